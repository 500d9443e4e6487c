import { blankUser, type DocumentWrite, type UserDocument, type Versioned } from '../../store'
import { claimLogin, LoginKey } from './logins'
import type { AccountParts } from './parts'

export interface NewUser {
  readonly user: Versioned<UserDocument>
  readonly writes: readonly DocumentWrite[]
}

/**
 * A user with the ways of signing in that are given; nothing is written yet. A user name that nobody chose is
 * random, and never the phone number, which is kept encrypted.
 */
export function newUser(
  { ports }: AccountParts,
  given: Partial<UserDocument>,
  logins: readonly string[],
): NewUser {
  const id = ports.ids.next('usr')
  const now = ports.clock.realNow()
  const username = given.username ?? ports.ids.next('u').slice(2)
  const data: UserDocument = { ...blankUser(now), ...given, username }
  const keys = [LoginKey.username(username), ...logins]
  return {
    user: { id, version: 1, data },
    writes: [{ kind: 'user', id, version: 0, data }, ...keys.map((key) => claimLogin(key, id))],
  }
}
