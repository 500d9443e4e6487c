import { Relation } from '@contract/values/relation'
import type { Choice } from '../ChoiceField'
import type { RelationWords } from './words'

type Group = Exclude<keyof RelationWords['groups'], 'other'>

/** Groups as families use them, most used first; within each the plain relation before step and adopted ones. */
export const GROUPS: readonly (readonly [group: Group, codes: readonly Relation[]])[] = [
  ['parents', ['51', '52', '57', '58']],
  ['spouse', ['11', '12', '10']],
  ['children', ['20', '30', '27', '37']],
  ['siblings', ['71', '73', '75', '77']],
  ['grandparents', ['61', '62', '63', '64']],
  ['grandchildren', ['41', '42', '43', '44']],
  ['inLaws', ['55', '56', '53', '54', '28', '38']],
]

/** A relation by itself, in the language of the page. */
export const relationName = (relation: Relation, words: RelationWords): string =>
  words.names[relation] ?? Relation.label(relation)

/** The relations that may be named, under the headings of their groups; one that is in no group stands last. */
export function relationChoices(
  relations: readonly { relation: Relation; label: string }[],
  words: RelationWords,
): Choice<Relation>[] {
  const labels = new Map(relations.map(({ relation, label }) => [relation, label]))
  const grouped = GROUPS.flatMap(([group, codes]) => codes.map((code) => [code, group] as const))
  const known = new Set<Relation>(grouped.map(([code]) => code))
  const rest = relations.filter(({ relation }) => !known.has(relation))
  return [...grouped, ...rest.map(({ relation }) => [relation, 'other'] as const)].flatMap(
    ([value, group]) => {
      const label = labels.get(value)
      return label === undefined
        ? []
        : [{ value, label: words.names[value] ?? label, group: words.groups[group] }]
    },
  )
}
