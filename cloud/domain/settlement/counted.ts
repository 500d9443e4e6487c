import { VISIT_TYPES, type VisitType } from '../../contract/values/bill'
import type { Fen } from '../../contract/values/fen'
import { firstFit, type Situation } from '../policy/fit'
import type { Selector } from '../policy/selector'
import type { BillSums, YearToDate } from './types'

type Rows = readonly Selector[] | null | undefined

/**
 * The kinds of visit whose bills a table counts apart from this one's: another row of it fits them. Where one
 * row fits both (a limit for outpatient care and inpatient care together), they count together.
 */
function apart(rows: Rows, at: Situation, visits: readonly VisitType[]): VisitType[] {
  const row = rows ? firstFit(rows, at) : null
  if (!rows || !row) return []
  return visits.filter((visit) => visit !== at.visit && firstFit(rows, { ...at, visit }) !== row)
}

/** What of the year's sums counts for a table: 普通门诊's limit is not used up by a stay in hospital. */
export function countedInYear(rows: Rows, at: Situation, paid: YearToDate): BillSums {
  const { byVisit } = paid
  if (!byVisit) return paid
  let counted: BillSums = paid
  for (const visit of apart(
    rows,
    at,
    VISIT_TYPES.filter((each) => byVisit[each]),
  )) {
    const part = byVisit[visit]
    if (part) counted = without(counted, part)
  }
  return counted
}

/** The same for what the fund paid in the month of the bill. */
export function countedInMonth(
  rows: Rows,
  at: Situation,
  month: { readonly fundPaid: Fen; readonly byVisit?: Readonly<Partial<Record<VisitType, Fen>>> },
): Fen {
  const { byVisit } = month
  if (!byVisit) return month.fundPaid
  const others = apart(
    rows,
    at,
    VISIT_TYPES.filter((visit) => byVisit[visit]),
  )
  return others.reduce((left, visit) => left - (byVisit[visit] ?? 0), month.fundPaid)
}

function without(sums: BillSums, part: BillSums): BillSums {
  const byLevel = new Map(Object.entries(sums.deductiblePaidByLevel))
  for (const [level, paid] of Object.entries(part.deductiblePaidByLevel)) {
    byLevel.set(level, (byLevel.get(level) ?? 0) - paid)
  }
  return {
    deductiblePaid: sums.deductiblePaid - part.deductiblePaid,
    deductiblePaidByLevel: Object.fromEntries(byLevel),
    fundPaid: sums.fundPaid - part.fundPaid,
    inScope: sums.inScope - part.inScope,
    majorIllnessPaid: sums.majorIllnessPaid - part.majorIllnessPaid,
  }
}
