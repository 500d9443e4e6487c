import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { loadCircle, loadPeople } from '../people/loadCircle'
import { planView } from './planView'

/** Stops one's own plan. Somebody else's is NOT_FOUND. */
export const cancelPlan: Implementation<'cancelPlan'> = async (context, { planId }) => {
  const { store, actor } = context
  const [plan, circle] = await Promise.all([store.get('plan', planId), loadCircle(context, actor.personId)])
  if (!plan || !circle || plan.data.ownerId !== actor.personId) return refused('NOT_FOUND')
  if (plan.data.state !== 'active') return refused('PLAN_ENDED')
  const data = { ...plan.data, state: 'cancelled' as const, nextDay: null, dueMonth: null }
  const people = await loadPeople(context, [data.receiverId])
  return {
    ok: true,
    result: { plan: planView(circle, { id: planId, version: plan.version + 1, data }, people) },
    change: {
      documents: [{ kind: 'plan', id: planId, version: plan.version, data }],
      audit: [{ actor: actor.userId, what: 'cancelPlan', subject: actor.personId, detail: { planId } }],
    },
  }
}
