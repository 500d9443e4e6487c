import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { loadPage } from '../load/page'
import { loadCircle } from '../people/loadCircle'
import { loadOwner } from './loadOwner'
import { loadSides, transferView } from './transferView'

const PAGE = 20

/** What a person sent or received, newest first. A cursor that no page ended with is BAD_REQUEST. */
export const listTransfers: Implementation<'listTransfers'> = async (context, params) => {
  const { store, actor } = context
  const personId = params.personId ?? actor.personId
  const owner = await loadOwner(context, personId, 'query')
  if (!owner.ok) return owner
  const where = params.direction === 'sent' ? { senderId: personId } : { receiverId: personId }
  const [circle, page] = await Promise.all([
    loadCircle(context, actor.personId),
    loadPage(store, 'transfer', where, { cursor: params.cursor ?? null, size: PAGE, newestFirst: true }),
  ])
  if (!circle) return refused('NOT_FOUND')
  if (!page.ok) return page
  const { items, nextCursor } = page.value
  const people = await loadSides(context, items)
  return {
    ok: true,
    result: { transfers: items.map((item) => transferView(circle, personId, item, people)), nextCursor },
  }
}
