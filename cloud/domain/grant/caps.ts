import { granted, type Judged, refused } from '../../contract/refusals'
import type { CapPeriod } from '../../contract/shapes'
import { type Day, Fen } from '../../contract/values'
import { type Drawn, drawnByAll, drawnIn } from './drawn'
import type { Cap } from './facts'
import type { GrantRules } from './rules'

export const CAP_LABELS: Readonly<Record<CapPeriod, string>> = Object.freeze({
  payment: '每次',
  day: '每天',
  month: '每月',
  year: '每年',
})

/** One cap in force with what counts against it; both in fen. */
export interface CapState {
  readonly period: CapPeriod
  readonly subject: 'perBeneficiary' | 'total'
  readonly amount: Fen | null
  readonly used: Fen
  readonly left: Fen | null
}

type CapRules = Pick<GrantRules, 'capsByGrantor' | 'caps'>

/** The periods for which the region lets a grantor set a cap, each once. */
export function capPeriods(rules: CapRules): CapPeriod[] {
  return [...new Set(rules.capsByGrantor.map((cap) => cap.period))]
}

/** Whether the region offers every cap that is asked for. Refuses CAP_NOT_OFFERED. */
export function judgeCaps(
  caps: readonly Cap[],
  rules: CapRules & Pick<GrantRules, 'regionName'>,
): Judged<Cap[]> {
  const offered = capPeriods(rules)
  if (caps.some((cap) => cap.amount !== null && !offered.includes(cap.period))) {
    const allowed = offered.map((period) => CAP_LABELS[period]).join('、') || '没有'
    return refused('CAP_NOT_OFFERED', { region: rules.regionName, allowed })
  }
  return granted(
    caps.filter((cap) => offered.includes(cap.period)).map(({ period, amount }) => ({ period, amount })),
  )
}

/**
 * Every cap that binds a grant on a day: what the grantor set (counted for this beneficiary alone or, where
 * the region says so, for all of the grantor's beneficiaries) and what the region sets itself.
 * @param drawn what this beneficiary drew this year
 * @param everyone what each beneficiary of the grantor drew this year, this one included
 */
export function capStates(
  caps: readonly Cap[],
  rules: CapRules,
  drawn: Drawn,
  everyone: readonly Drawn[],
  day: Day,
): CapState[] {
  const usedOf = (subject: CapState['subject'], period: CapPeriod): Fen =>
    subject === 'total' ? drawnByAll(everyone, period, day) : drawnIn(period, drawn, day)
  const state = (subject: CapState['subject'], period: CapPeriod, amount: Fen | null): CapState => {
    const used = usedOf(subject, period)
    return { subject, period, amount, used, left: amount === null ? null : Fen.minus(amount, used) }
  }
  const own = caps.map((cap) => state(subjectOf(cap.period, rules), cap.period, cap.amount))
  const imposed = rules.caps.map((cap) => state(cap.subject, cap.period, cap.amount))
  return [...own, ...imposed]
}

/** For whom the region counts a grantor's cap: for each beneficiary alone unless it says 全部家人合计 (泰安). */
export function subjectOf(period: CapPeriod, rules: CapRules): CapState['subject'] {
  return rules.capsByGrantor.find((cap) => cap.period === period)?.subject ?? 'perBeneficiary'
}

/** The cap that leaves least, or null where none binds. */
export function narrowest(states: readonly CapState[]): { period: CapPeriod; left: Fen } | null {
  let least: { period: CapPeriod; left: Fen } | null = null
  for (const { period, left } of states) {
    if (left !== null && (least === null || left < least.left)) least = { period, left }
  }
  return least
}
