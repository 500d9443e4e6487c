import { Day, type Fen } from '../../contract/values'
import type { YearToDate } from '../settlement'

/** The sums of one person's year, net of reversals; fen. */
export interface YearSums extends YearToDate {
  readonly deductiblePaidByLevel: Record<string, Fen>
  /** "2026-11" → what the fund paid in the month. */
  readonly fundPaidByMonth: Record<string, Fen>
}

export const EMPTY_YEAR: YearSums = Object.freeze({
  deductiblePaid: 0,
  deductiblePaidByLevel: {},
  fundPaid: 0,
  inScope: 0,
  majorIllnessPaid: 0,
  fundPaidByMonth: {},
})

/** The year after a bill of that day. */
export const addBill = (year: YearSums, bill: YearToDate, day: Day): YearSums => shift(year, bill, day, 1)

/** The year after a bill of that day was reversed, whenever that happens: any order of reversals commutes. */
export const takeBill = (year: YearSums, bill: YearToDate, day: Day): YearSums => shift(year, bill, day, -1)

function shift(year: YearSums, bill: YearToDate, day: Day, sign: 1 | -1): YearSums {
  return {
    deductiblePaid: year.deductiblePaid + sign * bill.deductiblePaid,
    deductiblePaidByLevel: merge(year.deductiblePaidByLevel, bill.deductiblePaidByLevel, sign),
    fundPaid: year.fundPaid + sign * bill.fundPaid,
    inScope: year.inScope + sign * bill.inScope,
    majorIllnessPaid: year.majorIllnessPaid + sign * bill.majorIllnessPaid,
    fundPaidByMonth: merge(year.fundPaidByMonth, { [Day.month(day)]: bill.fundPaid }, sign),
  }
}

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
