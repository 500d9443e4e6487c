import { Relation } from '../../contract/values'

/** Everyday words where a family says something else than the form (GB/T 4761). */
const EVERYDAY: Readonly<Record<Relation, string>> = Object.freeze({
  '10': '爱人',
  '11': '爱人',
  '12': '爱人',
  '27': '儿子',
  '37': '女儿',
  '51': '爸爸',
  '52': '妈妈',
  '57': '爸爸',
  '58': '妈妈',
})

/** What one calls a relative: 爸爸 for 51, 爱人 for a spouse, 女儿 for 30 and 37, 家人 where the code is unknown. */
export const callName = (relation: Relation): string => EVERYDAY[relation] ?? Relation.label(relation)

export interface Relative {
  readonly personId: string
  readonly name: string
  /** What he is to the viewer. */
  readonly relation: Relation
}

/**
 * What the viewer calls each of his relatives, by person id. Where two are called the same (two daughters),
 * the name is added, so that a seal or a list never shows one word for two people: 女儿陈静.
 */
export function callNames(relatives: readonly Relative[]): ReadonlyMap<string, string> {
  const distinct = new Map(relatives.map((relative) => [relative.personId, relative]))
  const heads = new Map<string, number>()
  for (const { relation } of distinct.values()) {
    heads.set(callName(relation), (heads.get(callName(relation)) ?? 0) + 1)
  }
  return new Map(
    [...distinct.values()].map(({ personId, name, relation }) => {
      const word = callName(relation)
      return [personId, (heads.get(word) ?? 0) > 1 ? `${word}${name}` : word]
    }),
  )
}
