import { CATALOGUE_ITEMS } from '../world/catalogue'
import { PEOPLE } from '../world/families'
import { INSTITUTIONS } from '../world/institutions'
import { NEWBORNS } from '../world/newborns'

const HAN = /\p{Script=Han}/u
/** Their texts are nobody’s words of ours: names of staff and tills, titles of sources, signs of classes, what was typed. */
const NAMES_ONLY: ReadonlySet<string> = new Set([
  'name',
  'institutionName',
  'terminalName',
  'staffName',
  'source',
  'class',
  'specification',
  'unit',
  'idNumber',
])

/** Names of the sandbox, the longest first, with the middle of a person’s masked or not. */
const NAMES = [...PEOPLE, ...NEWBORNS, ...INSTITUTIONS, ...CATALOGUE_ITEMS]
  .map(({ name }) => name)
  .sort((a, b) => b.length - a.length)
const MASKED = /\p{Script=Han}\*+\p{Script=Han}*/gu

const withoutNames = (text: string): string =>
  NAMES.reduce((left, name) => left.replaceAll(name, ''), text).replace(MASKED, '')

/** Every text in an answer in which Chinese is left beside names, with where it stands. */
export function foreignWords(answer: unknown, at = ''): string[] {
  if (typeof answer === 'string') return HAN.test(withoutNames(answer)) ? [`${at}: ${answer}`] : []
  if (typeof answer !== 'object' || answer === null) return []
  return Object.entries(answer).flatMap(([key, value]) =>
    NAMES_ONLY.has(key) ? [] : foreignWords(value, Array.isArray(answer) ? at : `${at}.${key}`),
  )
}
