import type { FunctionContract } from '../contract/functions'
import { refused } from '../contract/refusals'
import type { AnyImplementation } from './anyImplementation'
import { begin, type Handler, type IncomingCall, type Outcome, surround } from './call'
import { type Decider, decideAndCommit } from './decideAndCommit'
import type { CallLog } from './log'
import type { RateLimiter } from './rateLimiter'
import { sandboxOnly } from './sandboxOnly'
import type { Sessions } from './sessions'
import { withAccess } from './withAccess'
import { withFaults } from './withFaults'
import { withEarlyAnswer, withIdempotency } from './withIdempotency'
import { withLanguage } from './withLanguage'
import { withAddressLimit, withUserLimit } from './withLimit'
import { withLog } from './withLog'
import { withResultCheck } from './withResultCheck'
import { withSchema } from './withSchema'
import { withSession } from './withSession'
import { withTimeLimit } from './withTimeLimit'

export interface CallsParts extends Decider {
  readonly contracts: Readonly<Record<string, FunctionContract>>
  /** One for each contract, typed as `Implementations` where they are declared. */
  readonly implementations: object
  readonly sessions: Sessions
  readonly isSandbox: boolean
  readonly timeLimitMs: number
  readonly userLimiter: RateLimiter
  readonly addressLimiter: RateLimiter
  readonly log: CallLog
  /** Compares each result with its contract: in tests and in the sandbox. */
  readonly checkResults: boolean
}

export interface Calls {
  call(incoming: IncomingCall): Promise<Outcome>
}

const ACCESSES: ReadonlySet<unknown> = new Set(['anyone', 'user', 'person', 'staff', 'clerk'])

function implementationOf(implementations: object, name: string): AnyImplementation {
  const found: unknown = Object.hasOwn(implementations, name)
    ? (implementations as Record<string, unknown>)[name]
    : undefined
  if (typeof found !== 'function') throw new Error(`cloud function ${name} has no implementation`)
  return found as AnyImplementation
}

function assertDeclared(contracts: CallsParts['contracts'], implementations: object): void {
  for (const [name, contract] of Object.entries(contracts)) {
    if (!ACCESSES.has(contract.access)) throw new Error(`cloud function ${name} declares no access`)
  }
  for (const name of Object.keys(implementations)) {
    if (!Object.hasOwn(contracts, name)) throw new Error(`cloud function ${name} has no contract`)
  }
}

function handlerOf(contract: FunctionContract, parts: CallsParts): Handler {
  const { store, sessions, ports, log } = parts
  const { clock, cipher } = ports
  const given = implementationOf(parts.implementations, contract.name)
  const implementation = parts.checkResults ? withResultCheck(contract, given) : given
  return surround(decideAndCommit(implementation, parts), [
    withLog(log, clock),
    ...(contract.sandboxOnly ? [sandboxOnly(parts.isSandbox)] : []),
    withAddressLimit(parts.addressLimiter, clock),
    withTimeLimit(contract.timeLimitMs ?? parts.timeLimitMs),
    // Inside of the time limit: a fault that comes too late is written down all the same.
    withFaults(log),
    ...(contract.changes ? [withEarlyAnswer(store, sessions)] : []),
    withSession(sessions),
    withUserLimit(parts.userLimiter, clock),
    withAccess(contract.access),
    withLanguage(contract),
    withSchema(contract),
    ...(contract.changes ? [withIdempotency(store, cipher)] : []),
  ])
}

/**
 * Everything that surrounds the functions, built once. Throws at start-up when a function has no implementation
 * or declares no access, and when an implementation has no contract.
 */
export function createCalls(parts: CallsParts): Calls {
  assertDeclared(parts.contracts, parts.implementations)
  const handlers = new Map(
    Object.values(parts.contracts).map((contract) => [contract.name, handlerOf(contract, parts)]),
  )
  const unknown = surround(
    async ({ fn }) => refused('NO_SUCH_FUNCTION', { name: fn }),
    [withAddressLimit(parts.addressLimiter, parts.ports.clock)],
  )
  return {
    call: async (incoming) => (handlers.get(incoming.fn) ?? unknown)(begin(incoming)),
  }
}
