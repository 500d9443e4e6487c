import type { ContextOf, Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import type { Day } from '../../contract/values'
import { judgeUnbinding } from '../../domain/binding/judgeUnbinding'
import { unbindingNotices, unboundNotices } from '../../domain/binding/notices'
import { bindingRules } from '../../domain/binding/rules'
import type { BindingDocument, DocumentWrite, Versioned } from '../../store'
import { personFacts } from '../load/persons'
import { isoInstant } from '../views/instant'
import { endBindings, loadLed, touchFamilies, UNBINDING } from './endBindings'

/**
 * Ends a binding by either side. The codes of the member that the holder shows, on whatever device, are void in the
 * same change; both family documents move, so that nothing is decided on a binding that is gone. Where the region of
 * the member lets it take effect on the next day, all that happens when this day is over (`endDueBindings`).
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
  const { by, endedAt, lastDay } = judged.value
  const parties = { holder: personFacts(holder), member: personFacts(member), relation }
  const ending = { by: actor.personId, because: by, region: member.data.region }
  const documents =
    lastDay === null
      ? [...families, ...(await endBindings(ctx, [binding], ending))]
      : [...families, ...(await endsLater(ctx, binding, { by, lastDay }))]
  return {
    ok: true,
    result: { bindingId, endedAt: isoInstant(endedAt), lastDay },
    change: {
      documents,
      audit: [
        {
          actor: actor.userId,
          what: 'unbind',
          subject: memberId,
          detail: { by: actor.personId, bindingId, lastDay },
        },
      ],
      notices: lastDay === null ? unboundNotices(parties, by) : unbindingNotices(parties, by, lastDay),
    },
  }
}

/** A binding that holds until its last day is over, told in its application; planned work then ends it. */
async function endsLater(
  { store, ports, actor }: ContextOf<'unbind'>,
  { id, version, data }: Versioned<BindingDocument>,
  { by, lastDay }: { readonly by: string; readonly lastDay: Day },
): Promise<DocumentWrite[]> {
  const asked = { at: ports.clock.businessNow(), what: 'endAsked', by: actor.personId }
  const ending = { lastDay, endedBy: actor.personId, endedBecause: by, queue: data.queue ?? UNBINDING }
  return [
    { kind: 'binding', id, version, data: { ...data, ...ending } },
    ...(await loadLed(store, id, data)).map(
      (application): DocumentWrite => ({
        kind: 'application',
        id: application.id,
        version: application.version,
        data: { ...application.data, history: [...application.data.history, asked] },
      }),
    ),
  ]
}
