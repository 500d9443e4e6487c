import type { Engine } from '../engines/engine'
import { sqlState } from '../engines/errorCode'

/** One row that read_store found. */
export interface Found {
  readonly id: string
  readonly version: number
  readonly data: string
}

/** What one caller wants of read_store: a key, and the row of the request without its number; an id for get. */
export type Want = { readonly key: string; readonly row: Readonly<Record<string, string | number>> | string }

export type Reader = (want: Want) => Promise<readonly Found[]>

interface Waiting {
  readonly want: Want
  /** The moment in which it was asked for: reads of one moment see one snapshot. */
  readonly moment: number
  resolve(rows: readonly Found[]): void
  reject(error: unknown): void
}

type FoundRow = Found & { readonly q: string; readonly n: number | null }

/** More reads than this in one statement make each wait for all. */
const LARGEST = 256

/**
 * Gathers reads: those asked for while the process handles what has arrived go together in one round trip, and while
 * `readLanes` are on their way the next ones wait. What was asked for in one moment, without waiting for anything between,
 * is never parted: it sees one snapshot. A failing read fails alone.
 */
export function createReader(engine: Engine): Reader {
  let queue: Waiting[] = []
  let onTheWay = 0
  let planned = false
  let moment = 0
  let isMomentOpen = false

  const thisMoment = (): number => {
    if (isMomentOpen) return moment
    isMomentOpen = true
    queueMicrotask(() => {
      isMomentOpen = false
    })
    moment += 1
    return moment
  }

  const pump = (): void => {
    planned = false
    while (onTheWay < engine.readLanes && queue.length > 0) {
      const size = wholeMoments(queue)
      const batch = queue.slice(0, size)
      queue = queue.slice(size)
      onTheWay++
      run(engine, batch).finally(() => {
        onTheWay--
        pump()
      })
    }
  }

  return (want) =>
    new Promise((resolve, reject) => {
      queue.push({ want, moment: thisMoment(), resolve, reject })
      if (planned) return
      planned = true
      setImmediate(pump)
    })
}

/** How many reads from the front of the queue go together: some hundreds, to the end of a moment. */
function wholeMoments(queue: readonly Waiting[]): number {
  let size = Math.min(LARGEST, queue.length)
  while (size < queue.length && queue[size]?.moment === queue[size - 1]?.moment) size += 1
  return size
}

/** Answers everyone in the batch; never rejects. */
async function run(engine: Engine, batch: readonly Waiting[]): Promise<void> {
  try {
    const rows = await engine.query<FoundRow & Record<string, unknown>>({
      name: 'read_store',
      text: 'select q, n, id, version, data from read_store($1::jsonb)',
      values: [wantedOf(batch)],
    })
    const found = new Map<string, FoundRow[]>()
    for (const row of rows) {
      const key = row.n === null ? `${row.q}/${row.id}` : String(row.n)
      const same = found.get(key)
      if (same) same.push(row)
      else found.set(key, [row])
    }
    batch.forEach(({ want, resolve }, number) => {
      resolve(found.get(typeof want.row === 'string' ? `${want.key}/${want.row}` : String(number)) ?? [])
    })
  } catch (error) {
    if (batch.length > 1 && sqlState(error) !== null)
      for (const waiting of batch) await run(engine, [waiting])
    else for (const { reject } of batch) reject(error)
  }
}

function wantedOf(batch: readonly Waiting[]): string {
  const wanted = new Map<string, Set<string>>()
  batch.forEach(({ want: { key, row } }, number) => {
    const text = JSON.stringify(typeof row === 'string' ? row : { n: number, ...row })
    const same = wanted.get(key)
    if (same) same.add(text)
    else wanted.set(key, new Set([text]))
  })
  return `{${[...wanted].map(([key, rows]) => `"${key}":[${[...rows].join()}]`).join()}}`
}
