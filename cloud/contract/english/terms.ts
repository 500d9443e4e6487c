import { inEnglish } from '.'
import { isAid, personInEnglish } from './people'

/** What a grant is limited to, as notices list it: "每年最多 3,000.00 元，只用在药店购药，用到 2026-12-31". */
const PARTS: readonly (readonly [looks: string, told: (value: string) => string])[] = [
  ['没有设额度', () => 'no limit is set'],
  ['每次最多 ([\\d,.]+) 元', (amount) => `at most ¥${amount} each time`],
  ['每天最多 ([\\d,.]+) 元', (amount) => `at most ¥${amount} each day`],
  ['每月最多 ([\\d,.]+) 元', (amount) => `at most ¥${amount} each month`],
  ['每年最多 ([\\d,.]+) 元', (amount) => `at most ¥${amount} each year`],
  ['只用在([^，。]+)', (visits) => `only for ${inEnglish(visits)}`],
  ['只付([^，。]+)', (kinds) => `only for ${inEnglish(kinds)}`],
  ['只在([^，。]+)用', (places) => `only at ${places.replaceAll('、', ', ')}`],
  ['用到 (\\d{4}-\\d\\d-\\d\\d)', (day) => `until ${day}`],
]

const ONE = PARTS.map(([looks]) => looks.replace(/\((?!\?)/g, '(?:')).join('|')

/** How such a list looks, for the reader of a sentence that holds it. */
export const TERMS_LOOK = `(?:${ONE})(?:，(?:${ONE}))*`

function termInEnglish(part: string): string {
  for (const [looks, told] of PARTS) {
    const read = new RegExp(`^${looks}$`).exec(part)
    if (read) return told(read[1] ?? '')
  }
  return part
}

export const termsInEnglish = (terms: string): string => terms.split('，').map(termInEnglish).join(', ')

const PAID = /^(.+?) ([\d,]+\.\d\d) 元$/

/** Who paid what: "本人账户 100.00 元，女儿的共济 500.00 元". */
export const paidInEnglish = (list: string): string =>
  list
    .split('，')
    .map((part) => {
      const [, payer = '', amount] = PAID.exec(part) ?? []
      if (amount === undefined) return part
      return `${isAid(payer) ? personInEnglish(payer) : inEnglish(payer)} ¥${amount}`
    })
    .join(', ')
