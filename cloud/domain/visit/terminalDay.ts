import type { Functions, ResultOf } from '../../contract/functions'
import type { Amounts } from '../../contract/shapes'
import { Fen, PersonName, type VisitType } from '../../contract/values'

type Day = ResultOf<Functions['listTerminalDay']>
export type DayRow = Day['rows'][number]

export interface DayFacts {
  readonly settlementId: string
  readonly at: string
  readonly patientName: string
  readonly visitType: VisitType
  readonly state: 'settled' | 'reversed'
  readonly amounts: Amounts
}

/** One line of the counter's day: accounts are the patient's and his relatives' together. */
export const dayRow = (facts: DayFacts): DayRow => ({
  settlementId: facts.settlementId,
  at: facts.at,
  patientMasked: PersonName.mask(facts.patientName),
  visitType: facts.visitType,
  state: facts.state,
  totalFee: facts.amounts.totalFee,
  fundPay: facts.amounts.fundPay,
  accountPay: Fen.sum([facts.amounts.ownAccountPay, facts.amounts.mutualAidPay]),
  cashPay: facts.amounts.cashPay,
})

/** What the counter took in net of reversals; `count` is of what still stands. */
export function dayTotals(rows: readonly DayRow[]): Day['totals'] {
  const standing = rows.filter((row) => row.state === 'settled')
  return {
    count: standing.length,
    reversed: rows.length - standing.length,
    totalFee: Fen.sum(standing.map((row) => row.totalFee)),
    fundPay: Fen.sum(standing.map((row) => row.fundPay)),
    accountPay: Fen.sum(standing.map((row) => row.accountPay)),
    cashPay: Fen.sum(standing.map((row) => row.cashPay)),
  }
}
