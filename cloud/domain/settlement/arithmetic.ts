import type { Fen } from '../../contract/values/fen'
import { ONE, type Ratio } from '../../contract/values/ratio'

const COUNT_SCALE = 10_000

/** price × count, rounded half up to the fen. A count has four decimals at most. Exact. */
export function times(price: Fen, count: number): Fen {
  if (Number.isInteger(count)) return price * count
  const scaled = Math.round(count * COUNT_SCALE)
  const product = price * scaled
  if (Number.isSafeInteger(product)) return Math.floor((product + COUNT_SCALE / 2) / COUNT_SCALE)
  return Number((BigInt(price) * BigInt(scaled) + BigInt(COUNT_SCALE / 2)) / BigInt(COUNT_SCALE))
}

/** The smallest amount whose share by `ratio` reaches `share`: how much spending a fund payment used up. */
export function spendingFor(share: Fen, ratio: Ratio): Fen {
  return Number((BigInt(share) * BigInt(ONE) + BigInt(ratio) - 1n) / BigInt(ratio))
}

/** The sum of amount × ratio over several parts, rounded half up once. */
export function sumOfShares(parts: readonly { readonly amount: Fen; readonly ratio: Ratio }[]): Fen {
  let product = 0n
  for (const part of parts) product += BigInt(part.amount) * BigInt(part.ratio)
  return Number((product + BigInt(ONE / 2)) / BigInt(ONE))
}

/**
 * Shares an amount out in proportion to weights, whole fen, nothing lost: each gets the cumulative share
 * rounded half up, less what came before.
 */
export function shareOut(amount: Fen, weights: readonly Fen[]): Fen[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return weights.map(() => 0)
  let weighed = 0
  let given = 0
  return weights.map((weight) => {
    weighed += weight
    const upTo = Number((BigInt(amount) * BigInt(weighed) * 2n + BigInt(total)) / (2n * BigInt(total)))
    const share = upTo - given
    given = upTo
    return share
  })
}
