import { HttpConnection } from './connection'
import { at } from './numbers'

/** What one run of a load gave. */
export interface Run {
  readonly perSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
}

/** One piece of work over a connection of its own; `false` says that there is no more work. */
export type Work = (connection: HttpConnection) => Promise<boolean>

/** Work after work on `concurrency` connections for some seconds, or until there is none left. */
export async function closedLoad(
  port: number,
  seconds: number,
  concurrency: number,
  work: Work,
): Promise<Run> {
  const connections = await open(port, concurrency)
  const took: number[] = []
  const began = performance.now()
  const until = began + seconds * 1000
  const worker = async (connection: HttpConnection): Promise<void> => {
    for (;;) {
      const start = performance.now()
      if (start >= until || !(await work(connection))) return
      took.push(performance.now() - start)
    }
  }
  await Promise.all(connections.map(worker))
  const spent = (performance.now() - began) / 1000
  for (const connection of connections) connection.close()
  return { perSecond: took.length / spent, ...percentiles(took) }
}

/**
 * Work that arrives evenly, so many a second, whether what came before is done or not. A time begins when the work
 * was due, so that waiting for a free connection counts.
 */
export async function steadyLoad(
  port: number,
  seconds: number,
  perSecond: number,
  connections: number,
  work: Work,
): Promise<Run> {
  const free = await open(port, connections)
  const all = [...free]
  const due: number[] = []
  const took: number[] = []
  const running = new Set<Promise<void>>()
  const began = performance.now()
  const total = Math.round(seconds * perSecond)
  let arrived = 0
  const begin = (): void => {
    while (free.length > 0 && due.length > 0) {
      const connection = free.pop()
      const since = due.shift()
      if (!connection || since === undefined) return
      const one = work(connection).then(() => {
        took.push(performance.now() - since)
        free.push(connection)
        begin()
      })
      running.add(one)
      one.finally(() => running.delete(one)).catch(() => undefined)
    }
  }
  while (arrived < total) {
    const now = performance.now()
    for (; arrived < total && began + (arrived * 1000) / perSecond <= now; arrived++) {
      due.push(began + (arrived * 1000) / perSecond)
    }
    begin()
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  while (due.length > 0 || running.size > 0) await Promise.race(running)
  const spent = (performance.now() - began) / 1000
  for (const connection of all) connection.close()
  return { perSecond: took.length / spent, ...percentiles(took) }
}

const open = (port: number, count: number): Promise<HttpConnection[]> =>
  Promise.all(Array.from({ length: count }, () => HttpConnection.open(port)))

function percentiles(took: number[]): { p50Ms: number; p99Ms: number } {
  took.sort((a, b) => a - b)
  return { p50Ms: at(took, 0.5), p99Ms: at(took, 0.99) }
}
