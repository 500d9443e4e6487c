import type { Fen } from '../../contract/values'
import { changed, type Figures } from './moves'

type Fee = Pick<Figures['amounts'], 'totalFee' | 'cashPay'>

/** What a return gave back, in fen above zero: a bill keeps by how much its figures changed, which is below. */
export const givenBack = ({ amounts }: Pick<Figures, 'amounts'>): Fee => ({
  totalFee: 0 - amounts.totalFee,
  cashPay: 0 - amounts.cashPay,
})

/** By how much a bill has become smaller, in fen. */
export const feeGivenBack = (before: Figures, after: Figures): Fen =>
  givenBack(changed(before, after)).totalFee

interface Paid {
  readonly personId: string | null
  readonly pocket: string
  readonly amount: Fen
}

const ACCOUNT: readonly string[] = ['currentYear', 'earlierYears']

const fromAccount = (payers: readonly Paid[], personId: string): Fen =>
  payers
    .filter((part) => part.personId === personId && ACCOUNT.includes(part.pocket))
    .reduce((sum, part) => sum + part.amount, 0)

/**
 * What the account of each person would have held after the bill, had it been the smaller one from the start.
 * @param held by person id, after the bill as it was
 */
export const heldAfterReturn = (
  held: Readonly<Record<string, Fen>>,
  before: readonly Paid[],
  after: readonly Paid[],
): Record<string, Fen> =>
  Object.fromEntries(
    Object.entries(held).map(([personId, amount]) => [
      personId,
      amount + fromAccount(before, personId) - fromAccount(after, personId),
    ]),
  )

/** By how much each payer pays more (below zero: less) than before; who pays the same is left out. */
export function paidMore(was: ReadonlyMap<string, Fen>, is: ReadonlyMap<string, Fen>): Map<string, Fen> {
  const all = [...new Set([...was.keys(), ...is.keys()])]
  const changes = all.map((id) => [id, (is.get(id) ?? 0) - (was.get(id) ?? 0)] as const)
  return new Map(changes.filter(([, more]) => more !== 0))
}
