import type { UsageRow } from '../../contract/shapes'
import type { Fen, Region, VisitType } from '../../contract/values'
import type { UsageFilter } from './filter'
import { familyPay } from './row'
import { NOTHING, plus, type Summed, summed, type UsageTotals } from './totals'
import { capacityFor, grantorKey, type Viewer } from './viewer'

/** What the records of one viewer's key, month, patient, region, kind of visit and kind come to, as it is kept. */
export interface UsageSum {
  /** `${viewerKey}:${year}` */
  readonly viewerYear: string
  /** "2026-11" */
  readonly month: string
  readonly patientId: string
  readonly region: Region
  readonly visitType: VisitType | null
  readonly kind: UsageRow['kind']
  /** A relative who paid: then only `granted` counts, what he paid; else null. */
  readonly payerId: string | null
  /** All records, and those in force that are no transfers. */
  readonly records: number
  readonly counted: number
  readonly totalFee: Fen
  readonly fundPay: Fen
  readonly ownAccountPay: Fen
  readonly mutualAidPay: Fen
  readonly cashPay: Fen
  readonly granted: Fen
  readonly movedOut: Fen
  readonly movedIn: Fen
}

const viewerKeyOf = ({ viewerYear }: UsageSum): string => viewerYear.slice(0, viewerYear.lastIndexOf(':'))

/** Whether sums tell all that a filter asks; by who paid, only the records can. */
export const sumsTell = (filter: UsageFilter): boolean => filter.payer === undefined

/** The sums of the records that are on the viewer's list under a filter that they tell: as `isListed` of a record. */
export function listedSums(
  sums: readonly UsageSum[],
  viewer: Viewer,
  filter: UsageFilter = {},
): readonly UsageSum[] {
  const own = grantorKey(viewer.personId)
  return sums.filter(
    (sum) =>
      (sum.records > 0 || sum.payerId === viewer.personId) &&
      !(viewerKeyOf(sum) === own && viewer.members.has(sum.patientId)) &&
      (filter.personId === undefined || sum.patientId === filter.personId) &&
      (filter.visitType === undefined || sum.visitType === filter.visitType) &&
      (filter.kind === undefined || sum.kind === filter.kind) &&
      (filter.region === undefined || sum.region === filter.region),
  )
}

/** What sums say to a viewer: a grantor sees his own money alone. */
function seen(sum: UsageSum, viewer: Viewer): UsageTotals {
  const { movedOut, movedIn, granted } = sum
  if (sum.payerId !== null) return { ...NOTHING, myMoney: granted }
  const seenAs = capacityFor(viewer, viewerKeyOf(sum))
  if (seenAs === 'grantor') {
    return { ...NOTHING, count: sum.counted, myMoney: granted, myMoneyBeyond: granted, movedOut, movedIn }
  }
  const { totalFee, fundPay, ownAccountPay, mutualAidPay, cashPay } = sum
  const amounts = { totalFee, fundPay, ownAccountPay, mutualAidPay, cashPay, familyPay: familyPay(sum) }
  return { ...NOTHING, ...amounts, count: sum.counted, movedOut, movedIn }
}

/** The totals of the records behind some sums: the same as `totalsOf` of the records themselves. */
export function totalsOfSums(sums: readonly UsageSum[], viewer: Viewer): Summed {
  const months = new Map<string, UsageTotals>()
  const visits = new Map<VisitType | null, UsageTotals>()
  let totals = NOTHING
  for (const sum of sums) {
    const more = seen(sum, viewer)
    totals = plus(totals, more)
    months.set(sum.month, plus(months.get(sum.month) ?? NOTHING, more))
    if (sum.kind !== 'transfer') visits.set(sum.visitType, plus(visits.get(sum.visitType) ?? NOTHING, more))
  }
  return summed(totals, months, visits)
}
