import { createCipher } from '../../adapters/cipher'
import type { CallsParts } from '../../calls'
import { FUNCTIONS } from '../../contract/functions'
import type { PolicyBook } from '../../domain/policy'
import { IMPLEMENTATIONS } from '../../functions'
import { type Assembly, assemble } from '../../main/assemble'
import { sandboxPorts } from '../../main/sandboxPorts'
import type { Ports, Tracer } from '../../ports'
import type { Store } from '../../store'
import { freshStore } from '../../store/testing/freshStore'
import type { HostConfig } from '../parts'

export const TEST_APP = { appId: 'qinqing-yibao', appKey: 'qinqing-yibao-client' }

export interface StartOptions {
  /** A store of one's own, for two hosts on one; else a fresh one that ends with the host. */
  readonly store?: Store
  readonly policies?: PolicyBook
  /** Real time, ms. */
  readonly now?: () => number
  readonly config?: Partial<HostConfig>
  readonly limits?: Partial<Assembly['limits']>
  readonly ports?: Partial<Ports>
  readonly tracer?: Tracer
  /** Other functions than the real ones. */
  readonly functions?: Pick<CallsParts, 'contracts' | 'implementations'>
}

export interface TestHost {
  /** http://127.0.0.1:<free port> */
  readonly url: string
  readonly store: Store
  readonly ports: Ports
  close(): Promise<void>
}

/** Starts a whole host with the sandbox's ports on a free port of this machine. */
export async function startHost(options: StartOptions = {}): Promise<TestHost> {
  const now = options.now ?? Date.now
  const fresh = options.store ? null : await freshStore({ realNow: now })
  const store = options.store ?? fresh?.store
  if (store === undefined) throw new Error('no store')
  const wired = sandboxPorts(store, createCipher(new Uint8Array(32).fill(5)), now)
  const ports = { ...wired.ports, ...options.ports }
  const functions = options.functions ?? { contracts: FUNCTIONS, implementations: IMPLEMENTATIONS }
  const { app, drain } = await assemble({
    ...functions,
    tracer: options.tracer,
    store,
    ports,
    prepare: wired.prepare,
    policies: options.policies ?? ({} as PolicyBook),
    config: {
      apps: { [TEST_APP.appId]: TEST_APP.appKey },
      publicUrl: null,
      lanUrl: null,
      isSandbox: true,
      trustProxy: false,
      pages: null,
      logLevel: 'silent',
      metricsToken: null,
      ...options.config,
    },
    limits: { perUserAndMinute: 0, perAddressAndMinute: 0, functionMs: 15_000, ...options.limits },
  })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  return {
    url,
    store,
    ports,
    async close() {
      await drain()
      await fresh?.close()
    },
  }
}
