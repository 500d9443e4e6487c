import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { judgeUnbinding } from '../../domain/binding/judgeUnbinding'
import { unboundNotices } from '../../domain/binding/notices'
import { bindingRules } from '../../domain/binding/rules'
import { personFacts } from '../load/persons'
import { isoInstant } from '../views/instant'
import { endBindings, touchFamilies } from './endBindings'

/**
 * Ends a binding by either side. The codes of the member that the holder shows, on whatever device, are void in the
 * same change; both family documents move, so that nothing is decided on a binding that is gone.
 */
export const unbind: Implementation<'unbind'> = async (ctx, { bindingId }) => {
  const { store, ports, policies, actor } = ctx
  const binding = await store.get('binding', bindingId)
  if (binding === null) return refused('NOT_FOUND')
  const { holderId, memberId, relation } = binding.data
  const families = await touchFamilies(ctx, [holderId, memberId])
  const [holder, member] = await Promise.all([store.get('person', holderId), store.get('person', memberId)])
  if (holder === null || member === null) return refused('NOT_FOUND')
  const rules = bindingRules(policies, member.data.region, ports.clock.today())
  if (!rules.ok) return rules
  const now = ports.clock.businessNow()
  const judged = judgeUnbinding(binding.data, actor.personId, rules.value, now)
  if (!judged.ok) return judged
  const { by, endedAt } = judged.value
  const ending = { by: actor.personId, because: by, region: member.data.region }
  const parties = { holder: personFacts(holder), member: personFacts(member), relation }
  return {
    ok: true,
    result: { bindingId, endedAt: isoInstant(endedAt) },
    change: {
      documents: [...families, ...(await endBindings(ctx, [binding], ending))],
      audit: [
        { actor: actor.userId, what: 'unbind', subject: memberId, detail: { by: actor.personId, bindingId } },
      ],
      notices: unboundNotices(parties, by),
    },
  }
}
