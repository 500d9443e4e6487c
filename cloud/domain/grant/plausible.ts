import { granted, type Judged, refused } from '../../contract/refusals'
import { Relation } from '../../contract/values'
import type { PersonFacts } from '../binding/facts'
import { contradictsAge, contradictsSex } from '../binding/judgeRelation'

/** Whether two people can be what they are said to be, as with bindings. Refuses RELATION_SEX, RELATION_AGE. */
export function judgePlausible(
  grantor: PersonFacts,
  beneficiary: PersonFacts,
  relation: Relation,
): Judged<true> {
  const pair = { holder: grantor, member: beneficiary, relation }
  if (contradictsSex(pair)) return refused('RELATION_SEX', { relation: Relation.label(relation) })
  if (contradictsAge(pair)) return refused('RELATION_AGE', { relation: Relation.label(relation) })
  return granted(true)
}
