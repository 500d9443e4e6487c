import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { touched } from '../../domain/binding/family'
import { judgeUnbinding } from '../../domain/binding/judgeUnbinding'
import { unboundNotices } from '../../domain/binding/notices'
import { bindingRules } from '../../domain/binding/rules'
import type { DocumentWrite } from '../../store'
import { loadLiveCodes, voidWrites } from '../code/liveCodes'
import { personFacts } from '../load/persons'
import { isoInstant } from '../views/instant'

/**
 * Ends a binding by either side. The codes of the member that the holder shows, on whatever device, are void in the
 * same change; both family documents move, so that nothing is decided on a binding that is gone.
 */
export const unbind: Implementation<'unbind'> = async (ctx, { bindingId }) => {
  const { store, ports, policies, actor } = ctx
  const binding = await store.get('binding', bindingId)
  if (binding === null) return refused('NOT_FOUND')
  const { holderId, memberId, relation } = binding.data
  const now = ports.clock.businessNow()
  const [holder, member, families, codes, applications] = await Promise.all([
    store.get('person', holderId),
    store.get('person', memberId),
    store.getMany('family', [holderId, memberId]),
    loadLiveCodes(store, { personId: memberId }, ports.clock.realNow()),
    store.find('application', { applicantId: holderId, memberId }),
  ])
  if (holder === null || member === null) return refused('NOT_FOUND')
  const rules = bindingRules(policies, member.data.region, ports.clock.today())
  if (!rules.ok) return rules
  const judged = judgeUnbinding(binding.data, actor.personId, rules.value, now)
  if (!judged.ok) return judged
  const { by, endedAt } = judged.value

  const familyWrite = (id: string): DocumentWrite => {
    const family = families.find((one) => one.id === id) ?? null
    return { kind: 'family', id, version: family?.version ?? 0, data: touched(family?.data ?? null, now) }
  }
  const closed = applications
    .filter(({ data }) => data.bindingId === bindingId && data.state === 'active')
    .map(
      ({ id, version, data }): DocumentWrite => ({
        kind: 'application',
        id,
        version,
        data: {
          ...data,
          state: 'ended',
          history: [...data.history, { at: now, what: 'ended', by: actor.personId }],
        },
      }),
    )
  const parties = { holder: personFacts(holder), member: personFacts(member), relation }
  return {
    ok: true,
    result: { bindingId, endedAt: isoInstant(endedAt) },
    change: {
      documents: [
        {
          kind: 'binding',
          id: binding.id,
          version: binding.version,
          data: { ...binding.data, state: 'ended', endedAt, endedBy: actor.personId, endedBecause: by },
        },
        familyWrite(holderId),
        familyWrite(memberId),
        ...voidWrites(codes.filter(({ data }) => data.shownByPersonId === holderId)),
        ...closed,
      ],
      audit: [
        { actor: actor.userId, what: 'unbind', subject: memberId, detail: { by: actor.personId, bindingId } },
      ],
      notices: unboundNotices(parties, by),
    },
  }
}
