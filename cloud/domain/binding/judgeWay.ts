import { granted, type Judged, refused } from '../../contract/refusals'
import { Day } from '../../contract/values'
import { needsOwnFace } from './faceAge'
import type { PersonFacts } from './facts'
import type { BindingRules } from './rules'

export type Way = 'documents' | 'faceToFace' | 'invitation'

/**
 * The ways open for a member of this age: papers for a minor; from the policy's age his face, here or by an
 * invitation, and papers only where his region lets them stand for an adult's face.
 */
export function openWays(member: PersonFacts, rules: BindingRules, today: Day): Way[] {
  if (!needsOwnFace(member.birthDate, today, rules)) return ['documents']
  return rules.adultEvidence.length > 0
    ? ['faceToFace', 'invitation', 'documents']
    : ['faceToFace', 'invitation']
}

/** Refuses a way that is not open for the member's age with WAY_NOT_OPEN. */
export const judgeWay = (way: Way, member: PersonFacts, rules: BindingRules, today: Day): Judged<Way> =>
  openWays(member, rules, today).includes(way)
    ? granted(way)
    : refused('WAY_NOT_OPEN', { age: Day.age(member.birthDate, today) })
