import { createCalls, createRateLimiter, createSessions } from '../calls'
import type { FunctionContract } from '../contract/functions'
import type { PolicyBook } from '../domain/policy'
import { createHost, type Host, type HostConfig } from '../host'
import { NO_TRACER, type Tracer } from '../ports'
import type { Store } from '../store'
import type { WiredPorts } from './sandboxPorts'
import { tracedCalls, tracedStore } from './traced'

export interface Assembly extends WiredPorts {
  readonly store: Store
  readonly policies: PolicyBook
  readonly config: HostConfig
  readonly contracts: Readonly<Record<string, FunctionContract>>
  readonly implementations: object
  /** Observes calls and commits; nobody does unless one is given. */
  readonly tracer?: Tracer
  readonly limits: {
    readonly perUserAndMinute: number
    readonly perAddressAndMinute: number
    readonly functionMs: number
  }
}

/** Puts store, ports, functions and calls together into a host that is ready to listen. */
export function assemble(assembly: Assembly): Promise<Host> {
  const { ports, prepare, policies, config, contracts, implementations, limits } = assembly
  const tracer = assembly.tracer ?? NO_TRACER
  const isObserved = tracer !== NO_TRACER
  const store = isObserved ? tracedStore(assembly.store, tracer) : assembly.store
  const sessions = createSessions(store, ports.clock)
  const addressLimiter = createRateLimiter(limits.perAddressAndMinute)
  return createHost({ config, store, ports, sessions, addressLimiter }, (log) => {
    const calls = createCalls({
      contracts,
      implementations,
      store,
      ports,
      prepare,
      policies,
      sessions,
      isSandbox: config.isSandbox,
      timeLimitMs: limits.functionMs,
      userLimiter: createRateLimiter(limits.perUserAndMinute),
      addressLimiter,
      log,
      checkResults: config.isSandbox,
    })
    return isObserved ? tracedCalls(calls, tracer) : calls
  })
}
