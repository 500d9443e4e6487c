import type { UsageRow } from '../../contract/shapes'
import { type Day, Fen, type Region, type VisitType } from '../../contract/values'
import type { Movement } from './movement'
import { type Capacity, capacityFor, type Viewer, whoBeyond, whoFor } from './viewer'

/** One row as it was stored: one a capacity. */
export interface UsageFacts {
  /** Null where it is no bill: see `movement`. */
  readonly settlementId: string | null
  readonly viewerKey: string
  readonly patientId: string
  readonly institutionName: string
  readonly region: Region
  readonly visitType: VisitType | null
  readonly day: Day
  /** Business instant, ms. */
  readonly at: number
  readonly state: 'settled' | 'reversed'
  readonly totalFee: Fen
  readonly fundPay: Fen
  readonly ownAccountPay: Fen
  readonly mutualAidPay: Fen
  readonly cashPay: Fen
  readonly granted: Fen
  readonly grantors: Readonly<Record<string, Fen>>
  readonly shownBy: string
  readonly movement?: Movement | null
}

type Amounts = Pick<
  UsageRow,
  'totalFee' | 'fundPay' | 'ownAccountPay' | 'mutualAidPay' | 'cashPay' | 'familyPay'
>

const HIDDEN: Amounts = Object.freeze({
  totalFee: null,
  fundPay: null,
  ownAccountPay: null,
  mutualAidPay: null,
  cashPay: null,
  familyPay: null,
})

/** 家里付: accounts, aid and cash together. */
export const familyPay = (amounts: Pick<UsageFacts, 'ownAccountPay' | 'mutualAidPay' | 'cashPay'>): Fen =>
  Fen.sum([amounts.ownAccountPay, amounts.mutualAidPay, amounts.cashPay])

const fullAmounts = (row: UsageFacts): Amounts => ({
  totalFee: row.totalFee,
  fundPay: row.fundPay,
  ownAccountPay: row.ownAccountPay,
  mutualAidPay: row.mutualAidPay,
  cashPay: row.cashPay,
  familyPay: familyPay(row),
})

/** What the viewer's own account paid for somebody else; null where it paid nothing. */
function myMoneyIn(row: UsageFacts, viewer: Viewer, seenAs: Capacity): Fen | null {
  const mine = seenAs === 'grantor' ? row.granted : (row.grantors[viewer.personId] ?? 0)
  return mine === 0 ? null : mine
}

/** The other side of a movement: by name where the viewer knows him, else by what he is to the person. */
function movementFor(movement: Movement, patientId: string, viewer: Viewer): UsageRow['movement'] {
  const { side, otherId, relation, amount, coverYear } = movement
  const isKnown = otherId === viewer.personId || otherId === patientId || viewer.names.has(otherId)
  const other = isKnown ? whoFor(viewer, otherId) : whoBeyond(viewer, patientId, relation, 0)
  return { side, other, amount, coverYear }
}

/**
 * One row as a viewer may see it, or null where he may not. A grantor sees his own money, place, day and
 * person; the bill's amounts are for the patient and his holders.
 */
export function usageRow(
  recordId: string,
  row: UsageFacts,
  viewer: Viewer,
  regionName: (region: Region) => string,
): UsageRow | null {
  const seenAs = capacityFor(viewer, row.viewerKey)
  if (seenAs === null) return null
  return {
    recordId,
    settlementId: seenAs === 'grantor' ? null : row.settlementId,
    kind: row.movement?.kind ?? 'settlement',
    seenAs,
    patient: whoFor(viewer, row.patientId),
    institutionName: row.institutionName,
    region: row.region,
    regionName: regionName(row.region),
    visitType: row.visitType,
    day: row.day,
    at: new Date(row.at).toISOString(),
    shownBy: seenAs === 'grantor' || row.shownBy === '' ? null : row.shownBy,
    state: row.state,
    ...(seenAs === 'grantor' || row.movement?.kind === 'transfer' ? HIDDEN : fullAmounts(row)),
    myMoney: myMoneyIn(row, viewer, seenAs),
    movement: row.movement ? movementFor(row.movement, row.patientId, viewer) : null,
  }
}
