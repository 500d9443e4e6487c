import type { Fen } from '../../contract/values/fen'
import type { Settlement } from './types'

/** Amounts that people compare, in the order of the arithmetic. */
export const COMPARED = [
  'totalFee',
  'inScope',
  'deductible',
  'poolPay',
  'majorIllnessPay',
  'fundPay',
  'personPay',
  'ownAccountPay',
  'mutualAidPay',
  'cashPay',
] as const satisfies readonly (keyof Settlement)[]
export type ComparedAmount = (typeof COMPARED)[number]

export interface AmountDifference {
  readonly what: ComparedAmount
  readonly before: Fen
  readonly after: Fen
  readonly change: Fen
}

/** Which amounts of the same bill differ between two decisions. Empty when nothing does. */
export function differences(before: Settlement, after: Settlement): AmountDifference[] {
  return COMPARED.filter((what) => before[what] !== after[what]).map((what) => ({
    what,
    before: before[what],
    after: after[what],
    change: after[what] - before[what],
  }))
}
