import type { Fen } from '../../contract/values/fen'
import type { ParameterValue } from '../policy'
import type { CapUse, GrantOffer } from '../settlement/types'

type PolicyCaps = ParameterValue<'grant.caps'>

/** The grantor's money that the region lets be shared: earlier years only (上海, 浙江), or all. */
export function shareable(
  grant: GrantOffer,
  fund: 'all' | 'priorYearsOnly',
): { currentYear: Fen; earlierYears: Fen } {
  return fund === 'all' ? grant.balance : { currentYear: 0, earlierYears: grant.balance.earlierYears }
}

const leftOf = (amount: Fen, used: Fen): Fen => Math.max(0, amount - used)

/** What the grantor's caps leave for this bill; a cap by payment counts nothing used. Infinity where there is none. */
export function capLeft(caps: readonly CapUse[], policyCaps: PolicyCaps): number {
  let left = Number.POSITIVE_INFINITY
  for (const cap of caps) {
    if (cap.amount === null) continue
    left = Math.min(left, leftOf(cap.amount, cap.period === 'payment' ? 0 : cap.used))
  }
  for (const rule of policyCaps) {
    const same = caps.find((cap) => cap.subject === rule.subject && cap.period === rule.period)
    left = Math.min(left, leftOf(rule.amount, rule.period === 'payment' ? 0 : (same?.used ?? 0)))
  }
  return left
}
