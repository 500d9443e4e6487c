import { COMPARED_AMOUNTS } from '../../contract/shapes/money'
import type { Fen } from '../../contract/values/fen'

export const COMPARED = COMPARED_AMOUNTS
export type ComparedAmount = (typeof COMPARED)[number]

type Compared = Readonly<Record<ComparedAmount, Fen>>

export interface AmountDifference {
  readonly what: ComparedAmount
  readonly before: Fen
  readonly after: Fen
  readonly change: Fen
}

/** Which amounts of the same bill differ between two decisions. Empty when nothing does. */
export function differences(before: Compared, after: Compared): AmountDifference[] {
  return COMPARED.filter((what) => before[what] !== after[what]).map((what) => ({
    what,
    before: before[what],
    after: after[what],
    change: after[what] - before[what],
  }))
}
