import { BUCKETS } from '../../contract/values/bill'
import type { SettlementPath } from '../settlement/resolve'
import type { Decision } from '../settlement/settleBill'
import type { ParameterReference, Settlement } from '../settlement/types'
import type { Facts, RuleId, StoredNode } from './stored'

/** Writes nodes down in order and keeps only those parameter references that some node names. */
class Recorder {
  readonly nodes: StoredNode[] = []
  readonly references: ParameterReference[] = []

  constructor(private readonly decision: Decision) {}

  /** The places of parameters among the references; unknown ones are left out. */
  by(paths: readonly SettlementPath[]): number[] {
    const { values, references } = this.decision.policy
    const by: number[] = []
    for (const path of paths) {
      const found = values[path]
      if (!found) continue
      const reference = references[found.ref]
      if (!reference) continue
      const known = this.references.indexOf(reference)
      by.push(known < 0 ? this.references.push(reference) - 1 : known)
    }
    return by
  }

  put(node: StoredNode): number {
    return this.nodes.push(node) - 1
  }

  reason(parent: number, rule: RuleId, amount: number, facts: Facts, by: readonly number[]): void {
    this.nodes.push({ rule, parent, amount, reason: true, by, facts })
  }
}

function recordItems(to: Recorder, root: number, { bill, fund, settlement }: Decision): void {
  const facts = {
    lines: bill.lines.length,
    fullSelfPay: settlement.fullSelfPay,
    overLimitPay: bill.overLimitPay,
    preSelfPay: bill.preSelfPay,
  }
  to.reason(root, 'items', fund.inScope, facts, to.by(['settlement.preSelfPay']))
}

function recordDeductible(to: Recorder, parent: number, { fund }: Decision): void {
  if (!fund.deductibleLeft) return
  const { inForce, paid, perVisit } = fund.deductibleLeft
  const facts = { inForce, paid, perVisit: perVisit ? 1 : 0 }
  to.reason(parent, 'deductible', fund.deductible, facts, to.by(['settlement.deductible']))
}

function recordTiers(to: Recorder, parent: number, { fund }: Decision): void {
  for (const tier of fund.tiers) {
    const by = to.by(['settlement.tiers', 'settlement.tiers.basis'])
    to.reason(parent, 'tier', tier.pay, { amount: tier.amount, ratio: tier.ratio }, by)
  }
  if (fund.bonus > 0) to.reason(parent, 'bonus', 0, { ratio: fund.bonus }, to.by(['settlement.bonus']))
  if (fund.otherPlace > 0) {
    to.reason(parent, 'otherPlace', 0, { ratio: fund.otherPlace }, to.by(['settlement.otherPlace']))
  }
}

function recordLimits(to: Recorder, parent: number, { fund }: Decision): void {
  const { annualLimit, monthlyLimit } = fund
  if (typeof annualLimit === 'object') {
    const facts = { limit: annualLimit.amount, left: annualLimit.left, basis: fund.limitBasis }
    const by = to.by(['settlement.annualLimit', 'settlement.annualLimit.basis'])
    to.reason(parent, 'annualLimit', fund.overCap, facts, by)
  }
  if (typeof monthlyLimit === 'object') {
    const facts = { limit: monthlyLimit.amount, left: monthlyLimit.left }
    to.reason(parent, 'monthlyLimit', fund.overCap, facts, to.by(['settlement.monthlyLimit']))
  }
}

function recordFund(to: Recorder, root: number, decision: Decision): void {
  const { fund, settlement, input } = decision
  const branch = to.put({ rule: 'fund', parent: root, amount: settlement.fundPay })
  if (input.poolResult) to.reason(branch, 'poolResult', fund.poolPay, { deductible: fund.deductible }, [])
  if (fund.paidFirst > 0) {
    to.reason(branch, 'currentYearFirst', fund.paidFirst, {}, to.by(['settlement.currentYearAccountFirst']))
  }
  recordDeductible(to, branch, decision)
  recordTiers(to, branch, decision)
  recordLimits(to, branch, decision)
  const shared = fund.poolPay - fund.fixedPay
  if (shared > 0) to.put({ rule: 'pool', parent: branch, amount: shared, leaf: true })
  if (fund.fixedPay > 0) {
    const by = to.by(['settlement.fixedFundItems'])
    to.put({ rule: 'fixedFund', parent: branch, amount: fund.fixedPay, leaf: true, by })
  }
  const major = fund.majorIllness
  if (major && major.pay > 0) {
    const facts = { burden: major.burden, eligible: major.eligible }
    const by = to.by(['settlement.majorIllness'])
    to.put({ rule: 'majorIllness', parent: branch, amount: major.pay, leaf: true, by, facts })
  }
}

const ORDER: readonly SettlementPath[] = ['payment.mode', 'payment.ownFirst', 'payment.ownScope.buckets']
const ORDER_WITH_AID: readonly SettlementPath[] = [...ORDER, 'payment.grantOrder', 'payment.aidScope.buckets']

function recordPerson(to: Recorder, root: number, decision: Decision): void {
  const { settlement, input } = decision
  const branch = to.put({ rule: 'person', parent: root, amount: settlement.personPay })
  const withAid = input.grants.length > 0 || input.accounts.pot > 0
  const facts = { useAccount: input.useAccount ? 1 : 0, grants: input.grants.length }
  to.reason(branch, 'order', settlement.personPay, facts, to.by(withAid ? ORDER_WITH_AID : ORDER))
  for (const { from, reason } of settlement.aidNotUsed) {
    to.put({ rule: 'aidNotUsed', parent: branch, amount: 0, reason: true, from, facts: { reason } })
  }
  for (const bucket of BUCKETS) {
    const amount = settlement.buckets[bucket]
    if (amount === 0) continue
    const parent = to.put({ rule: 'bucket', parent: branch, amount, bucket })
    for (const line of settlement.payers) {
      if (line.bucket !== bucket) continue
      const { from, pocket } = line
      to.put({ rule: 'payer', parent, amount: line.amount, leaf: true, bucket, from, pocket })
    }
  }
}

/**
 * Writes down why a bill came out as it did: fund movements and (payer × bucket) are leaves and sum to the
 * bill, buckets are inner nodes, everything else is a reason. No sentence and no source is stored.
 */
export function recordExplanation(decision: Decision): Pick<Settlement, 'policyVersions' | 'explanation'> {
  const to = new Recorder(decision)
  const root = to.put({
    rule: 'bill',
    parent: -1,
    amount: decision.settlement.totalFee,
    facts: { insurance: decision.settlement.insurance },
  })
  recordItems(to, root, decision)
  recordFund(to, root, decision)
  recordPerson(to, root, decision)
  return { policyVersions: to.references, explanation: { version: 1, nodes: to.nodes } }
}
