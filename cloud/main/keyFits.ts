import type { Cipher } from '../ports'
import type { Store } from '../store'

/** Somebody among so many has something encrypted: only newborns have not. */
const LOOKED_AT = 50

function isReadable(cipher: Cipher, encrypted: string): boolean {
  try {
    cipher.decrypt(encrypted)
    return true
  } catch {
    return false
  }
}

/**
 * Throws when what the store keeps of people was encrypted with another key: a host that went on would find nobody
 * again, and would mix two keys in one database, for good.
 */
export async function assertKeyFits(store: Store, cipher: Cipher): Promise<void> {
  const people = await store.find('person', {}, { limit: LOOKED_AT })
  const encrypted = people.flatMap(({ data }) => data.idEncrypted ?? data.phoneEncrypted ?? [])[0]
  if (encrypted === undefined || isReadable(cipher, encrypted)) return
  throw new Error(
    'QINQING_KEY is not the key of this store: its personal data was encrypted with another. Give the key with which it was made.',
  )
}
