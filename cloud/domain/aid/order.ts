import type { Fen } from '../../contract/values/fen'
import type { ParameterValue } from '../policy'

export interface Orderable {
  readonly from: string
  readonly order: number | null
  readonly grantedOn: string | null
  /** What the grantor's account holds (shareable part), before caps. */
  readonly balance: Fen
}

type Compare = (a: Orderable, b: Orderable) => number

const LAST = Number.MAX_SAFE_INTEGER
const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byName: Compare = (a, b) => text(a.from, b.from)
const byPlace: Compare = (a, b) => (a.order ?? LAST) - (b.order ?? LAST)
const byTime: Compare = (a, b) => text(a.grantedOn ?? '9999', b.grantedOn ?? '9999')
const byBalance: Compare = (a, b) => b.balance - a.balance

const inTurn =
  (...steps: readonly Compare[]): Compare =>
  (a, b) => {
    for (const step of steps) {
      const sign = step(a, b)
      if (sign !== 0) return sign
    }
    return 0
  }

/**
 * In which order a region lets grantors pay. 备案顺序 and the user's own order are the place that the grant
 * holds; by time and by balance speak for themselves; first come (上海) orders settlements, not grantors, so
 * within one bill the older grant pays first.
 */
export function grantOrder(
  order: ParameterValue<'payment.grantOrder'>,
  tieBreak: ParameterValue<'payment.grantTieBreak'>,
): Compare {
  const ties = tieBreak === 'name' ? [byName] : [byTime, byName]
  switch (order) {
    case 'balanceDesc':
      return inTurn(byBalance, ...ties)
    case 'authTime':
    case 'settlementFirstCome':
      return inTurn(byTime, byPlace, byName)
    case 'filing':
    case 'userPreset':
    case 'chosenByScan':
      return inTurn(byPlace, ...ties)
  }
}
