import * as v from 'valibot'
import { CatalogueItemSchema } from '../contract/functions/terminal'
import { ITEM_CLASSES, ITEM_KINDS } from '../contract/values'
import { sandboxCatalogue } from './catalogue'
import { CATALOGUE_ITEMS } from './world/catalogue'

/** The first character of each pinyin initial, in the order of the Chinese collation. */
const FIRST_OF_INITIAL: readonly (readonly [string, string])[] = [
  ...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀',
].map((han, i) => ['abcdefghjklmnopqrstwxyz'[i] ?? '', han] as const)

const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin')
const initialOf = (han: string): string => {
  let initial = ''
  for (const [letter, first] of FIRST_OF_INITIAL) if (collator.compare(first, han) <= 0) initial = letter
  return initial
}

/** Characters with several readings: the one used in medicine differs from the collation's. */
const READINGS: Readonly<Record<string, string>> = { 参: 's' }

const initialsOf = (name: string): string =>
  [...name]
    .map((letter) =>
      /\p{Script=Han}/u.test(letter) ? (READINGS[letter] ?? initialOf(letter)) : letter.toLowerCase(),
    )
    .filter((letter) => /[a-z]/.test(letter))
    .join('')

describe('the simulated catalogue', () => {
  it('has at least 60 items with every class and kind', () => {
    expect(CATALOGUE_ITEMS.length).toBeGreaterThanOrEqual(60)
    expect(new Set(CATALOGUE_ITEMS.map((item) => item.class))).toEqual(new Set(ITEM_CLASSES))
    expect(new Set(CATALOGUE_ITEMS.map((item) => item.kind))).toEqual(new Set(ITEM_KINDS))
  })

  it.each(CATALOGUE_ITEMS.map((item) => [item.name, item] as const))('%s is well formed', (_, item) => {
    expect(v.is(CatalogueItemSchema, item)).toBe(true)
    expect(item.price).toBeGreaterThan(0)
    expect(item.code).toMatch(/^[XZFQHB]\d{4}$/)
    expect(item.initials).toBe(initialsOf(item.name))
    if (item.class !== '乙') expect(item.selfPayRatio).toBeNull()
    if (item.priceLimit !== null) expect(item.priceLimit).toBeLessThan(item.price)
    if (item.kind === 'supplement') expect(item.class).toBe('丙')
  })

  it('names each code once', () => {
    expect(new Set(CATALOGUE_ITEMS.map((item) => item.code)).size).toBe(CATALOGUE_ITEMS.length)
  })

  it('shows self-pay shares of its own, defaults of the region, and price limits', () => {
    const second = CATALOGUE_ITEMS.filter((item) => item.class === '乙')
    expect(new Set(second.map((item) => item.selfPayRatio)).size).toBeGreaterThanOrEqual(5)
    expect(second.some((item) => item.selfPayRatio === null)).toBe(true)
    expect(CATALOGUE_ITEMS.filter((item) => item.priceLimit !== null).length).toBeGreaterThanOrEqual(5)
  })
})

describe('finding', () => {
  it.each([
    ['atft', '阿托伐他汀钙片'],
    ['ATFT', '阿托伐他汀钙片'],
    ['x1003', '硝苯地平控释片'],
    ['血压', '上臂式电子血压计'],
    ['血糖', '血糖试纸'],
    ['  xdtjc ', '心电图检查'],
  ])('%s finds %s first or among the first', async (text, name) => {
    const found = await sandboxCatalogue.search(text, 5)
    expect(found.map((item) => item.name)).toContain(name)
  })

  it('puts what begins with the text before what only contains it', async () => {
    const found = await sandboxCatalogue.search('血', 60)
    const begins = found.map((item) => item.name.startsWith('血'))
    expect(begins.indexOf(false)).toBeGreaterThan(0)
    expect(begins.lastIndexOf(true)).toBeLessThan(begins.indexOf(false))
  })

  it('answers no more than the limit, and the first items for an empty text', async () => {
    const found = await sandboxCatalogue.search('', 3)
    expect(found).toEqual(CATALOGUE_ITEMS.slice(0, 3))
  })

  it('finds nothing for what is not there', async () => {
    expect(await sandboxCatalogue.search('没有这种药', 10)).toEqual([])
    expect((await sandboxCatalogue.find(['X1001', 'X9999', 'constructor'])).size).toBe(1)
  })
})
