import type * as v from 'valibot'
import type { UsageRow, UsageTotalsSchema } from '../../contract/shapes'
import { Day, type VisitType } from '../../contract/values'

export type UsageTotals = v.InferOutput<typeof UsageTotalsSchema>

export const NOTHING: UsageTotals = Object.freeze({
  count: 0,
  totalFee: 0,
  fundPay: 0,
  ownAccountPay: 0,
  mutualAidPay: 0,
  cashPay: 0,
  familyPay: 0,
  myMoney: 0,
  myMoneyBeyond: 0,
  movedOut: 0,
  movedIn: 0,
})

/**
 * The totals with one more row; a reversed one adds nothing, an amount that is not seen counts as none. A transfer is
 * nothing spent: it is added by itself, what came back with what came in.
 */
function withRow(totals: UsageTotals, row: UsageRow): UsageTotals {
  if (row.state === 'reversed') return totals
  if (row.kind === 'transfer') return withTransfer(totals, row)
  return {
    count: totals.count + 1,
    totalFee: totals.totalFee + (row.totalFee ?? 0),
    fundPay: totals.fundPay + (row.fundPay ?? 0),
    ownAccountPay: totals.ownAccountPay + (row.ownAccountPay ?? 0),
    mutualAidPay: totals.mutualAidPay + (row.mutualAidPay ?? 0),
    cashPay: totals.cashPay + (row.cashPay ?? 0),
    familyPay: totals.familyPay + (row.familyPay ?? 0),
    myMoney: totals.myMoney + (row.myMoney ?? 0),
    myMoneyBeyond: totals.myMoneyBeyond + (row.seenAs === 'grantor' ? (row.myMoney ?? 0) : 0),
    movedOut: totals.movedOut,
    movedIn: totals.movedIn,
  }
}

function withTransfer(totals: UsageTotals, { movement }: UsageRow): UsageTotals {
  if (movement === null) return totals
  return movement.side === 'out'
    ? { ...totals, movedOut: totals.movedOut + movement.amount }
    : { ...totals, movedIn: totals.movedIn + movement.amount }
}

/** Both together. */
export const plus = (a: UsageTotals, b: UsageTotals): UsageTotals => ({
  count: a.count + b.count,
  totalFee: a.totalFee + b.totalFee,
  fundPay: a.fundPay + b.fundPay,
  ownAccountPay: a.ownAccountPay + b.ownAccountPay,
  mutualAidPay: a.mutualAidPay + b.mutualAidPay,
  cashPay: a.cashPay + b.cashPay,
  familyPay: a.familyPay + b.familyPay,
  myMoney: a.myMoney + b.myMoney,
  myMoneyBeyond: a.myMoneyBeyond + b.myMoneyBeyond,
  movedOut: a.movedOut + b.movedOut,
  movedIn: a.movedIn + b.movedIn,
})

/**
 * Totals all together; by month ("2026-11"), newest first; by kind of visit (null = premiums), what cost most first.
 */
export interface Summed {
  readonly totals: UsageTotals
  readonly months: ({ month: string } & UsageTotals)[]
  readonly byVisit: ({ visitType: VisitType | null } & UsageTotals)[]
}

/** Totals of rows. What has no rows is left out. */
export function totalsOf(rows: Iterable<UsageRow>): Summed {
  let totals = NOTHING
  const months = new Map<string, UsageTotals>()
  const visits = new Map<VisitType | null, UsageTotals>()
  for (const row of rows) {
    totals = withRow(totals, row)
    const month = Day.month(row.day)
    months.set(month, withRow(months.get(month) ?? NOTHING, row))
    const { visitType } = row
    if (row.kind !== 'transfer') visits.set(visitType, withRow(visits.get(visitType) ?? NOTHING, row))
  }
  return summed(totals, months, visits)
}

/** Totals in the order in which they are shown. */
export function summed(
  totals: UsageTotals,
  months: ReadonlyMap<string, UsageTotals>,
  visits: ReadonlyMap<VisitType | null, UsageTotals>,
): Summed {
  const newestFirst = [...months].sort(([a], [b]) => (a < b ? 1 : -1))
  const dearestFirst = [...visits].sort(
    ([a, one], [b, other]) =>
      other.totalFee - one.totalFee || other.myMoney - one.myMoney || (String(a) < String(b) ? -1 : 1),
  )
  return {
    totals,
    months: newestFirst.map(([month, sums]) => ({ month, ...sums })),
    byVisit: dearestFirst.map(([visitType, sums]) => ({ visitType, ...sums })),
  }
}
