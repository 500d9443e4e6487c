import type { ClerkActor, Context } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import { isOwnOrRelatives } from '../../domain/binding/judgeReview'
import type { PersonDocument, Versioned } from '../../store'
import { personFacts } from '../load/persons'
import { loadTies } from './loadReview'

/** A clerk does nothing for himself or a relative: CLERK_OWN if one of these persons is. */
export async function notOwn(
  { store, actor }: Pick<Context<ClerkActor>, 'store' | 'actor'>,
  persons: readonly Versioned<PersonDocument>[],
): Promise<Judged<null>> {
  const ties = await loadTies(store, actor.personId)
  const own = persons.some((person) => {
    const facts = personFacts(person)
    return isOwnOrRelatives({ ...ties, applicant: facts, member: facts })
  })
  return own ? refused('CLERK_OWN') : granted(null)
}
