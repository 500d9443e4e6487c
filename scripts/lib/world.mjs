import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleCloud } from '../run-cloud.mjs'
import { startHost } from './product.mjs'

/**
 * Compiles the host and lets it make the sandbox's world. Answers the compiled file and the data folder, on copies of which the
 * ways in a browser start; whoever asked takes both away.
 */
export async function makeWorld() {
  const program = await bundleCloud('cloud/main.ts', { whole: true })
  const world = mkdtempSync(join(tmpdir(), 'qinqing-world-'))
  try {
    const { stop } = await startHost([program], world)
    await stop()
  } catch (fault) {
    removeWorld({ program, world })
    throw fault
  }
  return { program, world }
}

/** Takes away what `makeWorld` made. */
export function removeWorld({ program, world }) {
  for (const path of [program, world]) rmSync(path, { recursive: true, force: true })
}
