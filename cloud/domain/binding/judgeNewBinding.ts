import { granted, type Judged, refused } from '../../contract/refusals'
import { Day, type Relation } from '../../contract/values'
import { isOpenBinding, overSince } from './facts'
import { judgeLimits, type LimitFacts, type Stage } from './judgeLimits'
import { judgeRelation, type Ties } from './judgeRelation'
import type { BindingRules } from './rules'

export interface NewBindingFacts extends LimitFacts {
  readonly relation: Relation
  readonly ties: Ties
  /** Whether the holder's own credential is active. */
  readonly holderActivated: boolean
  /** Whether another open application of the holder names this member. */
  readonly openForMember: boolean
}

/**
 * Judges whether one more binding may be asked for, or (stage `activate`) come into force. What concerns the
 * member follows his region's rules, what concerns the holder follows the holder's (domain facts §1.1, cross-region).
 * Grants with warnings; refuses in this order: BINDING_SELF, PERSON_DECEASED, BINDING_EXISTS, APPLICATION_OPEN,
 * HOLDER_TOO_YOUNG, HOLDER_NOT_ACTIVATED, the relation's refusals, BINDING_COOLDOWN, the limits' refusals.
 */
export function judgeNewBinding(
  facts: NewBindingFacts,
  holderRules: BindingRules,
  memberRules: BindingRules,
  stage: Stage,
): Judged<string[]> {
  const { holder, member, today } = facts
  if (holder.personId === member.personId) return refused('BINDING_SELF')
  if (member.deceasedOn !== null || holder.deceasedOn !== null) return refused('PERSON_DECEASED')
  const ofPair = facts.held.filter((binding) => binding.memberId === member.personId)
  if (ofPair.some((binding) => isOpenBinding(binding, today)))
    return refused('BINDING_EXISTS', { name: member.name })
  if (stage === 'apply' && facts.openForMember) return refused('APPLICATION_OPEN', { name: member.name })
  if (Day.age(holder.birthDate, today) < holderRules.holderFromAge) {
    return refused('HOLDER_TOO_YOUNG', { age: holderRules.holderFromAge })
  }
  if (holderRules.requiresHolderActivated && !facts.holderActivated) return refused('HOLDER_NOT_ACTIVATED')
  const relation = judgeRelation({ holder, member, relation: facts.relation }, facts.ties, memberRules, today)
  if (!relation.ok) return relation
  const lastEnd = Math.max(0, ...ofPair.map(overSince))
  const again = Day.add(Day.at(lastEnd), memberRules.cooldownDays)
  if (memberRules.cooldownDays > 0 && lastEnd > 0 && today < again) {
    return refused('BINDING_COOLDOWN', { name: member.name, region: memberRules.regionName, day: again })
  }
  const limits = judgeLimits(facts, holderRules, memberRules, stage)
  return limits.ok ? granted(relation.value) : limits
}

/**
 * Whether a member who has come of age may be asked to confirm the binding that he has: the place is taken already,
 * so only a second request beside an open one is refused (APPLICATION_OPEN), and one who has died (PERSON_DECEASED).
 */
export function judgeRenewal(facts: Pick<NewBindingFacts, 'member' | 'openForMember'>): Judged<string[]> {
  if (facts.member.deceasedOn !== null) return refused('PERSON_DECEASED')
  return facts.openForMember ? refused('APPLICATION_OPEN', { name: facts.member.name }) : granted([])
}
