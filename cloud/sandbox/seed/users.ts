import type { Region } from '../../contract/values'
import { type Cipher, LOOKUPS } from '../../ports'
import type { DocumentOf, DocumentWrite, Store } from '../../store'
import { WorldId } from '../ids'
import type { ClerkData, InstitutionData, PersonData } from '../world/types'

/** A log-in of the world: a family member with a phone, a member of staff, or a clerk. */
export interface WorldUser {
  readonly id: string
  /** Staff and clerks are shown by it; family members sign in by phone. */
  readonly username: string
  readonly phone: string | null
  readonly personId: string | null
  readonly staffOf: string | null
  readonly clerkOf: Region | null
}

export function familyUser(person: PersonData): WorldUser | null {
  if (person.login === null) return null
  return {
    id: person.id,
    username: `persona-${person.id}`,
    phone: person.login.phone,
    personId: person.login.verified ? WorldId.person(person.id) : null,
    staffOf: null,
    clerkOf: null,
  }
}

export const staffUsers = (institution: InstitutionData): WorldUser[] =>
  institution.staff.map(({ id, name }) => ({
    id,
    username: name,
    phone: null,
    personId: null,
    staffOf: WorldId.institution(institution.id),
    clerkOf: null,
  }))

export const clerkUser = ({ id, name, region, personId }: ClerkData): WorldUser => ({
  id,
  username: name,
  phone: null,
  personId: personId === null ? null : WorldId.person(personId),
  staffOf: null,
  clerkOf: region,
})

function userData(user: WorldUser, cipher: Cipher, at: number): DocumentOf<'user'> {
  return {
    username: user.username,
    phoneHash: user.phone === null ? null : cipher.lookupHash(LOOKUPS.phone, user.phone),
    phoneEncrypted: user.phone === null ? null : cipher.encrypt(user.phone),
    passwordHash: null,
    authKey: null,
    authData: {},
    personId: user.personId,
    staffOf: user.staffOf,
    clerkOf: user.clerkOf,
    createdAt: at,
    updatedAt: at,
  }
}

/**
 * The user as the world gives it. Users outlive a reset: one that exists keeps its sessions and ways of signing
 * in, and gets back its person and role. A phone number finds its user by `phoneHash`.
 */
export async function userWrite(
  user: WorldUser,
  store: Store,
  cipher: Cipher,
  at: number,
): Promise<DocumentWrite> {
  const id = WorldId.user(user.id)
  const fresh = userData(user, cipher, at)
  const known = await store.get('user', id)
  if (known === null) return { kind: 'user', id, version: 0, data: fresh }
  const { personId, staffOf, clerkOf } = fresh
  return { kind: 'user', id, version: known.version, data: { ...known.data, personId, staffOf, clerkOf } }
}
