import type { Actor } from '../../calls'
import { WorldId } from '../ids'
import { clerkUser, familyUser, staffUsers, type WorldUser } from '../seed/users'
import { CLERKS } from '../world/clerks'
import { PEOPLE } from '../world/families'
import { INSTITUTIONS } from '../world/institutions'

const isPresent = <T>(value: T | null): value is T => value !== null

const actorOf = ({ id, personId, staffOf, clerkOf }: WorldUser): [string, Actor] => [
  id,
  {
    userId: WorldId.user(id),
    sessionId: `history_${id}`,
    channel: 'h5',
    personId,
    staffOf,
    clerkOf,
    // Nobody in the history asks for his profile.
    phoneEncrypted: null,
  },
]

/** Everybody who acts in the history, by persona id, each on one device of his own. */
export const ACTORS: ReadonlyMap<string, Actor> = new Map(
  [
    ...PEOPLE.map(familyUser).filter(isPresent),
    ...INSTITUTIONS.flatMap(staffUsers),
    ...CLERKS.map(clerkUser),
  ].map(actorOf),
)
