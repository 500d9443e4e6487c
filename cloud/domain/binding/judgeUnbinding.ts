import { granted, type Judged, refused } from '../../contract/refusals'
import { Day } from '../../contract/values'
import type { BindingFacts } from './facts'
import type { BindingRules } from './rules'

/**
 * Judges the end of a binding by one of its two sides, by the member's region: an outsider learns nothing
 * (NOT_FOUND), an ended one is refused (BINDING_ENDED), so is a side that the region does not let end it
 * (NOT_ALLOWED) and a binding still in its lock days (UNBIND_LOCKED). Grants the business instant of the end.
 */
export function judgeUnbinding(
  binding: BindingFacts | null,
  byPersonId: string,
  rules: BindingRules,
  now: number,
): Judged<{ readonly by: 'holder' | 'member'; readonly endedAt: number }> {
  if (binding === null) return refused('NOT_FOUND')
  const by = sideOf(binding, byPersonId)
  if (by === null) return refused('NOT_FOUND')
  if (binding.state === 'ended') return refused('BINDING_ENDED')
  if (!rules.unbindBy.includes(by)) return refused('NOT_ALLOWED')
  if (Day.at(now) < Day.add(Day.at(binding.createdAt), rules.lockDays)) {
    return refused('UNBIND_LOCKED', { region: rules.regionName, days: rules.lockDays })
  }
  return granted({ by, endedAt: now })
}

const sideOf = (binding: BindingFacts, personId: string): 'holder' | 'member' | null => {
  if (binding.holderId === personId) return 'holder'
  return binding.memberId === personId ? 'member' : null
}
