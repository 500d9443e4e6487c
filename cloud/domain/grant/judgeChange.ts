import { granted, type Judged, refused } from '../../contract/refusals'
import { Day } from '../../contract/values'
import { judgeCaps } from './caps'
import { judgeLastDay } from './dates'
import type { Cap, GrantFacts } from './facts'
import { grantState, isLive } from './life'
import type { GrantRules } from './rules'
import { type GrantLimits, judgeScenes, NO_LIMITS, type Scenes } from './scenes'

export interface AskedChange {
  readonly caps?: readonly Cap[]
  readonly limits?: GrantLimits
  readonly validTo?: Day | null
  readonly paused?: boolean
}

export type ChangedTerms = Pick<GrantFacts, 'caps' | 'validTo' | 'state'> & { readonly limits: GrantLimits }

/** Over, or asked to end: until its last day is over it pays, and no word of its grantor takes the end back. */
const isOver = (grant: GrantFacts, today: Day): boolean => !isLive(grant, today) || grant.endedAt !== null

/**
 * Changes the terms of a live grant. Lowering a cap claws nothing back.
 * Refuses GRANT_ENDED, GRANT_ONE_BILL, GRANT_DATES, GRANT_DATES_FIXED, GRANT_TOO_LONG, CAP_NOT_OFFERED,
 * SCENE_NOT_OFFERED.
 * @param scenes what aid may pay where the beneficiary is insured
 */
export function judgeChange(
  grant: GrantFacts,
  asked: AskedChange,
  rules: GrantRules,
  scenes: Scenes,
  today: Day,
): Judged<ChangedTerms> {
  if (isOver(grant, today)) return refused('GRANT_ENDED')
  if (grant.oneBill) return refused('GRANT_ONE_BILL')
  const caps = judgeCaps(asked.caps ?? grant.caps, rules)
  if (!caps.ok) return caps
  const limits = asked.limits ? judgeScenes(asked.limits, scenes) : granted(grant.limits ?? NO_LIMITS)
  if (!limits.ok) return limits
  let validTo = grant.validTo
  if (asked.validTo !== undefined && asked.validTo !== grant.validTo) {
    if (!rules.chooseDates) return refused('GRANT_DATES_FIXED', { region: rules.regionName })
    const dates = judgeLastDay(asked.validTo, grant.validFrom, rules, today)
    if (!dates.ok) return dates
    validTo = dates.value.validTo
  }
  const state = asked.paused === undefined ? grant.state : asked.paused ? 'paused' : 'active'
  return granted({ caps: caps.value, limits: limits.value, validTo, state })
}

export interface Ending {
  readonly state: GrantFacts['state']
  readonly validTo: Day | null
}

/**
 * Ends a grant: at once, or after today where the region says so (次日生效). One for a single bill, which nobody
 * can count on for longer, and one that is only proposed end at once and count towards nothing.
 * @param by in what capacity the caller asks
 * @param endedThisYear grants that the grantor ended in the year of `today`
 * Refuses NOT_ALLOWED (the region leaves it to the other side), GRANT_ENDED, GRANT_LOCKED, GRANT_REVOKE_LIMIT.
 */
export function judgeRevoke(
  grant: GrantFacts,
  by: 'grantor' | 'beneficiary',
  rules: GrantRules,
  endedThisYear: number,
  today: Day,
): Judged<Ending> {
  if (!rules.revokeBy.includes(by)) return refused('NOT_ALLOWED')
  const proposed = grantState(grant, today) === 'proposed'
  if (!proposed && isOver(grant, today)) return refused('GRANT_ENDED')
  if (proposed || grant.oneBill) return granted({ state: 'revoked', validTo: grant.validTo })
  const from = Day.add(grant.grantedOn, rules.lockDays)
  if (today < from) {
    return refused('GRANT_LOCKED', { region: rules.regionName, days: rules.lockDays, from })
  }
  if (rules.revokePerYear !== null && endedThisYear >= rules.revokePerYear) {
    return refused('GRANT_REVOKE_LIMIT', { region: rules.regionName, limit: rules.revokePerYear })
  }
  return granted(
    rules.revokeEffective === 'nextDay'
      ? { state: grant.state, validTo: today }
      : { state: 'revoked', validTo: grant.validTo },
  )
}

/** How many grants a grantor ended by his own will in a year: neither what ended of itself nor single bills. */
export function endedInYear(grants: readonly GrantFacts[], year: number): number {
  const byWill = grants.filter((grant) => grant.state !== 'ended' && !grant.oneBill && !grant.answerBy)
  return byWill.filter((grant) => grant.endedAt !== null && Day.year(Day.at(grant.endedAt)) === year).length
}
