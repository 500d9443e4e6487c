import { type CallLog, createCalls, createRateLimiter } from '../../calls'
import {
  FUNCTIONS,
  type FunctionName,
  type Functions,
  type ParamsOf,
  type ResultOf,
} from '../../contract/functions'
import type { PolicyBook } from '../../domain/policy'
import type { Ports } from '../../ports'
import type { Store } from '../../store'
import { ACTORS } from './actors'
import type { ReplayClock } from './replayClock'

/** Parameters as somebody on a phone gives them: the request id is the caller's business. */
export type Asked<N extends FunctionName> = Omit<ParamsOf<Functions[N]>, 'requestId'>

/** Calls a function as a persona; throws when it is refused, since the history is written to succeed. */
export type Caller = <N extends FunctionName>(
  persona: string,
  fn: N,
  params: Asked<N>,
) => Promise<ResultOf<Functions[N]>>

export interface CallerParts {
  readonly store: Store
  readonly ports: Ports
  readonly policies: PolicyBook
  readonly implementations: object
  readonly clock: ReplayClock
}

/** What a person takes between two taps. */
const STEP_MS = 5_000
const PATIENCE_MS = 60_000

/**
 * The way on which everybody's calls go — schema, access, idempotency, one commit — with the history's own
 * clock and without limits of frequency: two years pass in seconds.
 */
export function createCaller({ store, ports, policies, implementations, clock }: CallerParts): Caller {
  let fault: unknown = null
  const log: CallLog = {
    call: () => undefined,
    fault(entry) {
      fault = entry.fault
    },
  }
  const calls = createCalls({
    contracts: FUNCTIONS,
    implementations,
    store,
    ports,
    policies,
    prepare: async () => undefined,
    sessions: { actorOf: async (token) => ACTORS.get(token) ?? null, rememberedUser: () => null },
    isSandbox: true,
    timeLimitMs: PATIENCE_MS,
    userLimiter: createRateLimiter(0),
    addressLimiter: createRateLimiter(0),
    log,
    checkResults: false,
  })
  return async (persona, fn, params) => {
    clock.pass(STEP_MS)
    const requestId = ports.ids.next('history')
    const outcome = await calls.call({
      fn,
      params: FUNCTIONS[fn].changes ? { requestId, ...params } : params,
      sessionToken: persona,
      address: null,
      traceId: requestId,
      publicUrl: '',
    })
    if (!outcome.ok) {
      const { code, details } = outcome.refusal
      throw new Error(`${persona} could not ${fn}: ${code} ${JSON.stringify(details)}`, { cause: fault })
    }
    return JSON.parse(outcome.body).result
  }
}
