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

/**
 * Forgets the kept user where it is the one of this session: another tab may have signed in since, and stays so. A storage
 * that is forbidden kept nobody.
 * @returns puts back what another tab keeps, after the SDK, which forgets whoever is kept
 */
export function forgetKeptUser(appId: string, sessionToken: string | null): () => void {
  try {
    const { localStorage } = window
    const others =
      readKeptUser(appId)?.sessionToken === sessionToken ? null : localStorage.getItem(keyOf(appId))
    if (others === null) localStorage.removeItem(keyOf(appId))
    return () => others !== null && localStorage.setItem(keyOf(appId), others)
  } catch {
    return () => undefined
  }
}
