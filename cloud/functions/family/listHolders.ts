import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { Relation } from '../../contract/values'
import { whoFor } from '../../domain/usage'
import { loadCircle } from '../people/loadCircle'
import { isoInstant } from '../views/instant'

/** Who may show the caller's code, with what each is to him, oldest binding first. */
export const listHolders: Implementation<'listHolders'> = async (ctx) => {
  const circle = await loadCircle(ctx, ctx.actor.personId)
  if (circle === null) return refused('NOT_FOUND')
  const holders = circle.heldBy
    .map(({ id, data }) => ({
      bindingId: id,
      who: whoFor(circle, data.holderId),
      relation: Relation.inverse(data.relation, circle.people.get(data.holderId)?.sex ?? 'male'),
      since: isoInstant(data.createdAt),
      lastDay: data.lastDay ?? null,
    }))
    .sort((a, b) => (a.since < b.since ? -1 : 1))
  return { ok: true, result: { holders } }
}
