import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { startHost } from './host.mjs'
import { askAgain, startLoad } from './load.mjs'
import { startBalancer, startEtcd, startNode, untilRole } from './patroni.mjs'
import { freePort, serverFolder, untilAnswers } from './postgres.mjs'
import { verdictOf } from './verdict.mjs'

/** Not "first": that is a word of PostgreSQL's list of synchronous standbys, which Patroni writes without quotes. */
const FIRST = 'north'
const SECOND = 'south'

/** Primary and synchronous standby: the primary is killed under load and comes back, then the other one is killed. */
async function run() {
  const folder = serverFolder()
  const etcd = await startEtcd(folder)
  const first = await startNode(folder, FIRST, etcd.port)
  let second = null
  let balancer = null
  const started = [first]
  try {
    await untilRole(first, 'primary')
    second = await startNode(folder, SECOND, etcd.port)
    started.push(second)
    await untilRole(second, 'standby')
    balancer = await startBalancer(folder, [first, second])
    const place = { DATABASE_URL: `postgres://postgres@127.0.0.1:${balancer.port}/postgres` }
    await untilAnswers(place.DATABASE_URL)
    const host = await startHost(place, await freePort())
    const load = startLoad(host)
    await load.more(20)

    load.listen()
    await first.kill()
    await untilRole(second, 'primary')
    await load.more(20)
    const firstSilence = load.silence()

    // What was on the dead machine is gone: its successor copies everything anew.
    rmSync(join(folder, FIRST), { recursive: true, force: true, maxRetries: 5 })
    const back = await startNode(folder, FIRST, etcd.port, [first.port, first.restPort])
    started[0] = back
    await untilRole(back, 'standby')
    await load.more(20)
    load.listen()
    await second.kill()
    await untilRole(back, 'primary')
    await load.more(20)
    const secondSilence = load.silence()
    await load.stop()
    const { lost, twice } = await askAgain(host.url, load.settled)
    await host.stop()
    const { verdict } = await verdictOf(place)
    return {
      drill: 'fail-over: primary killed, rejoined, the other killed',
      withoutAnswersSeconds: [firstSilence, secondSilence],
      acknowledged: load.settled.length,
      lost,
      twice,
      verdict,
    }
  } finally {
    for (const node of started) await node.kill()
    await balancer?.stop()
    await etcd.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function needs() {
  const missing = ['patroni', 'etcd', 'haproxy'].filter((name) => {
    try {
      execFileSync('which', [name], { stdio: 'pipe' })
      return false
    } catch {
      return true
    }
  })
  return missing.length > 0 ? `${missing.join(', ')}: apt-get install patroni etcd-server haproxy` : null
}

export const failOver = { run, needs }
