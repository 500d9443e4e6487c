import type { Fen } from '../../contract/values/fen'
import { Ratio } from '../../contract/values/ratio'
import type { ParameterValue } from '../policy'
import type { YearToDate } from './types'

export interface MajorIllness {
  /** What the person bears of the year's in-scope spending, after this bill. */
  readonly burden: Fen
  /** What of it lies above the deductible and was not counted before. */
  readonly eligible: Fen
  readonly pay: Fen
}

/**
 * 大病: a share of what the person still bears of the year's in-scope spending above a deductible of its own.
 * `borne` is what this bill adds to it: in scope, not paid by the pool, nor first by this year's account.
 * Example 镇江: 800 + 4,000 + 9,200 = 14,000; (14,000 − 6,000) × 60 % = 4,800.
 */
export function majorIllness(
  rule: NonNullable<ParameterValue<'settlement.majorIllness'>>,
  paid: YearToDate,
  borne: Fen,
): MajorIllness {
  const before = Math.max(0, paid.inScope - (paid.fundPaid - paid.majorIllnessPaid))
  const burden = before + borne
  const eligible = Math.max(0, burden - rule.deductible) - Math.max(0, before - rule.deductible)
  return { burden, eligible, pay: Ratio.of(eligible, rule.ratio) }
}
