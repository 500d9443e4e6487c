import { rmSync } from 'node:fs'

/** Takes away what make.ts made itself. */
export default function removeWorld(): void {
  if (process.env.WAYS_OWN === undefined) return
  for (const path of [process.env.WAYS_PROGRAM, process.env.WAYS_WORLD]) {
    if (path) rmSync(path, { recursive: true, force: true })
  }
}
