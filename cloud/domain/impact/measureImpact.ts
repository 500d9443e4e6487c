import type { Employment, Fen, InsuranceType } from '../../contract/values'
import type { PolicyBook } from '../policy'
import type { Settlement } from '../settlement'
import { type Bill, type Outcome, settleAll } from './running'

/** Sums over bills, in fen. */
export interface Totals {
  bills: number
  totalFee: Fen
  fund: Fen
  own: Fen
  aid: Fen
  cash: Fen
}

/** What people of one insurance and standing pay themselves, in fen. */
export interface GroupChange {
  readonly insurance: InsuranceType
  readonly employment: Employment | null
  bills: number
  personPayBefore: Fen
  personPayAfter: Fen
  /** Below zero: they pay less. */
  personPayChange: Fen
}

export interface Impact {
  readonly bills: number
  /** Bills that one of the two sets of rules refuses: in no sum. */
  readonly refused: number
  /** Why, and how many bills: "POLICY_UNKNOWN settlement.tiers" → 3. */
  readonly refusals: { readonly before: Record<string, number>; readonly after: Record<string, number> }
  readonly totals: { readonly before: Totals; readonly after: Totals }
  readonly change: Readonly<Record<'totalFee' | 'fund' | 'own' | 'aid' | 'cash', Fen>>
  /** A household is better off when all its bills together leave it less to pay. */
  readonly households: { readonly better: number; readonly worse: number; readonly same: number }
  readonly groups: readonly GroupChange[]
}

const nothing = (): Totals => ({ bills: 0, totalFee: 0, fund: 0, own: 0, aid: 0, cash: 0 })

function add(to: Totals, settlement: Settlement): void {
  to.bills += 1
  to.totalFee += settlement.totalFee
  to.fund += settlement.fundPay
  to.own += settlement.ownAccountPay
  to.aid += settlement.mutualAidPay
  to.cash += settlement.cashPay
}

function countRefusal(to: Record<string, number>, outcome: Outcome | undefined): void {
  if (outcome && 'refused' in outcome) to[outcome.refused] = (to[outcome.refused] ?? 0) + 1
}

/**
 * The same bills under two sets of rules: totals, who pays less and who more.
 * @param bills oldest first
 */
export function measureImpact(
  bills: readonly Bill[],
  rules: { before: PolicyBook; after: PolicyBook },
): Impact {
  const [before, after] = [settleAll(bills, rules.before), settleAll(bills, rules.after)]
  const totals = { before: nothing(), after: nothing() }
  const refusals = { before: {}, after: {} }
  const households = new Map<string, Fen>()
  const groups = new Map<string, GroupChange>()
  let refused = 0
  for (const [index, { household, input }] of bills.entries()) {
    const [was, is] = [before[index], after[index]]
    countRefusal(refusals.before, was)
    countRefusal(refusals.after, is)
    if (!was || !is || 'refused' in was || 'refused' in is) {
      refused += 1
      continue
    }
    add(totals.before, was.settled)
    add(totals.after, is.settled)
    const [paid, pays] = [was.settled.personPay, is.settled.personPay]
    households.set(household, (households.get(household) ?? 0) + pays - paid)
    const group = groupOf(groups, input.patient.insurance, input.patient.status)
    group.bills += 1
    group.personPayBefore += paid
    group.personPayAfter += pays
    group.personPayChange += pays - paid
  }
  const changes = [...households.values()]
  return {
    bills: bills.length,
    refused,
    refusals,
    totals,
    change: {
      totalFee: totals.after.totalFee - totals.before.totalFee,
      fund: totals.after.fund - totals.before.fund,
      own: totals.after.own - totals.before.own,
      aid: totals.after.aid - totals.before.aid,
      cash: totals.after.cash - totals.before.cash,
    },
    households: {
      better: changes.filter((change) => change < 0).length,
      worse: changes.filter((change) => change > 0).length,
      same: changes.filter((change) => change === 0).length,
    },
    groups: [...groups.values()],
  }
}

function groupOf(
  groups: Map<string, GroupChange>,
  insurance: InsuranceType,
  employment: Employment | null,
): GroupChange {
  const name = `${insurance} ${employment}`
  const known = groups.get(name)
  if (known) return known
  const made: GroupChange = {
    insurance,
    employment,
    bills: 0,
    personPayBefore: 0,
    personPayAfter: 0,
    personPayChange: 0,
  }
  groups.set(name, made)
  return made
}
