import { granted, type Judged, refused } from '../../contract/refusals'
import type { Fen } from '../../contract/values/fen'
import { firstFit, type Situation } from '../policy/fit'
import type { Compiled } from './compile'
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
  const bonus = firstFit(policy.values['settlement.bonus']?.value ?? [], at)?.add ?? 0
  if (!isElsewhere(input)) return granted({ bonus, otherPlace: 0 })
  const rule = policy.values['settlement.otherPlace']
  if (!rule) return unknownAt(policy, 'settlement.otherPlace')
  return granted({ bonus, otherPlace: rule.value[input.otherPlace] })
}

/** 按比例报销 of what lies above the deductible. */
function share(input: SettlementInput, policy: Compiled, at: Situation, base: Fen, before: Fen) {
  const basis = policy.values['settlement.tiers.basis']?.value ?? 'inScope'
  const rounding = policy.values['settlement.tiers.rounding']?.value ?? 'perTier'
  const row = firstFit(policy.values['settlement.tiers']?.value ?? [], at)
  if (!row) return unknownAt(policy, 'settlement.tiers')
  const shift = shiftOf(input, policy, at)
  if (!shift.ok) return shift
  const paid = input.yearToDate
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
  const { values } = policy
  const fixedPay = fixedFundPay(values['settlement.fixedFundItems']?.value ?? [], bill.lines)
  const firstRule = values['settlement.currentYearAccountFirst']?.value === true && input.useAccount
  const paidFirst = firstRule ? Math.min(input.accounts.currentYear, bill.inScope - fixedPay) : 0
  const base = bill.inScope - fixedPay - paidFirst

  const table = values['settlement.deductible']
  const found = base > 0 && table ? deductibleLeft(table.value, paid, at) : null
  if (base > 0 && !found) return unknownAt(policy, 'settlement.deductible')
  const deductible = Math.min(base, found?.left ?? 0)
  const above = base - deductible

  const limitBasis = values['settlement.annualLimit.basis']?.value ?? 'fund'
  const poolPaid = Math.max(0, paid.fundPaid - paid.majorIllnessPaid)
  const spent = Math.max(0, paid.inScope - paid.deductiblePaid)
  const limitRows = values['settlement.annualLimit']
  const annualLimit = limitLeft(
    limitRows ? limitRows.value : undefined,
    limitBasis === 'fund' ? poolPaid : spent,
    at,
  )
  const monthRows = values['settlement.monthlyLimit']
  const monthlyLimit = limitLeft(monthRows ? monthRows.value : undefined, input.monthToDate.fundPaid, at)

  const shared = limitBasis === 'expense' ? Math.min(above, most(annualLimit)) : above
  const shareOfBase =
    shared > 0 ? share(input, policy, at, shared, paidFirst + fixedPay + deductible) : granted(UNTOUCHED)
  if (!shareOfBase.ok) return shareOfBase
  const { tiers, pay, bonus, otherPlace } = shareOfBase.value

  const wanted = fixedPay + pay
  const poolPay = Math.min(wanted, limitBasis === 'fund' ? most(annualLimit) : wanted, most(monthlyLimit))
  const major = values['settlement.majorIllness']?.value
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
