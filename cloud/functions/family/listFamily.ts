import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { bindingRules } from '../../domain/binding/rules'
import { whoFor } from '../../domain/usage'
import { standingOf } from '../load/acting'
import { loadPersons } from '../load/persons'
import { loadCircle } from '../people/loadCircle'
import { isoInstant } from '../views/instant'
import { personCard } from '../views/personCard'

/** The members whose codes the caller may show, oldest binding first, and how many he may have. */
export const listFamily: Implementation<'listFamily'> = async (ctx) => {
  const { store, ports, policies, actor } = ctx
  const circle = await loadCircle(ctx, actor.personId)
  if (circle === null) return refused('NOT_FOUND')
  const today = ports.clock.today()
  const ids = circle.held.map(({ data }) => data.memberId)
  const [persons, credentials] = await Promise.all([
    loadPersons(store, ids),
    ids.length === 0 ? [] : store.getMany('credential', ids),
  ])
  const own = bindingRules(policies, circle.person.region, today)
  const members = circle.held.flatMap((binding) => {
    const member = persons.get(binding.data.memberId)
    if (member === undefined) return []
    const rules = bindingRules(policies, member.data.region, today)
    const standing = rules.ok ? standingOf(binding, member, rules.value, today) : 'active'
    if (standing === 'ended') return []
    return [
      {
        bindingId: binding.id,
        who: whoFor(circle, member.id),
        relation: binding.data.relation,
        person: personCard(member, policies, today),
        credential: credentials.find(({ id }) => id === member.id)?.data.state ?? ('none' as const),
        since: isoInstant(binding.data.createdAt),
        lastDay: binding.data.lastDay ?? null,
        state: standing === 'active' ? ('active' as const) : ('needFace' as const),
      },
    ]
  })
  members.sort((a, b) => (a.since < b.since ? -1 : 1))
  return { ok: true, result: { members, limit: own.ok ? own.value.members : null } }
}
