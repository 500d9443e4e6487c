import * as v from 'valibot'
import type { Fen } from './fen'

/** A ratio in parts per million: 0.7 is 700_000. Ratios are integers so that money never meets a fraction. */
export type Ratio = number

export const ONE: Ratio = 1_000_000

export const RatioSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(ONE))

export const Ratio = {
  one: ONE,

  /**
   * amount × ratio, rounded half up to the fen. Exact: a floating-point product would differ from it in
   * some cases, and amount × ratio may pass 2^53, so the product is taken in BigInt when it would.
   */
  of(amount: Fen, ratio: Ratio): Fen {
    const product = amount * ratio
    if (Number.isSafeInteger(product)) return Math.floor((product + ONE / 2) / ONE)
    return Number((BigInt(amount) * BigInt(ratio) + BigInt(ONE / 2)) / BigInt(ONE))
  },

  /** "70%", "6.5%": for sentences. */
  format(ratio: Ratio): string {
    return `${Number((ratio / 10_000).toFixed(4))}%`
  },
}
