import { granted, type Judged, refused } from '../../contract/refusals'
import type { DocumentWrite, UserDocument, Versioned } from '../../store'
import type { AccountParts } from './parts'

type User = Versioned<UserDocument>

export const iso = (instant: number): string => new Date(instant).toISOString()

/** Reads the row anew, since a decision may be taken again. */
export async function freshRow({ store }: AccountParts, userId: string): Promise<Judged<User>> {
  const user = await store.get('user', userId)
  return user === null ? refused('USER_NOT_FOUND') : granted(user)
}

/** The write that replaces a row. */
export const rowWrite = (user: User, data: UserDocument): DocumentWrite => ({
  kind: 'user',
  id: user.id,
  version: user.version,
  data,
})
