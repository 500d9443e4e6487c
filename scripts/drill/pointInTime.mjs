import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startHost } from './host.mjs'
import { askAgain, startLoad } from './load.mjs'
import { ask, asOwner, binaries, freePort, freshServer, serverFolder, startServer } from './postgres.mjs'
import { verdictOf } from './verdict.mjs'

/** Recovers a PostgreSQL with archived WAL to an instant between two settlements, on a server of its own. */
export async function pointInTime() {
  const archive = serverFolder()
  const settings = { wal_level: 'replica', archive_mode: 'on', archive_command: `cp %p ${archive}/%f` }
  const { port, server, remove } = await freshServer(settings)
  const copy = serverFolder()
  let recovered = null
  try {
    const place = { DATABASE_URL: server.url }
    const host = await startHost(place, await freePort())
    const backup = [
      '-h',
      '127.0.0.1',
      '-p',
      String(port),
      '-U',
      'postgres',
      '-D',
      join(copy, 'data'),
      '-X',
      'none',
      '-c',
      'fast',
    ]
    execFileSync(join(binaries(), 'pg_basebackup'), backup, { ...asOwner(), stdio: 'pipe' })
    const early = startLoad(host, 4)
    await early.more(20)
    await early.stop()
    await sleep(50)
    const [{ instant }] = await ask(server.url, 'select clock_timestamp()::text as instant')
    await sleep(50)
    const late = startLoad(host, 4)
    await late.more(20)
    await late.stop()
    await host.stop()
    await ask(server.url, 'select pg_switch_wal()')
    await sleep(2_000)
    writeFileSync(join(copy, 'data', 'recovery.signal'), '')
    recovered = await startServer(copy, await freePort(), {
      restore_command: `cp ${archive}/%f %p`,
      recovery_target_time: instant,
      recovery_target_action: 'promote',
      archive_mode: 'off',
    })
    for (let tries = 0; tries < 600; tries += 1) {
      const [{ recovering }] = await ask(recovered.url, 'select pg_is_in_recovery() as recovering')
      if (!recovering) break
      await sleep(100)
    }
    const there = { DATABASE_URL: recovered.url }
    const { verdict } = await verdictOf(there)
    const again = await startHost(there, await freePort())
    const { lost, twice } = await askAgain(again.url, early.settled)
    const ids = await ask(recovered.url, 'select id from doc_settlement')
    const known = new Set(ids.map(({ id }) => id))
    const tooLate = late.settled.filter(({ settlementId }) => known.has(settlementId)).length
    await again.stop()
    const drill = `point in time: ${early.settled.length} settled before, ${late.settled.length} after, of these there: ${tooLate}`
    return { drill, lost: lost + tooLate, twice, verdict }
  } finally {
    await recovered?.stop()
    await server.stop()
    remove()
    for (const folder of [archive, copy]) rmSync(folder, { recursive: true, force: true })
  }
}
