import { mkdirSync, writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { join } from 'node:path'

/**
 * Where processor time goes, between two calls: to be opened in the browser's tools for developers.
 * @param folder is made where it is missing, before anything is measured
 */
export function profiler(folder: string) {
  mkdirSync(folder, { recursive: true })
  let session: Session | null = null
  let number = 0
  return {
    async start(): Promise<void> {
      session = new Session()
      session.connect()
      await session.post('Profiler.enable')
      await session.post('Profiler.start')
    },
    async stop(): Promise<void> {
      if (session === null) return
      const { profile } = await session.post('Profiler.stop')
      number += 1
      writeFileSync(join(folder, `host-${process.pid}-${number}.cpuprofile`), JSON.stringify(profile))
      session.disconnect()
      session = null
    },
  }
}
