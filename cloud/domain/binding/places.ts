import type { Relation, Sex } from '../../contract/values'
import type { BindingFacts } from './facts'

export type Role = 'father' | 'mother' | 'spouse'

export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  father: '父亲',
  mother: '母亲',
  spouse: '配偶',
}

/** Of each person there is one father, one mother and one spouse at most. */
export interface Place {
  readonly role: Role
  readonly of: string
  readonly takenBy: string
}

/** Who names a father or a mother. Step and adoptive parents (57, 58) are not among them. */
const PARENT: Readonly<Record<Relation, Role>> = Object.freeze({ '51': 'father', '52': 'mother' })

/** Who is named as a child by birth: no step or adopted child (27, 37), child's spouse (28, 38) or other (29, 39). */
const isOwnChild = (relation: Relation): boolean => /^[23][0-6]$/.test(relation)
const isSpouse = (relation: Relation): boolean => /^1[0-2]$/.test(relation)

/**
 * The places that a binding says are taken: a child names its father, a father names his child.
 * @param holderSex null where it is not known: then nothing is said of a parent
 */
export function placesOf(
  { holderId, memberId, relation }: Pick<BindingFacts, 'holderId' | 'memberId' | 'relation'>,
  holderSex: Sex | null,
): Place[] {
  const parent = PARENT[relation]
  if (parent !== undefined) return [{ role: parent, of: holderId, takenBy: memberId }]
  if (isOwnChild(relation) && holderSex !== null) {
    return [{ role: holderSex === 'male' ? 'father' : 'mother', of: memberId, takenBy: holderId }]
  }
  if (!isSpouse(relation)) return []
  return [
    { role: 'spouse', of: holderId, takenBy: memberId },
    { role: 'spouse', of: memberId, takenBy: holderId },
  ]
}

/** The first of the wanted places that somebody else has. */
export const takenPlace = (wanted: readonly Place[], taken: readonly Place[]): Place | null =>
  wanted.find(({ role, of, takenBy }) =>
    taken.some((other) => other.role === role && other.of === of && other.takenBy !== takenBy),
  ) ?? null
