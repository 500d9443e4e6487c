import { Day, type Fen, type VisitType } from '../../contract/values'
import type { BillSums } from '../settlement'

/** The sums of one person's bills of one kind of visit. */
export interface VisitSums extends BillSums {
  readonly deductiblePaidByLevel: Record<string, Fen>
  /** "2026-11" → what the fund paid in the month, 大病 apart: it has no part in a monthly limit. */
  readonly fundPaidByMonth: Record<string, Fen>
}

/** The sums of one person's year, net of reversals; fen. */
export interface YearSums extends VisitSums {
  /** The same by kind of visit: tables of a policy may count 住院 and 门诊 apart. */
  readonly byVisit?: Partial<Record<VisitType, VisitSums>>
}

const EMPTY: VisitSums = Object.freeze({
  deductiblePaid: 0,
  deductiblePaidByLevel: {},
  fundPaid: 0,
  inScope: 0,
  majorIllnessPaid: 0,
  fundPaidByMonth: {},
})

export const EMPTY_YEAR: YearSums = Object.freeze({ ...EMPTY, byVisit: {} })

/** What a bill adds to the year of its day. */
export interface CountedBill {
  readonly day: Day
  readonly visitType: VisitType
  readonly accumulated: BillSums
}

/** The year after a bill. */
export const addBill = (year: YearSums, bill: CountedBill): YearSums => shift(year, bill, 1)

/** The year after a bill of it was reversed, whenever that happens; reversals commute. */
export const takeBill = (year: YearSums, bill: CountedBill): YearSums => shift(year, bill, -1)

function shift(year: YearSums, bill: CountedBill, sign: 1 | -1): YearSums {
  const { visitType } = bill
  const { [visitType]: before, ...others } = year.byVisit ?? {}
  const after = shifted(before ?? EMPTY, bill, sign)
  return {
    ...shifted(year, bill, sign),
    byVisit: isNothing(after) ? others : { ...others, [visitType]: after },
  }
}

function shifted(sums: VisitSums, { accumulated, day }: CountedBill, sign: 1 | -1): VisitSums {
  const byMonth = { [Day.month(day)]: accumulated.fundPaid - accumulated.majorIllnessPaid }
  return {
    deductiblePaid: sums.deductiblePaid + sign * accumulated.deductiblePaid,
    deductiblePaidByLevel: merge(sums.deductiblePaidByLevel, accumulated.deductiblePaidByLevel, sign),
    fundPaid: sums.fundPaid + sign * accumulated.fundPaid,
    inScope: sums.inScope + sign * accumulated.inScope,
    majorIllnessPaid: sums.majorIllnessPaid + sign * accumulated.majorIllnessPaid,
    fundPaidByMonth: merge(sums.fundPaidByMonth, byMonth, sign),
  }
}

const isNothing = (sums: VisitSums): boolean =>
  Object.values(sums).every((sum) => (typeof sum === 'number' ? sum === 0 : Object.keys(sum).length === 0))

/** Zeros are left out, so that a bill and its reversal leave the year as it was. */
function merge(
  sums: Readonly<Record<string, Fen>>,
  more: Readonly<Record<string, Fen>>,
  sign: 1 | -1,
): Record<string, Fen> {
  const merged = new Map(Object.entries(sums))
  for (const [key, amount] of Object.entries(more)) merged.set(key, (merged.get(key) ?? 0) + sign * amount)
  return Object.fromEntries([...merged].filter(([, amount]) => amount !== 0))
}

/** What the fund paid in the month of a day, as settlement reads it. */
export function monthOf(
  year: YearSums,
  day: Day,
): { fundPaid: Fen; byVisit: Partial<Record<VisitType, Fen>> } {
  const month = Day.month(day)
  const byVisit = Object.entries(year.byVisit ?? {}).map(([visit, sums]) => [
    visit,
    sums.fundPaidByMonth[month] ?? 0,
  ])
  return { fundPaid: year.fundPaidByMonth[month] ?? 0, byVisit: Object.fromEntries(byVisit) }
}
