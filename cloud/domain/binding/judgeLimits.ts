import { granted, type Judged, refused } from '../../contract/refusals'
import { Day } from '../../contract/values'
import { type BindingFacts, isOpenBinding, type PersonFacts } from './facts'
import type { BindingRules } from './rules'

/**
 * `apply`: what the applicant has asked for and not yet got counts, so that he cannot ask for more than he may
 * have. `activate`: only what is active counts, and it is checked again in the same change.
 */
export type Stage = 'apply' | 'activate'

export interface LimitFacts {
  readonly holder: PersonFacts
  readonly member: PersonFacts
  /** Every binding of the holder, ended ones too. */
  readonly held: readonly BindingFacts[]
  /** Every binding in which the member is shown by somebody. */
  readonly heldBy: readonly BindingFacts[]
  /** Open applications of the holder for others than this one. */
  readonly openApplications: number
  /** Acts of binding in this month, never given back. */
  readonly newThisMonth: number
  readonly today: Day
}

/** Of the month's new bindings, those that count: all acts, or where the region says so only those that still hold. */
export function countOfMonth(
  held: readonly BindingFacts[],
  newThisMonth: number,
  today: Day,
  rules: Pick<BindingRules, 'monthCountsUnbound'>,
): number {
  if (rules.monthCountsUnbound) return newThisMonth
  return held.filter((b) => isOpenBinding(b, today) && Day.month(Day.at(b.createdAt)) === Day.month(today))
    .length
}

/**
 * The limits on one more binding: of the holder by his region (MEMBER_LIMIT, MONTH_LIMIT), of the member by
 * his own (HOLDERS_LIMIT). A stranger's open invitation takes nobody's place: holders count when active.
 */
export function judgeLimits(
  facts: LimitFacts,
  holderRules: BindingRules,
  memberRules: BindingRules,
  stage: Stage,
): Judged<null> {
  const asked = stage === 'apply' ? facts.openApplications : 0
  const isOpen = (binding: BindingFacts): boolean => isOpenBinding(binding, facts.today)
  const members = facts.held.filter(isOpen).length + asked
  if (holderRules.members !== null && members >= holderRules.members) {
    return refused('MEMBER_LIMIT', { limit: holderRules.members })
  }
  const ofMonth = countOfMonth(facts.held, facts.newThisMonth, facts.today, holderRules) + asked
  if (holderRules.newPerMonth !== null && ofMonth >= holderRules.newPerMonth) {
    return refused('MONTH_LIMIT', { limit: holderRules.newPerMonth })
  }
  const holders = facts.heldBy.filter(isOpen).length
  if (memberRules.holdersPerMember !== null && holders >= memberRules.holdersPerMember) {
    return refused('HOLDERS_LIMIT', { name: facts.member.name, limit: memberRules.holdersPerMember })
  }
  return granted(null)
}
