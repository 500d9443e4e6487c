import { parse } from 'yaml'
import { placeInEnglish } from '../contract/english/places'
import { answerIn, noteIn, valueText } from '../domain/policy'
import { defaultFolder, readPolicies } from './load'

const HAN = /\p{Script=Han}/u

/** Every text of the policy files that a reader of English meets, with what he is told. */
function told(value: unknown, key: string, within: string): [chinese: string, english: string][] {
  if (typeof value === 'string') {
    if (key === 'name' && within === '') return [[value, placeInEnglish(value)]]
    if (key === 'note') return [[value, noteIn(value, 'en')]]
    if (key === 'text') return [[value, answerIn(value, 'en')]]
    // Amounts and ratios are written with their units, the file’s comments are nobody’s to read here.
    return within === 'value' && HAN.test(value) && !/^[\d.]+元$/.test(value)
      ? [[value, valueText(value, '', 'en')]]
      : []
  }
  if (Array.isArray(value)) return value.flatMap((each) => told(each, key, within))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([each]) => each !== 'sources' && each !== 'evidence')
    .flatMap(([each, inner]) => told(inner, each, each === 'value' || within === 'value' ? 'value' : key))
}

test('every answer, remark and name of the policy files has its English', () => {
  const all = readPolicies(defaultFolder()).flatMap(({ text }) => told(parse(text), '', ''))
  expect(all.length).toBeGreaterThan(400)
  expect(all.filter(([, english]) => /[\p{Script=Han}，。；：（）]/u.test(english))).toEqual([])
})
