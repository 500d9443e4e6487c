import { createCipher } from '../../adapters/cipher'
import { createIds } from '../../adapters/ids'
import { createSandboxFace } from '../../adapters/sandbox/face'
import { createSandboxSms } from '../../adapters/sandbox/sms'
import { Day } from '../../contract/values'
import type { Cipher, Clock, Ports } from '../../ports'
import { sandboxCatalogue } from '../../sandbox/catalogue'
import type { Store } from '../../store'

/** Where the tests of functions begin: a Sunday noon in Shanghai; real and business time agree. */
export const BEGINNING = Date.parse('2026-11-22T04:00:00Z')

export interface TestClock extends Clock {
  /** Lets real and business time pass, ms. */
  pass(ms: number): void
  /** Lets business time alone pass, in whole days. */
  passDays(days: number): void
  reset(): void
}

export function testClock(): TestClock {
  let real = BEGINNING
  let offset = 0
  return {
    realNow: () => real,
    businessNow: () => real + offset,
    today: () => Day.at(real + offset),
    pass(ms) {
      real += ms
    },
    passDays(days) {
      offset += days * 86_400_000
    },
    reset() {
      real = BEGINNING
      offset = 0
    },
  }
}

/** Slow hashes are slow on purpose; the tests of functions count PIN tries, not milliseconds. */
function quickCipher(): Cipher {
  const cipher = createCipher(new Uint8Array(32).fill(9))
  const hash = (secret: string): string => `quick$${cipher.lookupHash('secret', secret)}`
  return {
    ...cipher,
    hashSecret: async (secret) => hash(secret),
    verifySecret: async (secret, expected) => hash(secret) === expected,
  }
}

/** The sandbox's ports over a store, with the test's clock. */
export function testPorts(store: Store, clock: Clock): Ports {
  const ids = createIds(() => clock.realNow())
  return {
    clock,
    ids,
    cipher: quickCipher(),
    catalogue: sandboxCatalogue,
    face: createSandboxFace(store, ids),
    sms: createSandboxSms(),
    codeExchange: {},
  }
}
