import { granted, type Judged, refused } from '../../contract/refusals'
import { PersonName, Relation } from '../../contract/values'

interface Shower {
  /** What he is to the patient. */
  readonly relation: Relation
  /** As it was given at the counter; left out where a code says who it is. */
  readonly name?: string
}

const MYSELF = '本人'

/** Who showed the code or card, as the counter and the records say it: 本人, 由女儿代办, 由女儿陈静代办. */
export function shownByLabel(shower: Shower | null): string {
  return shower === null ? MYSELF : `由${Relation.label(shower.relation)}${shower.name ?? ''}代办`
}

/** Whether the person of a visit stands at the counter himself. */
export const isThere = (visit: { readonly shownBy: string }): boolean => visit.shownBy === MYSELF

/** Who collects with a patient's card; nobody where none was named. Refuses NAME_INVALID. */
export function judgeCollector(
  typed: { readonly name: string; readonly relation: Relation } | undefined,
): Judged<Shower | null> {
  if (typed === undefined) return granted(null)
  const name = PersonName.normalise(typed.name)
  return PersonName.is(name) ? granted({ relation: typed.relation, name }) : refused('NAME_INVALID')
}
