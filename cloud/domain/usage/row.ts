import type { UsageRow } from '../../contract/shapes'
import { type Day, Fen, type Region, type VisitType } from '../../contract/values'
import { type Capacity, capacityFor, type Viewer, whoFor } from './viewer'

/** One row as it was stored: one a capacity. */
export interface UsageFacts {
  readonly settlementId: string
  readonly viewerKey: string
  readonly patientId: string
  readonly institutionName: string
  readonly region: Region
  readonly visitType: VisitType
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
    kind: 'settlement',
    seenAs,
    patient: whoFor(viewer, row.patientId),
    institutionName: row.institutionName,
    region: row.region,
    regionName: regionName(row.region),
    visitType: row.visitType,
    day: row.day,
    at: new Date(row.at).toISOString(),
    shownBy: seenAs === 'grantor' ? null : row.shownBy,
    state: row.state,
    ...(seenAs === 'grantor' ? HIDDEN : fullAmounts(row)),
    myMoney: myMoneyIn(row, viewer, seenAs),
  }
}
