import { storage } from '@/platform/storage'
import { Session } from '@/services'

const KEY = 'drafts-of'

/**
 * Once somebody has signed in: what another person typed on this phone, names and numbers of his relatives among it, is
 * thrown away. Who only has to sign in again finds his own.
 */
export function keepOwnDrafts(): void {
  const user = Session.userId()
  const before = storage.get<string>(KEY)
  if (before !== null && before !== user) storage.removeAll(['draft:', 'intention:'])
  storage.set(KEY, user)
}
