import { type Calls, createCalls, createRateLimiter, createSessions, SILENT_LOG } from '../../calls'
import {
  FUNCTIONS,
  type FunctionContract,
  type FunctionName,
  type Functions,
  type ParamsOf,
  type ResultOf,
} from '../../contract/functions'
import type { RefusalCode, RefusalDetails } from '../../contract/refusals'
import { generalRefusals } from '../../contract/refusals/general'
import type { PolicyBook } from '../../domain/policy'
import type { Ports } from '../../ports'
import type { Store } from '../../store'
import { IMPLEMENTATIONS } from '..'

/** What a call came to: the result, or the code of its refusal with details. */
export type Asked<R> =
  | { readonly code: 'OK'; readonly result: R }
  | { readonly code: RefusalCode; readonly details: RefusalDetails; readonly result: null }

/** Parameters without the request id; a test that repeats a call gives its own. */
export type Given<N extends FunctionName> = Omit<ParamsOf<Functions[N]>, 'requestId'> & {
  readonly requestId?: string
}

export type Ask = <N extends FunctionName>(
  sessionToken: string | null,
  fn: N,
  params: Given<N>,
) => Promise<Asked<ResultOf<Functions[N]>>>

/** A refusal that a function's contract does not name would surprise its callers: the test fails. */
function assertNamed(contract: FunctionContract, code: RefusalCode): void {
  if (contract.refusals.includes(code) || Object.hasOwn(generalRefusals, code)) return
  throw new Error(`${contract.name} answered ${code}, which its contract does not name`)
}

/** The real way of a call, from session to commit, over a store, by the policies of the moment; results are checked against the contract. */
export function createAsk(store: Store, ports: Ports, policies: () => PolicyBook): Ask {
  const implemented = Object.entries(FUNCTIONS).filter(([name]) => Object.hasOwn(IMPLEMENTATIONS, name))
  const calls: Calls = createCalls({
    contracts: Object.fromEntries(implemented),
    implementations: IMPLEMENTATIONS,
    store,
    ports,
    get policies() {
      return policies()
    },
    prepare: async () => undefined,
    sessions: createSessions(store, ports.clock),
    isSandbox: true,
    timeLimitMs: 60_000,
    userLimiter: createRateLimiter(0),
    addressLimiter: createRateLimiter(0),
    log: SILENT_LOG,
    checkResults: true,
  })
  let made = 0
  return async (sessionToken, fn, params) => {
    made += 1
    const contract: FunctionContract = FUNCTIONS[fn]
    const requestId = `test-request-${String(made).padStart(8, '0')}`
    const outcome = await calls.call({
      fn,
      params: contract.changes ? { requestId, ...params } : params,
      sessionToken,
      address: null,
      traceId: `trc_${made}`,
      publicUrl: 'http://test.local',
    })
    if (outcome.ok) return { code: 'OK', result: JSON.parse(outcome.body).result }
    assertNamed(contract, outcome.refusal.code)
    return { ...outcome.refusal, result: null }
  }
}
