import type { CommitResult } from '../change'
import { sqlState } from '../engines/errorCode'
import { CommitInDoubt } from './inDoubt'
import type { Prepared, Verdict } from './prepared'
import { LedgerViolation } from './violation'

/** More changes than this in one statement gain little and make each wait for all. */
const LARGEST_BATCH = 64

/** How often a batch is sent again after another session inserted what it was about to insert. */
const TRIES = 5

/** Serialization failure, deadlock, and a key inserted meanwhile: nothing was written, and trying again may help. */
const RETRIED = new Set(['40001', '40P01', '23505'])

interface Waiting {
  readonly prepared: Prepared
  resolve(result: CommitResult): void
  reject(error: unknown): void
}

export interface Batcher {
  commit(prepared: Prepared): Promise<CommitResult>
  /** Resolves when nothing is on its way any more. */
  idle(): Promise<void>
}

/**
 * Gathers changes: while one batch is on its way, the next ones wait and then go together. Changes that touch
 * the same thing never travel at the same time from here (the database would make them wait, or refuse one),
 * and keep their order. Those that hold an absence (commitAbsences.ts) travel by themselves, so that only they pay for it.
 */
export function createBatcher(
  lanes: number,
  send: (batch: readonly Prepared[]) => Promise<Verdict[]>,
): Batcher {
  let queue: Waiting[] = []
  let onTheWay = 0
  let planned = false
  const busy = new Touched()
  let whenIdle: (() => void)[] = []

  const take = (): Waiting[] => {
    const batch: Waiting[] = []
    const rest: Waiting[] = []
    const passedOver = new Touched()
    for (const waiting of queue) {
      const { prepared } = waiting
      const isAlike = (batch[0]?.prepared ?? prepared).holdsAbsence === prepared.holdsAbsence
      if (batch.length < LARGEST_BATCH && isAlike && !busy.meets(prepared) && !passedOver.meets(prepared)) {
        busy.add(prepared)
        batch.push(waiting)
      } else {
        passedOver.add(prepared)
        rest.push(waiting)
      }
    }
    queue = rest
    return batch
  }

  const pump = (): void => {
    planned = false
    while (onTheWay < lanes && queue.length > 0) {
      const batch = take()
      if (batch.length === 0) return
      onTheWay++
      run(batch, send).finally(() => {
        onTheWay--
        for (const { prepared } of batch) busy.remove(prepared)
        pump()
        if (onTheWay === 0 && queue.length === 0) {
          for (const wake of whenIdle) wake()
          whenIdle = []
        }
      })
    }
  }

  return {
    commit: (prepared) =>
      new Promise((resolve, reject) => {
        queue.push({ prepared, resolve, reject })
        if (planned) return
        planned = true
        setImmediate(pump)
      }),
    idle: () =>
      onTheWay === 0 && queue.length === 0
        ? Promise.resolve()
        : new Promise((resolve) => whenIdle.push(resolve)),
  }
}

/** Sends a batch and answers everyone in it; never rejects. A batch that fails is taken apart, so that only the guilty fail. */
async function run(
  batch: readonly Waiting[],
  send: (batch: readonly Prepared[]) => Promise<Verdict[]>,
): Promise<void> {
  try {
    const verdicts = await sendStubbornly(
      batch.map(({ prepared }) => prepared),
      send,
    )
    batch.forEach((waiting, index) => {
      const verdict = verdicts[index]
      if (!verdict) waiting.reject(new Error('a change was left without a verdict'))
      else if (verdict.outcome === 'violation') waiting.reject(new LedgerViolation(verdict.why))
      else waiting.resolve(verdict)
    })
  } catch (error) {
    if (batch.length > 1 && sqlState(error) !== null) {
      for (const waiting of batch) await run([waiting], send)
    } else {
      const told = sqlState(error) === null ? new CommitInDoubt(error) : error
      for (const waiting of batch) waiting.reject(told)
    }
  }
}

async function sendStubbornly(
  batch: readonly Prepared[],
  send: (batch: readonly Prepared[]) => Promise<Verdict[]>,
): Promise<Verdict[]> {
  for (let tries = 1; ; tries++) {
    try {
      return await send(batch)
    } catch (error) {
      if (tries === TRIES || !RETRIED.has(sqlState(error) ?? '')) throw error
    }
  }
}

/** A multiset of what changes touch. */
class Touched {
  private readonly exclusive = new Set<string>()
  private readonly shared = new Map<string, number>()

  meets({ exclusive, shared }: Prepared): boolean {
    return (
      exclusive.some((key) => this.exclusive.has(key) || this.shared.has(key)) ||
      shared.some((key) => this.exclusive.has(key))
    )
  }

  add({ exclusive, shared }: Prepared): void {
    for (const key of exclusive) this.exclusive.add(key)
    for (const key of shared) this.shared.set(key, (this.shared.get(key) ?? 0) + 1)
  }

  remove({ exclusive, shared }: Prepared): void {
    for (const key of exclusive) this.exclusive.delete(key)
    for (const key of shared) {
      const left = (this.shared.get(key) ?? 0) - 1
      if (left > 0) this.shared.set(key, left)
      else this.shared.delete(key)
    }
  }
}
