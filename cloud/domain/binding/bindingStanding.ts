import { Day } from '../../contract/values'
import { faceFromDay } from './faceAge'
import { type BindingFacts, isOpenBinding } from './facts'
import type { BindingRules } from './rules'

/**
 * What a binding is worth on a day. A guardian's word for a child holds until the child reaches the age of
 * its own face; then, by the policy of the member's region, the binding asks for that face (`needFace`: it still
 * works in the days of grace), lapses after them, ends, or goes on.
 */
export type BindingStanding = 'active' | 'needFace' | 'lapsed' | 'ended'

export function bindingStanding(
  binding: BindingFacts,
  memberBirthDate: Day,
  rules: Pick<BindingRules, 'faceFromAge' | 'ageTurnsOn' | 'onReach' | 'graceDays'>,
  today: Day,
): BindingStanding {
  if (!isOpenBinding(binding, today)) return 'ended'
  if (binding.consent.method !== 'guardian' || rules.onReach === 'keep') return 'active'
  const reached = faceFromDay(memberBirthDate, rules)
  if (today < reached) return 'active'
  if (rules.onReach === 'unbind') return 'ended'
  return today < Day.add(reached, rules.graceDays) ? 'needFace' : 'lapsed'
}
