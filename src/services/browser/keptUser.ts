/** Who is signed in on this browser. */
export interface KeptUser {
  id: string
  sessionToken: string
}

/** Where leancloud-storage keeps its user. */
const keyOf = (appId: string): string => `AV/${appId}/currentUser`

/** The user whom the SDK kept at the last log-in, or null. A storage that is forbidden holds nobody. */
export function readKeptUser(appId: string): KeptUser | null {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(keyOf(appId)) ?? 'null')
    if (typeof kept !== 'object' || kept === null || !('_id' in kept) || !('_sessionToken' in kept))
      return null
    const { _id: id, _sessionToken: sessionToken } = kept
    return typeof id === 'string' && typeof sessionToken === 'string' ? { id, sessionToken } : null
  } catch {
    return null
  }
}

/** Forgets the kept user; false where the storage is forbidden, and there was none. */
export function forgetKeptUser(appId: string): boolean {
  try {
    window.localStorage.removeItem(keyOf(appId))
    return true
  } catch {
    return false
  }
}
