import { granted, type Judged, refused } from '../../contract/refusals'
import { Day } from '../../contract/values'
import { judgeCaps } from './caps'
import { judgeLastDay } from './dates'
import type { Cap, GrantFacts } from './facts'
import { isLive } from './life'
import type { GrantRules } from './rules'

export interface AskedChange {
  readonly caps?: readonly Cap[]
  readonly validTo?: Day | null
  readonly paused?: boolean
}

export type ChangedTerms = Pick<GrantFacts, 'caps' | 'validTo' | 'state'>

/**
 * Changes the terms of a live grant. Lowering a cap claws nothing back.
 * Refuses GRANT_ENDED, GRANT_DATES, GRANT_DATES_FIXED, GRANT_TOO_LONG, CAP_NOT_OFFERED.
 */
export function judgeChange(
  grant: GrantFacts,
  asked: AskedChange,
  rules: GrantRules,
  today: Day,
): Judged<ChangedTerms> {
  if (!isLive(grant, today)) return refused('GRANT_ENDED')
  const caps = judgeCaps(asked.caps ?? grant.caps, rules)
  if (!caps.ok) return caps
  let validTo = grant.validTo
  if (asked.validTo !== undefined && asked.validTo !== grant.validTo) {
    if (!rules.chooseDates) return refused('GRANT_DATES_FIXED', { region: rules.regionName })
    const dates = judgeLastDay(asked.validTo, grant.validFrom, rules, today)
    if (!dates.ok) return dates
    validTo = dates.value.validTo
  }
  const state = asked.paused === undefined ? grant.state : asked.paused ? 'paused' : 'active'
  return granted({ caps: caps.value, validTo, state })
}

export interface Ending {
  readonly state: GrantFacts['state']
  readonly validTo: Day | null
}

/**
 * Ends a grant: at once, or after today where the region says so (次日生效).
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
  if (!isLive(grant, today)) return refused('GRANT_ENDED')
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

/** How many grants a grantor ended by his own will in a year. */
export function endedInYear(grants: readonly GrantFacts[], year: number): number {
  return grants.filter((grant) => grant.endedAt !== null && Day.year(Day.at(grant.endedAt)) === year).length
}
