import { granted, type Judged, refused } from '../../contract/refusals'
import { type Day, Day as Days, type Kinship, Relation } from '../../contract/values'
import { type BindingFacts, isOpenBinding, type PersonFacts } from './facts'
import { placesOf, ROLE_LABELS, takenPlace } from './places'
import type { BindingRules } from './rules'

/** Relations by marriage that only a wife (公婆) or only a husband (岳父母) can name. */
const NAMED_BY: Readonly<Record<Relation, PersonFacts['sex']>> = Object.freeze({
  '53': 'female',
  '54': 'female',
  '55': 'male',
  '56': 'male',
})

export type Pair = { readonly holder: PersonFacts; readonly member: PersonFacts; readonly relation: Relation }

/** The bindings of both, whichever side they are on, and the sexes of all holders among them. */
export interface Ties {
  readonly bindings: readonly BindingFacts[]
  readonly sexes: ReadonlyMap<string, PersonFacts['sex']>
}

/**
 * Judges the named relation of a pair by the member's region: on its list (RELATION_NOT_ALLOWED), of the
 * right sex (RELATION_SEX), of a possible age (RELATION_AGE), one father, mother and spouse of each of the two, whoever
 * of a pair named the other (RELATION_TAKEN).
 * Grants with warnings: what is unlikely, yet no ground for a refusal (domain facts §7, plausibility).
 */
export function judgeRelation(pair: Pair, ties: Ties, rules: BindingRules, today: Day): Judged<string[]> {
  const { holder, member, relation } = pair
  const label = Relation.label(relation)
  if (!rules.relations.includes(relation)) {
    return refused('RELATION_NOT_ALLOWED', { region: rules.regionName, relation: label })
  }
  if (contradictsSex(pair)) return refused('RELATION_SEX', { relation: label })
  if (contradictsAge(pair)) return refused('RELATION_AGE', { relation: label })
  const wanted = placesOf({ holderId: holder.personId, memberId: member.personId, relation }, holder.sex)
  const open = ties.bindings.filter((binding) => isOpenBinding(binding, today))
  const taken = open.flatMap((binding) => placesOf(binding, ties.sexes.get(binding.holderId) ?? null))
  const place = takenPlace(wanted, taken)
  if (place !== null) return refused('RELATION_TAKEN', { relation: ROLE_LABELS[place.role] })
  return granted(warningsOf(pair, rules, today))
}

export function contradictsSex({ holder, member, relation }: Pair): boolean {
  const asked = Relation.sex(relation)
  if (asked !== null && asked !== member.sex) return true
  if (NAMED_BY[relation] !== undefined && NAMED_BY[relation] !== holder.sex) return true
  return Relation.kinship(relation) === 'spouse' && holder.sex === member.sex
}

/** Only blood and birth order contradict an age; a step-parent may be younger than the child. */
export function contradictsAge({ holder, member, relation }: Pair): boolean {
  const memberIsOlder = member.birthDate < holder.birthDate
  const memberIsYounger = member.birthDate > holder.birthDate
  if (['57', '58', '27', '37'].includes(relation)) return false
  const older: readonly Kinship[] = ['parent', 'grandparent']
  const younger: readonly Kinship[] = ['child', 'grandchild']
  const kinship = Relation.kinship(relation)
  if (older.includes(kinship)) return !memberIsOlder
  if (younger.includes(kinship)) return !memberIsYounger
  // Twins may be born on one day.
  if (relation === '71' || relation === '75') return memberIsYounger
  if (relation === '73' || relation === '77') return memberIsOlder
  return false
}

function warningsOf({ holder, member, relation }: Pair, rules: BindingRules, today: Day): string[] {
  const kinship = Relation.kinship(relation)
  const generations = kinship === 'grandparent' || kinship === 'grandchild' ? 2 : 1
  const [elder, junior] =
    kinship === 'parent' || kinship === 'grandparent' ? [member, holder] : [holder, member]
  const warnings: string[] = []
  if (['parent', 'child', 'grandparent', 'grandchild'].includes(kinship)) {
    const years = rules.parentOlderYears * generations
    if (Days.addYears(elder.birthDate, years) > junior.birthDate) {
      warnings.push(`两人相差不到 ${years} 岁。请核对关系和号码。`)
    }
  }
  if (kinship === 'spouse') {
    const young = [holder, member].find((one) => Days.age(one.birthDate, today) < rules.spouseAge[one.sex])
    if (young !== undefined) warnings.push(`${young.name}还没到结婚的年龄。请核对关系。`)
  }
  return warnings
}
