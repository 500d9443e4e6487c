import { createHash } from 'node:crypto'
import { sameText } from '../../ports'

/** Marks a hash that came with an export from LeanCloud: `leancloud$<salt>$<base64>`. */
const MARK = 'leancloud'
const ROUNDS = 512

const sha512 = (...parts: (string | Buffer)[]): Buffer => {
  const hash = createHash('sha512')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/**
 * The hash of a password as LeanCloud exports it: SHA-512 over salt and password, then 512 rounds more over the
 * raw digest, base64 (its documents, "导出用户数据的加密算法").
 */
export function leancloudHash(password: string, salt: string): string {
  let digest = sha512(salt, password)
  for (let round = 0; round < ROUNDS; round += 1) digest = sha512(digest)
  return digest.toString('base64')
}

export const isLegacyHash = (stored: string): boolean => stored.startsWith(`${MARK}$`)

/** How an exported row's `password` and `salt` are kept until their owner's first log-in. */
export const keepLegacyHash = (hash: string, salt: string): string => `${MARK}$${salt}$${hash}`

export function legacyPasswordFits(password: string, stored: string): boolean {
  const [, salt = '', hash = ''] = stored.split('$')
  return sameText(leancloudHash(password, salt), hash)
}
