import { granted, type Judged, refused } from '../../contract/refusals'
import type { Fen } from '../../contract/values/fen'
import { firstFit, type Situation } from '../policy/fit'
import type { Compiled } from './compile'
import { countedInMonth, countedInYear } from './counted'
import { type DeductibleLeft, deductibleLeft } from './deductible'
import { fixedFundPay } from './fixedFund'
import type { Classified } from './items'
import { type LimitFound, limitLeft, most } from './limits'
import { type MajorIllness, majorIllness } from './majorIllness'
import { isElsewhere } from './situation'
import { type TierPart, tierParts, tierPay } from './tiers'
import type { SettlementInput } from './types'

/** What the fund decided about a bill, with everything that an explanation needs. */
export interface FundStage {
  readonly inScope: Fen
  /** Paid first by this year's account, outside the pool's base (杭州). */
  readonly paidFirst: Fen
  readonly fixedPay: Fen
  readonly deductible: Fen
  readonly deductibleLeft: DeductibleLeft | null
  readonly tiers: readonly TierPart[]
  readonly bonus: number
  readonly otherPlace: number
  readonly annualLimit: LimitFound
  readonly monthlyLimit: LimitFound
  readonly limitBasis: 'fund' | 'expense'
  readonly poolPay: Fen
  /** In-scope spending that a limit kept from being shared, or that the fund would have paid above it. */
  readonly overCap: Fen
  readonly majorIllness: MajorIllness | null
  readonly unknown: readonly string[]
}

const unknownAt = (policy: Compiled, path: string) =>
  refused('POLICY_UNKNOWN', { region: policy.regionName, path })

interface Shift {
  readonly bonus: number
  readonly otherPlace: number
}

/** Points added (签约 and the like) and taken off (异地). */
function shiftOf(input: SettlementInput, policy: Compiled, at: Situation): Judged<Shift> {
  const bonus = firstFit(policy.rules.bonus, at)?.add ?? 0
  if (!isElsewhere(input)) return granted({ bonus, otherPlace: 0 })
  const rule = policy.rules.otherPlace
  if (!rule) return unknownAt(policy, 'settlement.otherPlace')
  return granted({ bonus, otherPlace: rule[input.otherPlace] })
}

/** 按比例报销 of what lies above the deductible. */
function share(input: SettlementInput, policy: Compiled, at: Situation, base: Fen, before: Fen) {
  const { tiersBasis: basis, rounding } = policy.rules
  const row = firstFit(policy.rules.tiers, at)
  if (!row) return unknownAt(policy, 'settlement.tiers')
  const shift = shiftOf(input, policy, at)
  if (!shift.ok) return shift
  const paid = countedInYear(policy.rules.tiers, at, input.yearToDate)
  const start = basis === 'inScope' ? paid.inScope + before : paid.fundPaid - paid.majorIllnessPaid
  const points = shift.value.bonus - shift.value.otherPlace
  const tiers = tierParts({ row, base, start: Math.max(0, start), basis, shift: points, rounding })
  return granted({ tiers, pay: tierPay(tiers, rounding), ...shift.value })
}

const UNTOUCHED = { tiers: [], pay: 0, bonus: 0, otherPlace: 0 }

/**
 * 统筹 and 大病: (in scope − paid first by this year's account − deductible) by tiers, within the limits,
 * then 大病 on what is left. Refuses POLICY_UNKNOWN when the bill needs a deductible or a ratio that no
 * source gives; a bill with nothing in scope needs neither.
 */
export function fundStage(
  input: SettlementInput,
  policy: Compiled,
  bill: Classified,
  at: Situation,
): Judged<FundStage> {
  const paid = input.yearToDate
  const { rules } = policy
  const fixedPay = fixedFundPay(rules.fixedFundItems, bill.lines)
  const firstRule = rules.currentYearFirst && input.useAccount
  const paidFirst = firstRule ? Math.min(input.accounts.currentYear, bill.inScope - fixedPay) : 0
  const base = bill.inScope - fixedPay - paidFirst

  const found = base > 0 && rules.deductible ? deductibleLeft(rules.deductible, paid, at) : null
  if (base > 0 && !found) return unknownAt(policy, 'settlement.deductible')
  const deductible = Math.min(base, found?.left ?? 0)
  const above = base - deductible

  const { limitBasis } = rules
  const limited = countedInYear(rules.annualLimit, at, paid)
  const poolPaid = Math.max(0, limited.fundPaid - limited.majorIllnessPaid)
  const spent = Math.max(0, limited.inScope - limited.deductiblePaid)
  const annualLimit = limitLeft(rules.annualLimit, limitBasis === 'fund' ? poolPaid : spent, at)
  const paidInMonth = countedInMonth(rules.monthlyLimit, at, input.monthToDate)
  const monthlyLimit = limitLeft(rules.monthlyLimit, paidInMonth, at)

  const shared = limitBasis === 'expense' ? Math.min(above, most(annualLimit)) : above
  const shareOfBase =
    shared > 0 ? share(input, policy, at, shared, paidFirst + fixedPay + deductible) : granted(UNTOUCHED)
  if (!shareOfBase.ok) return shareOfBase
  const { tiers, pay, bonus, otherPlace } = shareOfBase.value

  const wanted = fixedPay + pay
  const poolPay = Math.min(wanted, limitBasis === 'fund' ? most(annualLimit) : wanted, most(monthlyLimit))
  const major = rules.majorIllness
  return granted({
    inScope: bill.inScope,
    paidFirst,
    fixedPay: Math.min(fixedPay, poolPay),
    deductible,
    deductibleLeft: found,
    tiers,
    bonus,
    otherPlace,
    annualLimit,
    monthlyLimit,
    limitBasis,
    poolPay,
    overCap: above - shared + (wanted - poolPay),
    majorIllness: major ? majorIllness(major, paid, bill.inScope - paidFirst - poolPay) : null,
    unknown: above > 0 ? unknownLimits(annualLimit, monthlyLimit) : [],
  })
}

function unknownLimits(annual: LimitFound, monthly: LimitFound): string[] {
  const unknown: string[] = []
  if (annual === 'unknown') unknown.push('settlement.annualLimit')
  if (monthly === 'unknown') unknown.push('settlement.monthlyLimit')
  return unknown
}
