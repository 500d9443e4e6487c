import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { isLive, judgeOrder, paymentRules } from '../../domain/grant'
import type { DocumentWrite } from '../../store'
import { regionName } from '../views/personCard'

/** Puts the grants that the caller receives in his order, where his region lets him. */
export const reorderGrants: Implementation<'reorderGrants'> = async (context, { grantIds }) => {
  const { store, actor, ports, policies } = context
  const today = ports.clock.today()
  // The version first: what moves after it was read is noticed at the commit.
  const family = await store.get('family', actor.personId)
  const [person, received] = await Promise.all([
    store.get('person', actor.personId),
    store.find('grant', { beneficiaryId: actor.personId }),
  ])
  if (!person) return refused('NOT_FOUND')
  // One for a single bill has no lasting place.
  const live = received.filter((grant) => isLive(grant.data, today) && !grant.data.oneBill)
  const { region } = person.data
  const places = judgeOrder(
    grantIds,
    live.map((grant) => grant.id),
    {
      regionName: regionName(policies, region),
      mayReorder: paymentRules(policies, region, today).mayReorder,
    },
  )
  if (!places.ok) return places
  const documents = live.map(
    ({ id, version, data }): DocumentWrite => ({
      kind: 'grant',
      id,
      version,
      data: { ...data, order: places.value.get(id) ?? data.order },
    }),
  )
  return {
    ok: true,
    result: { grantIds },
    change: {
      documents,
      // A grant made meanwhile would have no place in this order.
      guards: [{ kind: 'family', id: actor.personId, version: family?.version ?? 0 }],
      audit: [
        {
          actor: actor.userId,
          what: 'reorderGrants',
          subject: actor.personId,
          detail: { first: grantIds[0] ?? null, count: grantIds.length },
        },
      ],
    },
  }
}
