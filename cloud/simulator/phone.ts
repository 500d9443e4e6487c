import type { FunctionContract, FunctionName, Functions, ParamsOf, ResultOf } from '../contract/functions'
import { FUNCTIONS } from '../contract/functions'
import type { RefusalCode, RefusalDetails } from '../contract/refusals'
import type { Job, SimulatedHost } from './host'
import type { Random } from './random'
import { isMade, MadeFault, type Stage } from './stage'

export type Given<N extends FunctionName> = Omit<ParamsOf<Functions[N]>, 'requestId'>

/** What a call came to in the end, after as many tries as it took. */
export type Answer<R> =
  | { readonly code: 'OK'; readonly result: R }
  | { readonly code: RefusalCode; readonly details: RefusalDetails; readonly result: null }

/** An answer that a phone was given: from now on it must be true. */
export interface Kept {
  readonly fn: FunctionName
  readonly token: string
  readonly requestId: string
  readonly params: Readonly<Record<string, unknown>>
  readonly body: string
}

/** What phones know at the end of a history. */
export interface Memory {
  readonly kept: Kept[]
  /** Requests that were refused for good: nothing of them may ever have moved. */
  readonly refused: string[]
  /** Ids of postings that answers said were made. */
  readonly moved: Set<string>
}

/** Who calls, and again until somebody answers; with the same request id each time, as the mini-program does. */
export interface Phone {
  /** Calls a function as a signed-in device. Throws only when the product is at fault. */
  call<N extends FunctionName>(
    token: string,
    fn: N,
    params: Given<N>,
  ): Promise<Answer<ResultOf<Functions[N]>>>
  /** Runs a job until it has run to its end once. */
  job(work: Job): Promise<void>
  readonly memory: Memory
  readonly random: Random
}

/** Answers that do not judge a request: the mini-program keeps its id and asks again (src/services/change.ts). */
const ASKS_AGAIN: ReadonlySet<string> = new Set(['TIMED_OUT', 'INTERNAL', 'BUSY'])
const MOST_TRIES = 60
const LOST = Symbol('lost')

export interface PhoneParts {
  readonly stage: Stage
  readonly random: Random
  readonly memory: Memory
  /** A host that lives. */
  readonly host: () => SimulatedHost
  readonly newRequestId: () => string
  /** Now and then both hosts are asked at once, as by an impatient thumb. */
  readonly doublePercent: number
}

export function createPhone({ stage, random, memory, host, newRequestId, doublePercent }: PhoneParts): Phone {
  type Sent = { token: string; fn: string; params: Readonly<Record<string, unknown>> }
  async function once({ token, fn, params }: Sent) {
    const to = host()
    const outcome = await Promise.race([
      to.call({
        fn,
        params,
        sessionToken: token,
        address: null,
        traceId: 'trc',
        publicUrl: 'http://simulated',
      }),
      to.died.then(() => LOST),
    ])
    if (typeof outcome === 'symbol') return null
    try {
      const arrived = stage.step({ kind: 'answer', label: fn, owner: to }, async () => outcome)
      return await Promise.race([arrived, to.died.then(() => null)])
    } catch (error) {
      if (error instanceof MadeFault) return null
      throw error
    }
  }

  /** Until an answer is known: a refusal counts only when no twin of the call may still be on its way. */
  async function until(sent: Sent) {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const twins = random.chance(doublePercent) ? [once(sent), once(sent)] : [once(sent)]
      const outcomes = await Promise.all(twins)
      const done = outcomes.flatMap((outcome) => (outcome?.ok ? [outcome] : []))
      if (done.length === 2 && done[0]?.body !== done[1]?.body && 'requestId' in sent.params) {
        throw new Error(`${sent.fn} answered one request in two ways`)
      }
      if (done[0]) return done[0]
      const known = outcomes.every(
        (outcome) => outcome && !outcome.ok && !ASKS_AGAIN.has(outcome.refusal.code),
      )
      if (known && outcomes[0]) return outcomes[0]
    }
    throw new Error(`${sent.fn} had no answer after ${MOST_TRIES} tries`)
  }

  return {
    memory,
    random,
    async call(token, fn, given) {
      const contract: FunctionContract = FUNCTIONS[fn]
      const requestId = newRequestId()
      const params = contract.changes ? { requestId, ...given } : given
      const outcome = await until({ token, fn, params })
      if (!outcome.ok) {
        if (contract.changes) memory.refused.push(requestId)
        return { ...outcome.refusal, result: null }
      }
      if (contract.changes) memory.kept.push({ fn, token, requestId, params, body: outcome.body })
      return { code: 'OK', result: JSON.parse(outcome.body).result }
    },
    async job(work) {
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const at = host()
        try {
          const ended = await Promise.race([work(at).then(() => true), at.died.then(() => false)])
          if (ended) return
        } catch (error) {
          if (!isMade(error)) throw error
        }
      }
      throw new Error(`a job did not end after ${MOST_TRIES} tries`)
    },
  }
}
