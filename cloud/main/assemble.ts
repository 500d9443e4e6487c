import { createCalls, createRateLimiter, createSessions } from '../calls'
import type { FunctionContract } from '../contract/functions'
import type { PolicyBook } from '../domain/policy'
import { createHost, type Host, type HostConfig } from '../host'
import type { Store } from '../store'
import type { WiredPorts } from './sandboxPorts'

export interface Assembly extends WiredPorts {
  readonly store: Store
  readonly policies: PolicyBook
  readonly config: HostConfig
  readonly contracts: Readonly<Record<string, FunctionContract>>
  readonly implementations: object
  readonly limits: {
    readonly perUserAndMinute: number
    readonly perAddressAndMinute: number
    readonly functionMs: number
  }
}

/** Puts store, ports, functions and calls together into a host that is ready to listen. */
export function assemble(assembly: Assembly): Promise<Host> {
  const { store, ports, prepare, policies, config, contracts, implementations, limits } = assembly
  const sessions = createSessions(store, ports.clock)
  const addressLimiter = createRateLimiter(limits.perAddressAndMinute)
  return createHost({ config, store, ports, sessions, addressLimiter }, (log) =>
    createCalls({
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
    }),
  )
}
