import type { Fen } from '../../contract/values/fen'
import { Ratio } from '../../contract/values/ratio'
import type { ParameterValue } from '../policy'
import { spendingFor, sumOfShares } from './arithmetic'

type Row = ParameterValue<'settlement.tiers'>[number]

/** One band that a bill touched. */
export interface TierPart {
  /** In-scope spending that fell into the band. */
  readonly amount: Fen
  /** The ratio after additions and deductions. */
  readonly ratio: Ratio
  readonly pay: Fen
}

interface Band {
  /** Left out: open. */
  readonly to?: Fen
  readonly ratio: Ratio
}

const OPEN = Number.POSITIVE_INFINITY

const bandsOf = (row: Row): readonly Band[] =>
  row.bands?.map((band) => ({ to: band.to ?? OPEN, ratio: band.ratio })) ?? [
    { to: OPEN, ratio: row.ratio ?? 0 },
  ]

export interface TierQuestion {
  readonly row: Row
  /** In-scope spending to be shared, after the deductible. */
  readonly base: Fen
  /** Where the base begins on the scale of the bands: spending or fund payments of the year so far. */
  readonly start: Fen
  readonly basis: 'inScope' | 'fund'
  /** Points added to every ratio (签约) or taken off (异地), in parts per million. */
  readonly shift: number
  readonly rounding: 'perTier' | 'once'
}

/** How much spending still fits into a band of which `left` is free, in spending or in what the fund pays. */
function room(left: Fen, ratio: Ratio, basis: TierQuestion['basis']): Fen {
  if (left === OPEN || basis === 'inScope') return left
  return ratio === 0 ? OPEN : spendingFor(left, ratio)
}

/** 按档报销: cuts the base into the bands it falls into; each part's product is rounded half up once. */
export function tierParts(question: TierQuestion): TierPart[] {
  const parts: TierPart[] = []
  let rest = question.base
  let position = question.start
  for (const band of bandsOf(question.row)) {
    if (rest === 0) break
    const ratio = Math.min(Ratio.one, Math.max(0, band.ratio + question.shift))
    const left = band.to === undefined ? OPEN : Math.max(0, band.to - position)
    const amount = Math.min(rest, room(left, ratio, question.basis))
    if (amount === 0) continue
    const shared = Ratio.of(amount, ratio)
    const pay = question.basis === 'fund' ? Math.min(shared, left) : shared
    parts.push({ amount, ratio, pay })
    rest -= amount
    position += question.basis === 'inScope' ? amount : pay
  }
  return parts
}

/** What the bands pay together, under the region's rounding. */
export function tierPay(parts: readonly TierPart[], rounding: TierQuestion['rounding']): Fen {
  if (rounding === 'once' && parts.length > 1) return sumOfShares(parts)
  let sum = 0
  for (const part of parts) sum += part.pay
  return sum
}
