import { startHost } from './host.mjs'
import { askAgain, startLoad } from './load.mjs'
import { freePort, freshServer, startServer } from './postgres.mjs'
import { verdictOf } from './verdict.mjs'

/** kill -9 of PostgreSQL under load, and its restart on the same data; the host stays. */
export async function postgresKilled() {
  const { folder, port, server, remove } = await freshServer()
  let running = server
  const place = { DATABASE_URL: server.url }
  try {
    const host = await startHost(place, await freePort())
    const load = startLoad(host)
    await load.more(20)
    load.listen()
    await running.kill()
    running = await startServer(folder, port)
    await load.more(30)
    const silence = load.silence()
    await load.stop()
    const { lost, twice } = await askAgain(host.url, load.settled)
    await host.stop()
    const { verdict } = await verdictOf(place)
    const acknowledged = load.settled.length
    return { drill: 'PostgreSQL killed', withoutAnswersSeconds: silence, acknowledged, lost, twice, verdict }
  } finally {
    await running.stop()
    remove()
  }
}
