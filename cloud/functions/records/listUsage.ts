import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { InvalidCursor } from '../../store'
import { loadCircle } from '../people/loadCircle'
import { pageUsage } from './pageUsage'

const USUAL_PAGE = 20

/** A page of 使用记录. A cursor that no page ended with is BAD_REQUEST. */
export const listUsage: Implementation<'listUsage'> = async (context, { filter, cursor, limit }) => {
  const viewer = await loadCircle(context, context.actor.personId)
  if (!viewer) return refused('NOT_FOUND')
  try {
    const page = await pageUsage(context, viewer, filter, cursor ?? null, limit ?? USUAL_PAGE)
    return { ok: true, result: { records: page.rows, nextCursor: page.nextCursor } }
  } catch (error) {
    if (error instanceof InvalidCursor) return refused('BAD_REQUEST', { path: 'cursor' })
    throw error
  }
}
