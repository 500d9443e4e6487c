import { granted, type Judged, refused } from '../../contract/refusals'
import { Day } from '../../contract/values'
import type { GrantRules } from './rules'

export interface GrantDates {
  readonly validFrom: Day
  readonly validTo: Day | null
}

/**
 * From which day to which a grant holds (江苏: start from today on, end after the start).
 * Refuses GRANT_DATES, GRANT_DATES_FIXED (the region leaves no choice), GRANT_TOO_LONG.
 */
export function judgeDates(
  asked: { readonly validFrom: Day | null; readonly validTo: Day | null },
  rules: GrantRules,
  today: Day,
): Judged<GrantDates> {
  if (!rules.chooseDates && (asked.validFrom !== null || asked.validTo !== null)) {
    return refused('GRANT_DATES_FIXED', { region: rules.regionName })
  }
  const validFrom = asked.validFrom ?? today
  if (validFrom < today) return refused('GRANT_DATES')
  const byDefault = rules.defaultDays === null ? null : Day.add(validFrom, rules.defaultDays)
  return judgeLastDay(asked.validTo ?? byDefault, validFrom, rules, today)
}

/**
 * Whether a grant may end on this day.
 * Refuses GRANT_DATES (not after its first day, or already past) and GRANT_TOO_LONG.
 */
export function judgeLastDay(
  validTo: Day | null,
  validFrom: Day,
  rules: GrantRules,
  today: Day,
): Judged<GrantDates> {
  if (validTo !== null && (validTo <= validFrom || validTo < today)) return refused('GRANT_DATES')
  if (rules.maxDays !== null && (validTo === null || Day.between(validFrom, validTo) > rules.maxDays)) {
    return refused('GRANT_TOO_LONG', { region: rules.regionName, days: rules.maxDays })
  }
  return granted({ validFrom, validTo })
}
