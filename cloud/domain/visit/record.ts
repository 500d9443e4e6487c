import type { Amounts, BillLine } from '../../contract/shapes'
import { BUCKETS, type Bucket, Fen, keyed, type Relation } from '../../contract/values'
import type { BillSums, GrantOffer, Settlement, SettlementInput } from '../settlement'
import { billItem, type EnteredLine } from './input'
import { type PaidPart, paidParts } from './payers'
import { warningsOf } from './warnings'

/** What is kept of a decided bill: amounts, lines, payers by person, and what explains them. */
export interface BillRecord extends SettledRecord {
  readonly lines: BillLine[]
}

/** The same without the lines. */
export interface SettledRecord {
  readonly amounts: Amounts
  readonly buckets: Partial<Record<Bucket, Fen>>
  readonly payers: PaidPart[]
  readonly accountsAfter: Record<string, Fen>
  readonly accumulated: BillSums
  readonly policyVersions: Settlement['policyVersions']
  readonly unknown: readonly string[]
  readonly simulated: boolean
  readonly explanation: Settlement['explanation']
  readonly warnings: string[]
}

export interface DecidedBill {
  readonly settlement: Settlement
  readonly patientId: string
  readonly lines: readonly EnteredLine[]
  readonly offers: readonly GrantOffer[]
  /** What the rules were asked. */
  readonly input: SettlementInput
}

export const billRecord = (bill: DecidedBill): BillRecord =>
  Object.assign(settledRecord(bill), { lines: billLines(bill.lines, bill.settlement) })

export function settledRecord(bill: Omit<DecidedBill, 'lines'>): SettledRecord {
  const { settlement, patientId, offers, input } = bill
  const relations = new Map<string, Relation | null>(offers.map((offer) => [offer.from, offer.relation]))
  const payers = paidParts(settlement.payers, patientId, relations)
  return {
    amounts: amountsOf(settlement),
    buckets: Object.fromEntries(
      BUCKETS.filter((bucket) => settlement.buckets[bucket] > 0).map((bucket) => [
        bucket,
        settlement.buckets[bucket],
      ]),
    ),
    payers,
    accountsAfter: accountsAfter(settlement, patientId, payers),
    accumulated: settlement.accumulators,
    policyVersions: settlement.policyVersions,
    unknown: settlement.unknown,
    simulated: settlement.simulated,
    explanation: settlement.explanation,
    warnings: warningsOf(settlement, offers, input),
  }
}

/** Every amount of a decided bill, as the contract names them. */
export const amountsOf = (settlement: Settlement): Amounts => ({
  totalFee: settlement.totalFee,
  fullSelfPay: settlement.fullSelfPay,
  overLimitPay: settlement.overLimitPay,
  preSelfPay: settlement.preSelfPay,
  inScope: settlement.inScope,
  deductible: settlement.deductible,
  poolPay: settlement.poolPay,
  majorIllnessPay: settlement.majorIllnessPay,
  fundPay: settlement.fundPay,
  hospitalPay: settlement.hospitalPay,
  personPay: settlement.personPay,
  ownAccountPay: settlement.ownAccountPay,
  mutualAidPay: settlement.mutualAidPay,
  cashPay: settlement.cashPay,
})

/** The lines as entered, with what became of each; results come in the order of the lines. */
function billLines(lines: readonly EnteredLine[], settlement: Settlement): BillLine[] {
  return withResults(
    lines.map((line) => ({ code: line.item.code, price: billItem(line).price, count: line.count })),
    settlement,
  )
}

/** Lines with what became of each under a settlement that decided them in this order. */
export function withResults(
  lines: readonly Pick<BillLine, 'code' | 'price' | 'count'>[],
  settlement: Settlement,
): BillLine[] {
  return lines.flatMap(({ code, price, count }, index) => {
    const result = settlement.items[index]
    if (!result) return []
    const { name, kind, amount, fullSelfPay, overLimitPay, preSelfPay, inScope } = result
    const parts = { amount, fullSelfPay, overLimitPay, preSelfPay, inScope }
    return [{ code, name, kind, class: result.class, price, count, ...parts }]
  })
}

/** What the personal account of each person who paid holds afterwards, all credit years together. */
function accountsAfter(
  { balancesAfter }: Settlement,
  patientId: string,
  payers: readonly PaidPart[],
): Record<string, Fen> {
  const paid = new Set(payers.map((part) => part.personId))
  const totals = [
    { personId: patientId, ...balancesAfter.own },
    ...balancesAfter.grants.map(({ from, ...balance }) => ({ personId: from, ...balance })),
  ]
  return keyed(
    totals
      .filter(({ personId }) => paid.has(personId))
      .map(
        ({ personId, currentYear, earlierYears }) =>
          [personId, Fen.sum([currentYear, earlierYears])] as const,
      ),
  )
}

/** What each grantor paid for a bill, by person id; fen. The pot is nobody's grant. */
export function grantedBy(
  payers: readonly Pick<PaidPart, 'personId' | 'pocket' | 'amount'>[],
  patientId: string,
): ReadonlyMap<string, Fen> {
  const sums = new Map<string, Fen>()
  for (const { personId, pocket, amount } of payers) {
    if (personId === null || personId === patientId || pocket === 'pot') continue
    sums.set(personId, (sums.get(personId) ?? 0) + amount)
  }
  return sums
}
