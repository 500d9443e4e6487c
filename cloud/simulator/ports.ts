import { createHmac } from 'node:crypto'
import { createSandboxFace } from '../adapters/sandbox/face'
import { createSandboxSms } from '../adapters/sandbox/sms'
import type { Cipher, Clock, Ids, Ports } from '../ports'
import { sandboxCatalogue } from '../sandbox/catalogue'
import type { Store } from '../store'
import type { Random } from './random'

const hash = (text: string): string => createHmac('sha256', 'simulator').update(text).digest('base64url')

/** A cipher that hides nothing and takes no time: here every byte must follow from the seed. */
export const openCipher: Cipher = {
  encrypt: (text) => `open:${text}`,
  decrypt: (encrypted) => encrypted.slice('open:'.length),
  lookupHash: (purpose, text) => hash(`${purpose}:${text}`),
  hashSecret: async (secret) => hash(secret),
  verifySecret: async (secret, expected) => hash(secret) === expected,
  sign: hash,
}

const seededIds = (random: Random, clock: Clock): Ids => ({
  next: (prefix) => `${prefix}_${clock.realNow().toString(36)}${random.text(12)}`,
  secret: (bytes) => Buffer.from(random.text(bytes)).toString('base64url'),
  digits: (count) => Array.from({ length: count }, () => random.below(10)).join(''),
})

/** The sandbox's ports over a store, with simulated time and chance. */
export function simulatedPorts(store: Store, clock: Clock, random: Random): Ports {
  const ids = seededIds(random, clock)
  return {
    clock,
    ids,
    cipher: openCipher,
    catalogue: sandboxCatalogue,
    face: createSandboxFace(store, ids),
    sms: createSandboxSms(),
    codeExchange: {},
  }
}
