import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startHost } from './host.mjs'
import { askAgain, startLoad } from './load.mjs'
import { freePort, freshServer } from './postgres.mjs'
import { verdictOf } from './verdict.mjs'

const KILLS = 2

/** kill -9 of the host under load, and a new host over the same store. */
async function drill(name, place) {
  const port = await freePort()
  const site = await startHost(place, port)
  const load = startLoad(site)
  await load.more(20)
  load.listen()
  let host = site
  for (let kills = 0; kills < KILLS; kills += 1) {
    await host.kill()
    host = await startHost(place, port)
    await load.more(20)
  }
  const silence = load.silence()
  await load.stop()
  const { lost, twice } = await askAgain(site.url, load.settled)
  await host.stop()
  const { verdict } = await verdictOf(place)
  return {
    drill: name,
    withoutAnswersSeconds: silence,
    acknowledged: load.settled.length,
    lost,
    twice,
    verdict,
  }
}

export async function hostKilledOnPglite() {
  const folder = mkdtempSync(join(tmpdir(), 'qinqing-drill-'))
  try {
    return await drill('host killed (PGlite)', { DATA_DIR: folder })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export async function hostKilledOnPostgres() {
  const { server, remove } = await freshServer()
  try {
    return await drill('host killed (PostgreSQL)', { DATABASE_URL: server.url })
  } finally {
    await server.stop()
    remove()
  }
}
