import { granted, type Judged, refused } from '../../contract/refusals'
import { Day } from '../../contract/values'
import { type BindingFacts, endOfLastDay, isOpenBinding } from './facts'
import type { BindingRules } from './rules'

export interface Unbinding {
  readonly by: 'holder' | 'member'
  /** Business instant, ms. */
  readonly endedAt: number
  /** The last day on which it holds; null when it ends at once. */
  readonly lastDay: Day | null
}

/**
 * Judges the end of a binding by one of its two sides, by the member's region: an outsider learns nothing
 * (NOT_FOUND), an ended one is refused (BINDING_ENDED), so is a side that the region does not let end it
 * (NOT_ALLOWED), one that ends tomorrow already (UNBIND_PENDING) and a binding still in its lock days (UNBIND_LOCKED).
 * Grants the business instant of the end: now, or in a region whose unbinding takes effect on the next day
 * (次日生效), the end of today, which is then the last day on which the binding holds.
 */
export function judgeUnbinding(
  binding: BindingFacts | null,
  byPersonId: string,
  rules: BindingRules,
  now: number,
): Judged<Unbinding> {
  if (binding === null) return refused('NOT_FOUND')
  const by = sideOf(binding, byPersonId)
  if (by === null) return refused('NOT_FOUND')
  const today = Day.at(now)
  if (!isOpenBinding(binding, today)) return refused('BINDING_ENDED')
  if (binding.lastDay) return refused('UNBIND_PENDING', { day: Day.add(binding.lastDay, 1) })
  if (!rules.unbindBy.includes(by)) return refused('NOT_ALLOWED')
  if (today < Day.add(Day.at(binding.createdAt), rules.lockDays)) {
    return refused('UNBIND_LOCKED', { region: rules.regionName, days: rules.lockDays })
  }
  return rules.unbindEffective === 'nextDay'
    ? granted({ by, endedAt: endOfLastDay(today), lastDay: today })
    : granted({ by, endedAt: now, lastDay: null })
}

const sideOf = (binding: BindingFacts, personId: string): 'holder' | 'member' | null => {
  if (binding.holderId === personId) return 'holder'
  return binding.memberId === personId ? 'member' : null
}
