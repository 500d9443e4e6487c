import type { Fen } from '../../contract/values'
import type { Drawn } from './drawn'

export interface MonthlyUse {
  readonly total: Fen
  /** "2026-11", newest first. */
  readonly months: readonly { readonly month: string; readonly amount: Fen }[]
}

/** What was drawn in a year, by month; months in which all was given back are left out. */
export const usedByMonth = ({ total, byMonth }: Pick<Drawn, 'total' | 'byMonth'>): MonthlyUse => ({
  total,
  months: Object.entries(byMonth)
    .filter(([, amount]) => amount !== 0)
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([month, amount]) => ({ month, amount })),
})
