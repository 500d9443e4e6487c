import * as v from 'valibot'
import { Fen } from '../../contract/values/fen'
import { ONE, type Ratio } from '../../contract/values/ratio'

/**
 * How money is written in a policy. In YAML it carries its unit, "1800元" or "180000分", so that nobody can
 * mistake one for the other; in a case on the command line a plain integer is fen, like all its money.
 */
export type Writing = 'yaml' | 'case'

const fromText = (text: string): Fen => {
  const amount = text.slice(0, -1)
  if (text.endsWith('分')) return Number(amount)
  const [yuan = '0', fen = ''] = amount.split('.')
  return Number(yuan) * 100 + Number(fen.padEnd(2, '0'))
}

const writtenMoney = v.pipe(
  v.string('money with its unit: write 1800元 (or 180000分)'),
  v.regex(
    /^(\d{1,9}(\.\d{1,2})?元|\d{1,11}分)$/,
    'money with its unit, not negative: write 1800元 (or 180000分)',
  ),
  v.transform(fromText),
  v.maxValue(Fen.largest, 'at most 100 million yuan'),
)

const plainMoney = v.union(
  [
    v.pipe(
      v.number(),
      v.safeInteger(),
      v.minValue(0, 'money is never negative'),
      v.maxValue(Fen.largest, 'at most 100 million yuan'),
    ),
    writtenMoney,
  ],
  'a whole number of fen, or text with its unit such as 1800元',
)

/** An amount of money: fen when read. */
export const money = (writing: Writing) => (writing === 'yaml' ? writtenMoney : plainMoney)

const isExact = (share: number): boolean => Math.abs(share * ONE - Math.round(share * ONE)) < 1e-6

/** A ratio: "70%" or 0.7; parts per million when read. */
export const ratio = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,3}(\.\d{1,4})?%$/))], 'a ratio: write 70% or 0.7'),
  v.transform((written): number =>
    typeof written === 'number' ? written : Number(written.slice(0, -1)) / 100,
  ),
  v.minValue(0, 'a ratio lies between 0 and 1: write 70% or 0.7'),
  v.maxValue(1, 'a ratio lies between 0 and 1: write 70% or 0.7'),
  v.check(isExact, 'a ratio has at most six decimals'),
  v.transform((share): Ratio => Math.round(share * ONE)),
)

export const count = v.pipe(v.number(), v.integer(), v.minValue(0))
