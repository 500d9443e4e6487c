import { systemClock } from '../adapters/clock'
import { tellingClock } from '../adapters/sandbox/clock'
import type { PolicyBook } from '../domain/policy'
import { IMPLEMENTATIONS } from '../functions'
import { openServed } from '../operations'
import type { Cipher } from '../ports'
import type { Store } from '../store'
import type { Environment } from './environment'
import { assertKeyFits } from './keyFits'
import { sandboxPorts, type WiredPorts } from './sandboxPorts'
import { createSandboxWorld } from './sandboxWorld'

export interface OpenSandbox extends WiredPorts {
  readonly store: Store
  /** Reads the clock's offset from the store. */
  readonly refresh: () => Promise<void>
}

const nothing = async (): Promise<void> => undefined

/**
 * Opens the store of a sandbox, makes its world unless it is there, and wires what it plays. On the embedded
 * store this process is alone, so its clock is told of changes; on a shared one it is read before each decision.
 */
export async function openSandbox(
  environment: Environment,
  cipher: Cipher,
  policies: PolicyBook,
): Promise<OpenSandbox> {
  let businessNow = systemClock.businessNow
  const opened = await openServed(environment.store, { businessNow: () => businessNow() })
  const { ports, prepare: refresh } = sandboxPorts(opened, cipher, systemClock.realNow)
  businessNow = ports.clock.businessNow
  const isAlone = 'dataFolder' in environment.store
  const store = isAlone ? tellingClock(opened, refresh) : opened
  const world = createSandboxWorld({ store, ports, policies, implementations: IMPLEMENTATIONS }, refresh)
  await world.ensure()
  await assertKeyFits(opened, cipher)
  return { store, ports: { ...ports, sandbox: world }, prepare: isAlone ? nothing : refresh, refresh }
}
