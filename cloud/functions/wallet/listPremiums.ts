import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { loadCircle, loadPeople } from '../people/loadCircle'
import { premiumView } from './premiumView'

/** What the caller paid, and what was paid for him or for members whose records he may see; newest first. */
export const listPremiums: Implementation<'listPremiums'> = async (context) => {
  const { store, actor } = context
  const circle = await loadCircle(context, actor.personId)
  if (!circle) return refused('NOT_FOUND')
  const [byMe, forUs] = await Promise.all([
    store.find('premium', { payerId: actor.personId }),
    store.find('premium', { insuredId: [actor.personId, ...circle.members] }),
  ])
  const premiums = [...new Map([...byMe, ...forUs].map((one) => [one.id, one])).values()]
  const people = await loadPeople(
    context,
    premiums.flatMap(({ data }) => [data.insuredId, data.payerId]),
  )
  return {
    ok: true,
    result: {
      premiums: premiums
        .sort((a, b) => b.data.paidAt - a.data.paidAt)
        .map((one) => premiumView(circle, one, people)),
    },
  }
}
