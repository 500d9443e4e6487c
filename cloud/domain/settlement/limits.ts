import type { Fen } from '../../contract/values/fen'
import { firstFit, type Situation } from '../policy/fit'
import type { Selector } from '../policy/selector'

/** A limit that applies: its amount and what is left of it before this bill. */
export interface Limit {
  readonly amount: Fen
  readonly left: Fen
}

/** `none`: the source says there is none. `unknown`: no source says; it counts as none and is flagged. */
export type LimitFound = Limit | 'none' | 'unknown'

type Rows = readonly (Selector & { readonly amount: Fen | null })[]

/**
 * 封顶线: the first row that fits, less what was used in the period.
 * @param rows null where the source says that there is no limit; undefined where no source says anything
 */
export function limitLeft(rows: Rows | null | undefined, used: Fen, at: Situation): LimitFound {
  if (rows === undefined) return 'unknown'
  if (rows === null) return 'none'
  const row = firstFit(rows, at)
  if (!row) return 'unknown'
  if (row.amount === null) return 'none'
  return { amount: row.amount, left: Math.max(0, row.amount - used) }
}

/** The most that may be taken: what is left of a limit, or everything where there is none. */
export const most = (limit: LimitFound): number =>
  typeof limit === 'object' ? limit.left : Number.POSITIVE_INFINITY
