import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { KEY_BYTES } from '../adapters/cipher'
import type { Environment } from './environment'

const OWNER_ONLY = 0o600

function decode(text: string): Uint8Array {
  const trimmed = text.trim()
  const bytes = Buffer.from(trimmed, /^[0-9a-f]{64}$/i.test(trimmed) ? 'hex' : 'base64')
  if (bytes.length !== KEY_BYTES) {
    throw new Error(
      `QINQING_KEY must be ${KEY_BYTES} bytes in hex or base64. Make one: openssl rand -base64 32`,
    )
  }
  return bytes
}

/**
 * The key that encrypts personal data: QINQING_KEY, or one that a sandbox on its own data folder makes once and
 * keeps there. Hosts that share a database must share a key: it is demanded there.
 */
export function findKey({ key, isSandbox, store, dataFolder }: Environment): Uint8Array {
  if (key !== null) return decode(key)
  if (!isSandbox || 'databaseUrl' in store) {
    throw new Error('QINQING_KEY is not set. Make one and keep it safe: openssl rand -base64 32')
  }
  const file = path.join(dataFolder, 'key')
  if (!existsSync(file)) {
    if (existsSync(path.join(dataFolder, 'database'))) {
      throw new Error(
        `The key of ${dataFolder} is gone: its personal data cannot be read. Remove the folder to begin anew.`,
      )
    }
    mkdirSync(dataFolder, { recursive: true })
    writeFileSync(file, randomBytes(KEY_BYTES).toString('base64'), { mode: OWNER_ONLY, flag: 'wx' })
  }
  return decode(readFileSync(file, 'utf8'))
}
