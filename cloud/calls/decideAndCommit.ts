import { refused } from '../contract/refusals'
import type { PolicyBook } from '../domain/policy'
import type { Ports } from '../ports'
import type { Change, Store } from '../store'
import type { AnyImplementation } from './anyImplementation'
import type { Call, Handler, Outcome } from './call'
import type { Context } from './implementation'
import { replay, sealAnswer } from './withIdempotency'

/** How often a call decides again after a conflict, before it answers BUSY. */
export const MAX_DECISIONS = 24
/** The pauses before deciding again, ms: none at first, then growing to the last. */
const PAUSES = [0, 0, 1, 2, 4, 8, 16, 32]

export interface Decider {
  readonly store: Store
  readonly ports: Ports
  readonly policies: PolicyBook
  /** Called before each decision: brings the ports up to date with the store (the sandbox's clock). */
  readonly prepare: () => Promise<void>
}

const pause = (attempt: number): Promise<void> => {
  const ms = PAUSES[Math.min(attempt, PAUSES.length - 1)] ?? 0
  return ms === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms))
}

const isEmpty = (change: Change): boolean =>
  Object.values(change).every((part) => part === undefined || part.length === 0)

const contextOf = (call: Call, { store, ports, policies }: Decider): Context => ({
  actor: call.actor,
  store,
  ports,
  policies,
  requestId: call.requestId,
  language: call.language,
  traceId: call.traceId,
  publicUrl: call.publicUrl,
})

/** Commits what a decision changed; null when something that it relied on has moved. */
async function commit(
  call: Call,
  body: string,
  change: Change,
  { store, ports }: Decider,
): Promise<Outcome | null> {
  const { repeatKey } = call
  const row = repeatKey && { ...repeatKey, answer: sealAnswer(ports.cipher, body) }
  const result = await store.commit(change, row)
  if (result.outcome === 'committed') return { ok: true, body }
  if (result.outcome === 'repeated' && repeatKey) return replay(result, repeatKey, ports.cipher)
  return null
}

/**
 * What an earlier try of the same request answered, if it was committed while this one decided: its own effect
 * (a closed visit, a used code) must not be what this one is refused for.
 */
async function madeMeanwhile({ repeatKey }: Call, { store, ports }: Decider): Promise<Outcome | null> {
  if (repeatKey === null) return null
  const stored = await store.repeated(repeatKey.actor, repeatKey.fn, repeatKey.requestId)
  return stored && replay(stored, repeatKey, ports.cipher)
}

/**
 * The innermost handler: lets the function decide on what it reads, and commits its change with the answer's
 * bytes in one transaction. When something that was read has moved, it decides again, MAX_DECISIONS times at
 * most, then refuses BUSY. A call whose time is over commits nothing more.
 */
export const decideAndCommit =
  (implementation: AnyImplementation, decider: Decider): Handler =>
  async (call) => {
    const context = contextOf(call, decider)
    for (let attempt = 0; attempt < MAX_DECISIONS; attempt += 1) {
      await decider.prepare()
      const answer = await implementation(context, call.params)
      if (!answer.ok) return (await madeMeanwhile(call, decider)) ?? answer
      const body = JSON.stringify({ result: answer.result })
      if (answer.change === undefined || isEmpty(answer.change)) return { ok: true, body }
      if (call.over?.aborted) return refused('TIMED_OUT')
      const outcome = await commit(call, body, answer.change, decider)
      if (outcome !== null) return outcome
      await pause(attempt)
      if (call.over?.aborted) return refused('TIMED_OUT')
    }
    return refused('BUSY')
  }
