import type { Implementation } from '../../calls'
import { PersonName, Relation } from '../../contract/values'
import { isOwnOrRelatives } from '../../domain/binding/judgeReview'
import { loadTies } from '../clerk/loadReview'
import { loadPersons, personFacts } from '../load/persons'
import { endingOf } from './personFile'

/** Forced ends that wait for a second clerk, without what is the clerk's own or a relative's. */
export const listEndings: Implementation<'listEndings'> = async ({ store, actor }) => {
  const [waiting, ties] = await Promise.all([
    store.find('binding', { queue: `${actor.clerkOf}:ending` }),
    loadTies(store, actor.personId),
  ])
  const people = await loadPersons(
    store,
    waiting.flatMap(({ data }) => [data.holderId, data.memberId]),
  )
  const endings = waiting.flatMap(({ id, version, data }) => {
    const holder = people.get(data.holderId)
    const member = people.get(data.memberId)
    const ending = endingOf(data, actor.userId)
    if (holder === undefined || member === undefined || ending === null) return []
    const parties = { applicant: personFacts(holder), member: personFacts(member) }
    if (isOwnOrRelatives({ ...ties, ...parties })) return []
    return [
      {
        bindingId: id,
        version,
        holderMasked: PersonName.mask(holder.data.name),
        memberMasked: PersonName.mask(member.data.name),
        relationLabel: Relation.label(data.relation),
        ...ending,
      },
    ]
  })
  return { ok: true, result: { endings } }
}
