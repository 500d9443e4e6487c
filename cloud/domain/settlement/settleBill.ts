import { granted, type Judged, refused } from '../../contract/refusals'
import type { ItemKind } from '../../contract/values/bill'
import { Fen } from '../../contract/values/fen'
import { payPerson } from '../aid/pay'
import { recordExplanation } from '../explanation/record'
import type { PolicyBook } from '../policy'
import { accumulatorsOf, balancesAfter, mutualAidOf, payerSums } from './amounts'
import { bucketsOf } from './buckets'
import { type Compiled, compile } from './compile'
import { type FundStage, fundStage } from './fundStage'
import { type Classified, classify } from './items'
import { fundStageOf } from './poolResult'
import { situationOf } from './situation'
import type { Settlement, SettlementInput } from './types'

/** The bound of lines on one bill; amounts are bounded by `Fen.largest`. */
export const LARGEST_BILL_LINES = 500

/** A bill decided, with what its explanation is made of. */
export interface Decision {
  readonly input: SettlementInput
  readonly policy: Compiled
  readonly bill: Classified
  readonly fund: FundStage
  /** Complete but for its explanation and the policy versions that this names. */
  readonly settlement: Settlement
}

const DEFAULT_SELF_PAY = { 甲: 0, 乙: 0 }

function checkBill(input: SettlementInput, policy: Compiled, bill: Classified): Judged<null> {
  if (bill.amount === 0) return refused('BILL_EMPTY')
  if (bill.amount > Fen.largest || input.items.length > LARGEST_BILL_LINES) return refused('BILL_TOO_LARGE')
  const onlyNever = (bill.kinds & policy.rules.scopes.payable) === 0
  if (onlyNever && (input.useAccount || input.aidRequested)) {
    return refused('ITEM_NEVER_PAYABLE', { items: input.items.map((item) => item.name).join('、') })
  }
  return granted(null)
}

/** A line with 乙 and no share of its own needs the region's default. */
function needsSelfPayDefault(input: SettlementInput): boolean {
  return input.items.some((item) => item.class === '乙' && item.selfPayRatio === null)
}

/**
 * Decides one bill without writing its explanation down: items, fund, buckets, payers.
 * @returns all amounts in fen; identities: total = full + over + pre + in scope; person = total − fund −
 *   hospital; person = own + aid + cash
 */
export function decideBill(input: SettlementInput, policies: PolicyBook): Judged<Decision> {
  if (!policies.region(input.region)) return refused('REGION_UNKNOWN', { region: input.region })
  if (input.items.length === 0) return refused('BILL_EMPTY')
  const compiled = compile(policies, input)
  if (!compiled.ok) return compiled
  const policy = compiled.value
  const selfPay = policy.rules.preSelfPay
  if (!selfPay && needsSelfPayDefault(input)) {
    return refused('POLICY_UNKNOWN', { region: policy.regionName, path: 'settlement.preSelfPay' })
  }
  const bill = classify(input.items, selfPay ?? DEFAULT_SELF_PAY, policy.rules.never)
  const checked = checkBill(input, policy, bill)
  if (!checked.ok) return checked
  const judged = input.poolResult
    ? fundStageOf(input.poolResult, bill)
    : fundStage(input, policy, bill, situationOf(input))
  if (!judged.ok) return judged
  return granted(assemble(input, policy, bill, judged.value))
}

const NOT_TOLD: Pick<Settlement, 'policyVersions' | 'explanation'> = {
  policyVersions: [],
  explanation: { version: 1, nodes: [] },
}

function assemble(input: SettlementInput, policy: Compiled, bill: Classified, fund: FundStage): Decision {
  const buckets = bucketsOf(bill, fund)
  const payment = payPerson(input, policy, bill, buckets, fund.paidFirst)
  const sums = payerSums(payment.lines)
  const majorIllnessPay = fund.majorIllness?.pay ?? 0
  const fundPay = fund.poolPay + majorIllnessPay
  const { never } = policy.rules
  const settlement: Settlement = {
    region: input.region,
    date: input.date,
    visit: input.visit,
    insurance: input.patient.insurance,
    totalFee: bill.amount,
    fullSelfPay: buckets.fullSelfPay,
    overLimitPay: bill.overLimitPay,
    preSelfPay: bill.preSelfPay,
    inScope: fund.inScope,
    deductible: fund.deductible,
    poolPay: fund.poolPay,
    majorIllnessPay,
    fundPay,
    hospitalPay: 0,
    personPay: bill.amount - fundPay,
    ownAccountPay: sums.own,
    mutualAidPay: sums.aid,
    cashPay: sums.cash,
    buckets,
    items: bill.lines,
    payers: payment.lines,
    mutualAid: mutualAidOf(payment.lines),
    notPayable: never.some((kind) => bill.byKind[kind]) ? namesOf(input.items, never) : [],
    aidNotUsed: payment.aidNotUsed,
    balancesAfter: balancesAfter(input, payment.lines),
    accumulators: accumulatorsOf(input, fund),
    unknown: fund.unknown,
    simulated: policy.simulated,
    policyVersions: NOT_TOLD.policyVersions,
    explanation: NOT_TOLD.explanation,
  }
  return { input, policy, bill, fund, settlement }
}

const namesOf = (items: SettlementInput['items'], kinds: readonly ItemKind[]): string[] =>
  items.filter((item) => kinds.includes(item.kind)).map((item) => item.name)

/**
 * Settles one bill under the policies in force in the patient's region on its day.
 * @returns every amount, who paid which part, balances after, what the year's sums grow by, the policy
 *   versions used and the explanation as stored
 * Refuses REGION_UNKNOWN, BILL_EMPTY, BILL_TOO_LARGE, ITEM_NEVER_PAYABLE, POLICY_UNKNOWN (a deductible or a
 * ratio that the bill needs has no source), POOL_RESULT_MISFIT, READING_UNKNOWN, PARAMETER_MISFIT.
 */
export function settleBill(input: SettlementInput, policies: PolicyBook): Judged<Settlement> {
  const decided = decideBill(input, policies)
  if (!decided.ok) return decided
  const { settlement } = decided.value
  return granted(Object.assign(settlement, recordExplanation(decided.value)))
}
