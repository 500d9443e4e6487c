import type { CollectedBill } from './collectBills'

/**
 * One line of a file of bills, as `policies impact` reads it: household, person and the case. Money is in fen,
 * ratios in parts per million.
 */
export function billLine({ household, person, input }: CollectedBill): string {
  const { deductiblePaid, deductiblePaidByLevel, fundPaid, inScope, majorIllnessPaid } = input.yearToDate
  const grants = input.grants.map((grant) => ({
    ...grant,
    caps: grant.caps.map(({ subject, period, amount, used }) => ({ subject, period, amount, used })),
  }))
  const yearToDate = { deductiblePaid, deductiblePaidByLevel, fundPaid, inScope, majorIllnessPaid }
  const monthToDate = { fundPaid: input.monthToDate.fundPaid }
  return JSON.stringify({ household, person, case: { ...input, yearToDate, monthToDate, grants } })
}
