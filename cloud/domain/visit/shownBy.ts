import { Relation } from '../../contract/values'

/** Who showed the code or card, as the counter and the records say it: 本人, 由女儿代办. */
export function shownByLabel(shower: { readonly relation: Relation } | null): string {
  return shower === null ? '本人' : `由${Relation.label(shower.relation)}代办`
}
