import type { Fen } from '../../contract/values/fen'
import type { ParameterValue } from '../policy'
import type { ItemResult } from './types'

/**
 * 定额项目: items that the fund pays up to a fixed amount a line, even below the deductible (福建 诊查费 18 元).
 * A line is such an item when its name contains the rule's, or its code is the rule's name.
 * @returns what the fund pays for them; it leaves the base of deductible and tiers
 */
export function fixedFundPay(
  rules: ParameterValue<'settlement.fixedFundItems'>,
  lines: readonly ItemResult[],
): Fen {
  let pay = 0
  if (rules.length === 0) return pay
  for (const line of lines) {
    const rule = rules.find((each) => line.name.includes(each.name) || each.name === line.code)
    if (rule) pay += Math.min(rule.amount, line.inScope)
  }
  return pay
}
