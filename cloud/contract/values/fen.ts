import * as v from 'valibot'

/** An amount of money: a whole number of fen (1 yuan = 100 fen). Never a fraction. */
export type Fen = number

/** No single amount of this simulation exceeds 100 million yuan; the bound keeps every sum a safe integer. */
const LARGEST = 10_000_000_000

export const FenSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LARGEST))
export const SignedFenSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(-LARGEST), v.maxValue(LARGEST))

export const Fen = {
  largest: LARGEST,

  /** The sum of a list of amounts; 0 for an empty list. */
  sum(amounts: Iterable<Fen>): Fen {
    let total = 0
    for (const amount of amounts) total += amount
    return total
  },

  /** What is left, never below 0. */
  minus(amount: Fen, taken: Fen): Fen {
    return Math.max(0, amount - taken)
  },

  /** "1,205.00": yuan with two decimals and thousands commas; a minus sign is U+2212. */
  format(amount: Fen): string {
    const { sign, yuan, fen } = Fen.parts(amount)
    return `${sign}${yuan}.${fen}`
  },

  /** The three parts that pages draw in different sizes. */
  parts(amount: Fen): { sign: '' | '−'; yuan: string; fen: string } {
    const absolute = Math.abs(amount)
    const yuan = Math.floor(absolute / 100)
      .toString()
      .replace(/\B(?=(\d{3})+$)/g, ',')
    return { sign: amount < 0 ? '−' : '', yuan, fen: (absolute % 100).toString().padStart(2, '0') }
  },
}
