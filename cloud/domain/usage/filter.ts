import type * as v from 'valibot'
import type { UsageFilterSchema } from '../../contract/shapes'
import { Day } from '../../contract/values'
import { isPaidFrom } from './movement'
import type { UsageFacts } from './row'
import { capacityFor, grantorKey, type Viewer } from './viewer'

export type UsageFilter = v.InferOutput<typeof UsageFilterSchema>

/** Whether a kind of money paid some of a row, as far as the row says. */
function paidBy(row: UsageFacts, payer: NonNullable<UsageFilter['payer']>, viewer: Viewer): boolean {
  const moved = row.movement ? isPaidFrom(row.movement, payer, capacityFor(viewer, row.viewerKey)) : null
  if (moved !== null) return moved
  const isGrantorRow = row.viewerKey === grantorKey(viewer.personId)
  switch (payer) {
    case 'mine':
      return isGrantorRow ? row.granted > 0 : (row.grantors[viewer.personId] ?? 0) > 0
    case 'aid':
      return isGrantorRow ? row.granted > 0 : row.mutualAidPay > 0
    case 'fund':
      return !isGrantorRow && row.fundPay > 0
    case 'own':
      return !isGrantorRow && row.ownAccountPay > 0
    case 'cash':
      return !isGrantorRow && row.cashPay > 0
  }
}

/**
 * Whether a row belongs on the viewer's list. His own grantor's row of a bill that he already sees in full, as
 * the patient's holder, is left out: the full row says what his account paid.
 */
export function isListed(row: UsageFacts, viewer: Viewer, filter: UsageFilter): boolean {
  const twice = row.viewerKey === grantorKey(viewer.personId) && viewer.members.has(row.patientId)
  return (
    !twice &&
    (filter.personId === undefined || row.patientId === filter.personId) &&
    (filter.year === undefined || Day.year(row.day) === filter.year) &&
    (filter.visitType === undefined || row.visitType === filter.visitType) &&
    (filter.kind === undefined || (row.movement?.kind ?? 'settlement') === filter.kind) &&
    (filter.region === undefined || row.region === filter.region) &&
    (filter.payer === undefined || paidBy(row, filter.payer, viewer))
  )
}
