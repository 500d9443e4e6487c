import type { Fen } from '../../contract/values/fen'
import { LEVELS } from '../../contract/values/institution'
import type { ParameterValue } from '../policy'
import { firstFit, type Situation } from '../policy/fit'
import { countedInYear } from './counted'
import type { BillSums, Institution, YearToDate } from './types'

type Rows = ParameterValue<'settlement.deductible'>
type Row = Rows[number]

/** Under which name a deductible counts in `deductiblePaidByLevel`. */
export function levelKey(at: Pick<Institution, 'kind' | 'level'>): string {
  if (at.kind === 'community') return '基层'
  if (at.kind === 'pharmacy') return '药店'
  return at.level ?? '其他'
}

function placeOf(key: string, at: Situation): Situation {
  if (key === '基层') return { ...at, kind: 'community', level: null }
  if (key === '药店') return { ...at, kind: 'pharmacy', level: null }
  return { ...at, kind: 'hospital', level: LEVELS.find((level) => level === key) ?? null }
}

/** What the year's ladder already took on this rung; what is not told by level counts as taken here. */
function paidOnRung(rows: Rows, row: Row, paid: BillSums, at: Situation): Fen {
  let told = 0
  let here = 0
  for (const [key, amount] of Object.entries(paid.deductiblePaidByLevel)) {
    told += amount
    if (firstFit(rows, placeOf(key, at)) === row) here += amount
  }
  return here + Math.max(0, paid.deductiblePaid - told)
}

export interface DeductibleLeft {
  /** What the table says for this person and institution. */
  readonly inForce: Fen
  /** What counts as paid before this bill. */
  readonly paid: Fen
  /** What this bill still has to bear: never below 0. */
  readonly left: Fen
  readonly perVisit: boolean
}

/**
 * 起付线: the first row that fits; cumulative over the year unless it counts by visit. With a `yearMax` it is
 * a ladder: each rung its own sum, all together at most the maximum (合肥). Null = no row fits: unknown.
 */
export function deductibleLeft(rows: Rows, year: YearToDate, at: Situation): DeductibleLeft | null {
  const row = firstFit(rows, at)
  if (!row) return null
  const paid = countedInYear(rows, at, year)
  if (row.per === 'visit') return { inForce: row.amount, paid: 0, left: row.amount, perVisit: true }
  if (row.yearMax === undefined) {
    const left = Math.max(0, row.amount - paid.deductiblePaid)
    return { inForce: row.amount, paid: paid.deductiblePaid, left, perVisit: false }
  }
  const here = paidOnRung(rows, row, paid, at)
  const left = Math.max(0, Math.min(row.amount - here, row.yearMax - paid.deductiblePaid))
  return { inForce: row.amount, paid: here, left, perVisit: false }
}
