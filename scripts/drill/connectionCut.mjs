import { connect, createServer } from 'node:net'
import { startHost } from './host.mjs'
import { askAgain, startLoad } from './load.mjs'
import { freePort, freshServer } from './postgres.mjs'
import { verdictOf } from './verdict.mjs'

/** Of so many commits, the connection of one is cut: half of them before the server has it, half before its answer. */
const CUT_EVERY = 7

/** A line to PostgreSQL that is cut in the middle of commits. */
function cuttingProxy(port, serverPort) {
  let commits = 0
  let cuts = 0
  const proxy = createServer((near) => {
    const far = connect(serverPort, '127.0.0.1')
    let muted = false
    const end = () => {
      near.destroy()
      far.destroy()
    }
    near.on('data', (chunk) => {
      if (chunk.includes('commit_changes')) commits += 1
      if (chunk.includes('commit_changes') && commits % CUT_EVERY === 0) {
        cuts += 1
        if (cuts % 2) return end()
        muted = true
      }
      far.write(chunk)
    })
    far.on('data', (chunk) => {
      if (muted) end()
      else near.write(chunk)
    })
    for (const socket of [near, far]) socket.on('error', end).on('close', end)
  })
  return new Promise((resolve) => proxy.listen(port, '127.0.0.1', () => resolve({ proxy, cuts: () => cuts })))
}

/** The connection breaks while commits are on their way: the host cannot know whether they were made. */
export async function connectionCut() {
  const { port, server, remove } = await freshServer()
  const proxyPort = await freePort()
  const line = await cuttingProxy(proxyPort, port)
  const place = { DATABASE_URL: `postgres://postgres@127.0.0.1:${proxyPort}/postgres` }
  try {
    const seeding = await startHost({ DATABASE_URL: server.url }, await freePort())
    await seeding.stop()
    const host = await startHost(place, await freePort())
    const load = startLoad(host)
    load.listen()
    await load.more(60)
    const silence = load.silence()
    await load.stop()
    const { lost, twice } = await askAgain(host.url, load.settled)
    await host.stop()
    const { verdict } = await verdictOf({ DATABASE_URL: server.url })
    const acknowledged = load.settled.length
    const drill = `connection cut in ${line.cuts()} commits`
    return { drill, withoutAnswersSeconds: silence, acknowledged, lost, twice, verdict }
  } finally {
    line.proxy.close()
    await server.stop()
    remove()
  }
}
