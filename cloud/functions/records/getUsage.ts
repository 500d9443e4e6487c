import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { movementDetail, usageDetail, usageRow } from '../../domain/usage'
import { loadCircle } from '../people/loadCircle'
import { regionName } from '../views/personCard'

/** One record. A record that the caller may not see is not told from one that does not exist. */
export const getUsage: Implementation<'getUsage'> = async (context, { recordId }) => {
  const { store, actor, policies } = context
  const [viewer, found] = await Promise.all([
    loadCircle(context, actor.personId),
    store.get('usage', recordId),
  ])
  if (!viewer || !found) return refused('NOT_FOUND')
  const row = usageRow(recordId, found.data, viewer, (region) => regionName(policies, region))
  if (!row) return refused('NOT_FOUND')
  const { settlementId } = found.data
  if (settlementId === null) return { ok: true, result: { record: movementDetail(row) } }
  const settlement = await store.get('settlement', settlementId)
  if (!settlement) return refused('NOT_FOUND')
  return { ok: true, result: { record: usageDetail(row, settlement.data, viewer) } }
}
