import type { Functions, ResultOf } from '../../contract/functions'
import { Fen, PersonName, type VisitType } from '../../contract/values'
import { type Figures, NO_FIGURES, plus } from './moves'

type Day = ResultOf<Functions['listTerminalDay']>
export type DayRow = Day['rows'][number]
export type TillTotals = NonNullable<Day['ledger']>

/** One thing that a till did: a settlement, or what came after one. */
export interface TillFacts extends Figures {
  readonly moveId: string
  readonly what: DayRow['what']
  readonly settlementId: string
  readonly at: string
  readonly patientName: string
  readonly visitType: VisitType
  readonly state: 'settled' | 'reversed'
}

/** One line of the counter's day: accounts are the patient's and his relatives' together. */
export const dayRow = (facts: TillFacts): DayRow => ({
  moveId: facts.moveId,
  what: facts.what,
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

/** What the till took in net of what it gave back; `count` is of the day's settlements that still stand. */
export function dayTotals(done: readonly TillFacts[]): Day['totals'] {
  const { amounts, buckets } = done.reduce<Figures>(plus, NO_FIGURES)
  return {
    count: done.filter(({ what, state }) => what === 'settlement' && state === 'settled').length,
    reversed: done.filter(({ what }) => what === 'reversal').length,
    totalFee: amounts.totalFee,
    poolPay: amounts.poolPay,
    majorIllnessPay: amounts.majorIllnessPay,
    fundPay: amounts.fundPay,
    ownAccountPay: amounts.ownAccountPay,
    mutualAidPay: amounts.mutualAidPay,
    accountPay: amounts.ownAccountPay + amounts.mutualAidPay,
    cashPay: amounts.cashPay,
    buckets: { ...buckets } as Day['totals']['buckets'],
  }
}

const COLUMNS = [
  'totalFee',
  'poolPay',
  'majorIllnessPay',
  'fundPay',
  'ownAccountPay',
  'mutualAidPay',
  'accountPay',
  'cashPay',
] as const satisfies readonly (keyof TillTotals)[]

/** How far a day's list and the ledger are apart, amount by amount; 0 = they agree. */
export const apartBy = (list: TillTotals, ledger: TillTotals): Fen =>
  Fen.sum(COLUMNS.map((column) => Math.abs(list[column] - ledger[column])))

/** One entry of the ledger, with whose bill its posting belongs to. */
export interface TillEntry {
  readonly accountId: string
  readonly amount: Fen
  readonly patientId: string
}

/** A day's sums as the entries of its postings tell them. Money that leaves an account is what was paid. */
export function ledgerTotals(entries: readonly TillEntry[]): TillTotals {
  const paid = (fits: (entry: TillEntry) => boolean): Fen =>
    Fen.sum(entries.filter(fits).map((entry) => -entry.amount))
  const poolPay = paid(({ accountId }) => /^fund:.*:pool$/.test(accountId))
  const majorIllnessPay = paid(({ accountId }) => /^fund:.*:majorIllness$/.test(accountId))
  const isOwn = ({ accountId, patientId }: TillEntry): boolean =>
    accountId === `wallet:${patientId}` || accountId.startsWith(`personal:${patientId}:`)
  const ownAccountPay = paid(isOwn)
  const mutualAidPay = paid((entry) => /^(personal|wallet|pot):/.test(entry.accountId) && !isOwn(entry))
  return {
    totalFee: 0 - paid(({ accountId }) => accountId.startsWith('institution:')),
    poolPay,
    majorIllnessPay,
    fundPay: poolPay + majorIllnessPay,
    ownAccountPay,
    mutualAidPay,
    accountPay: ownAccountPay + mutualAidPay,
    cashPay: paid(({ accountId }) => accountId.startsWith('cash:')),
  }
}
