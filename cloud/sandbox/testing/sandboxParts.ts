import { createCipher } from '../../adapters/cipher'
import { createIds } from '../../adapters/ids'
import { createSandboxClock, type SandboxClock } from '../../adapters/sandbox/clock'
import { createSandboxFace } from '../../adapters/sandbox/face'
import { createSandboxSms } from '../../adapters/sandbox/sms'
import type { PolicyBook } from '../../domain/policy'
import type { Cipher, Ports } from '../../ports'
import type { Store } from '../../store'
import { ownPolicies } from '../../testing/ownPolicies'
import { sandboxCatalogue } from '../catalogue'

export interface SandboxParts {
  readonly store: Store
  readonly ports: Ports
  readonly clock: SandboxClock
  readonly policies: PolicyBook
  /** Moves real time, ms. */
  pass(ms: number): void
}

/** Real time of these tests: another year than the world's, since nothing may hang on it. */
const REAL_NOW = Date.parse('2027-03-05T02:00:00Z')

/** A cipher that hashes each PIN once: slow hashes are slow on purpose, and every test seeds the same ones. */
function testCipher(): Cipher {
  const cipher = createCipher(new Uint8Array(32).fill(3))
  const known = new Map<string, Promise<string>>()
  return {
    ...cipher,
    hashSecret(secret) {
      const hash = known.get(secret) ?? cipher.hashSecret(secret)
      known.set(secret, hash)
      return hash
    },
  }
}

/** Ports of a sandbox over a store, with the project's own policies and a real time that stands still. */
export function sandboxParts(store: Store): SandboxParts {
  let now = REAL_NOW
  const realNow = () => now
  const clock = createSandboxClock(store, realNow)
  const ids = createIds(realNow)
  return {
    store,
    clock,
    policies: ownPolicies(),
    ports: {
      clock,
      ids,
      cipher: testCipher(),
      catalogue: sandboxCatalogue,
      face: createSandboxFace(store, ids),
      sms: createSandboxSms(),
      codeExchange: {},
    },
    pass(ms) {
      now += ms
    },
  }
}
