import { Day } from '../../contract/values'
import type { Cipher } from '../../ports'
import type { DocumentWrite, Store } from '../../store'
import { commitOrThrow } from '../commitOrThrow'
import { SETTINGS } from '../ids'
import { CLERKS } from '../world/clerks'
import { FAMILIES } from '../world/families'
import { INSTITUTIONS } from '../world/institutions'
import { NEWBORNS } from '../world/newborns'
import { WORLD_TIME } from '../world/time'
import type { FamilyData } from '../world/types'
import { institutionWrites } from './institutions'
import { credentialWrite, newbornWrite, openingPostings, personWrite } from './people'
import { clerkUser, familyUser, staffUsers, userWrite, type WorldUser } from './users'

const isPresent = <T>(value: T | null): value is T => value !== null

async function seedUsers(users: readonly WorldUser[], store: Store, cipher: Cipher, at: number) {
  return Promise.all(users.map((user) => userWrite(user, store, cipher, at)))
}

async function seedFamily(family: FamilyData, store: Store, cipher: Cipher, at: number): Promise<void> {
  const credentials = await Promise.all(family.people.map((person) => credentialWrite(person, cipher, at)))
  const users = family.people.map(familyUser).filter(isPresent)
  const documents: DocumentWrite[] = [
    ...family.people.map((person) => personWrite(person, cipher)),
    ...credentials.filter(isPresent),
    ...(await seedUsers(users, store, cipher, at)),
  ]
  const postings = family.people.flatMap((person) => openingPostings(person, at))
  await commitOrThrow(store, { documents, postings })
}

/**
 * Writes everybody and everything that the world begins with, as of the first day of its history: people,
 * accounts with opening balances from the centre, credentials, institutions with terminals, and one user a
 * persona. The store must hold no world; users of an earlier one are kept.
 */
export async function seedPeople(store: Store, cipher: Cipher): Promise<void> {
  const at = Day.start(WORLD_TIME.historyFrom)
  for (const family of FAMILIES) await seedFamily(family, store, cipher, at)
  const workers = [...INSTITUTIONS.flatMap(staffUsers), ...CLERKS.map(clerkUser)]
  await commitOrThrow(store, {
    documents: [
      ...NEWBORNS.map((child) => newbornWrite(child, cipher)),
      ...INSTITUTIONS.flatMap(institutionWrites),
      ...(await seedUsers(workers, store, cipher, at)),
      {
        kind: 'setting',
        id: SETTINGS.creditedUpTo,
        version: 0,
        data: { value: WORLD_TIME.historyFrom },
      },
    ],
  })
}
