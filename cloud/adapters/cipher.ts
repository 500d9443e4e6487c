import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  scrypt as scryptCallback,
  timingSafeEqual,
} from 'node:crypto'
import { promisify } from 'node:util'
import type { Cipher } from '../ports'
import { drawnBytes } from './drawnBytes'

const scrypt = promisify<string, Buffer, number, Buffer>(scryptCallback)

export const KEY_BYTES = 32
const IV_BYTES = 12
const TAG_BYTES = 16
const SALT_BYTES = 16
const SECRET_BYTES = 32

/** Each use has a key of its own, derived from the one that is configured; made ready once, not at each use. */
const subkey = (key: Uint8Array, use: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', key, new Uint8Array(0), `qinqing ${use}`, KEY_BYTES)))

/**
 * The cipher port over node:crypto. Encrypted texts are base64url of IV, tag and AES-256-GCM bytes; secrets are
 * `scrypt$<salt>$<hash>`.
 * @param key 32 bytes, the same on every host of one database
 */
export function createCipher(key: Uint8Array): Cipher {
  if (key.length !== KEY_BYTES) throw new Error(`the key must have ${KEY_BYTES} bytes, not ${key.length}`)
  const encryptionKey = subkey(key, 'encrypt')
  const lookupKey = subkey(key, 'lookup')
  const signingKey = subkey(key, 'sign')
  const drawIv = drawnBytes(IV_BYTES)

  return {
    encrypt(text) {
      const iv = drawIv()
      const cipher = createCipheriv('aes-256-gcm', encryptionKey, iv)
      const bytes = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), bytes]).toString('base64url')
    },

    decrypt(encrypted) {
      const bytes = Buffer.from(encrypted, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', encryptionKey, bytes.subarray(0, IV_BYTES))
      decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
      return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
    },

    lookupHash: (purpose, text) =>
      createHmac('sha256', lookupKey).update(`${purpose.length}:${purpose}:${text}`).digest('base64url'),

    async hashSecret(secret) {
      const salt = randomBytes(SALT_BYTES)
      const hash = await scrypt(secret, salt, SECRET_BYTES)
      return `scrypt$${salt.toString('base64url')}$${hash.toString('base64url')}`
    },

    async verifySecret(secret, hash) {
      const [method, salt, expected] = hash.split('$')
      if (method !== 'scrypt' || !salt || !expected) return false
      const wanted = Buffer.from(expected, 'base64url')
      const actual = await scrypt(secret, Buffer.from(salt, 'base64url'), wanted.length)
      return timingSafeEqual(actual, wanted)
    },

    sign: (text) => createHmac('sha256', signingKey).update(text).digest('base64url'),
  }
}
