import { createIds } from '../adapters/ids'
import { createSandboxClock } from '../adapters/sandbox/clock'
import { sandboxCodeExchange } from '../adapters/sandbox/codeExchange'
import { createSandboxFace } from '../adapters/sandbox/face'
import { createSandboxSms } from '../adapters/sandbox/sms'
import type { Cipher, Ports } from '../ports'
import { sandboxCatalogue } from '../sandbox/catalogue'
import type { Store } from '../store'

export interface WiredPorts {
  readonly ports: Ports
  /** Brings the ports up to date with the store; called before each decision. */
  readonly prepare: () => Promise<void>
}

/** The ports of a host that plays everything outside of it: face, SMS, platforms, clock. */
export function sandboxPorts(store: Store, cipher: Cipher, realNow: () => number): WiredPorts {
  const clock = createSandboxClock(store, realNow)
  const ids = createIds(realNow)
  return {
    prepare: clock.refresh,
    ports: {
      clock,
      ids,
      cipher,
      catalogue: sandboxCatalogue,
      face: createSandboxFace(store, ids),
      sms: createSandboxSms(),
      codeExchange: { lc_weapp: sandboxCodeExchange, lc_alipay: sandboxCodeExchange },
    },
  }
}
