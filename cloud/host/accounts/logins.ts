import { type Cipher, LOOKUPS } from '../../ports'
import type { DocumentWrite, UserDocument, Versioned } from '../../store'
import type { AccountParts } from './parts'

/** The ways of signing in; each finds one user. See `LoginDocument`. */
export const LoginKey = {
  username: (name: string): string => `username:${name}`,
  phone: (cipher: Cipher, phone: string): string => `phone:${cipher.lookupHash(LOOKUPS.phone, phone)}`,
  provider: (provider: string, openid: string): string => `${provider}:${openid}`,
}

/** Users who came otherwise (an import, the sandbox's world) have no login document: find them by their fields. */
async function byField({ store }: AccountParts, key: string): Promise<Versioned<UserDocument> | null> {
  const cut = key.indexOf(':')
  const [kind, value] = [key.slice(0, cut), key.slice(cut + 1)]
  if (kind === 'username') return (await store.find('user', { username: value }, { limit: 1 }))[0] ?? null
  if (kind === 'phone') return (await store.find('user', { phoneHash: value }, { limit: 1 }))[0] ?? null
  return (await store.find('user', { authKey: key }, { limit: 1 }))[0] ?? null
}

/** The user whom a way of signing in belongs to, or null. */
export async function findByLogin(parts: AccountParts, key: string): Promise<Versioned<UserDocument> | null> {
  const login = await parts.store.get('login', key)
  return login === null ? byField(parts, key) : parts.store.get('user', login.data.userId)
}

/** The write that claims a way of signing in; it conflicts when another user was first. */
export const claimLogin = (key: string, userId: string): DocumentWrite => ({
  kind: 'login',
  id: key,
  version: 0,
  data: { userId },
})
