import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startHost } from './host.mjs'
import { startLoad } from './load.mjs'
import { freePort, freshServer } from './postgres.mjs'
import { command, verdictOf } from './verdict.mjs'

async function must(place, script, file) {
  const { code, output } = await command(place, script, [file])
  if (code !== 0) throw new Error(`${script} ended with ${code}: ${output.slice(-800)}`)
}

/** A backup of PGlite while it serves, restored on PostgreSQL; of PostgreSQL while it serves, restored on PGlite. */
export async function moving() {
  const folder = mkdtempSync(join(tmpdir(), 'qinqing-drill-'))
  const { server, remove } = await freshServer()
  const [first, onPostgres, back] = [
    { DATA_DIR: join(folder, 'first') },
    { DATABASE_URL: server.url },
    { DATA_DIR: join(folder, 'back') },
  ]
  const seen = []
  const steps = [
    ['PGlite backed up while it serves, restored on PostgreSQL', first, onPostgres, 'a.gz'],
    ['PostgreSQL backed up while it serves, restored on PGlite', onPostgres, back, 'b.gz'],
  ]
  try {
    for (const [drill, from, to, name] of steps) {
      const host = await startHost(from, await freePort())
      const load = startLoad(host, 4)
      await load.more(10)
      await must(from, 'cloud/cli/backup.ts', join(folder, name))
      await load.more(10)
      await load.stop()
      await must(from, 'cloud/cli/backup.ts', join(folder, `quiet-${name}`))
      await host.stop()
      const before = await verdictOf(from)
      await must(to, 'cloud/cli/restore.ts', join(folder, `quiet-${name}`))
      const after = await verdictOf(to)
      const same = before.digest !== null && before.digest === after.digest ? 'holds' : 'another digest'
      seen.push({
        drill,
        sameDigest: same === 'holds',
        verdict: after.verdict === 'holds' ? same : after.verdict,
      })
    }
    return seen
  } finally {
    await server.stop()
    remove()
    rmSync(folder, { recursive: true, force: true })
  }
}
