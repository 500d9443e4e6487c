import { type Amounts, AmountsSchema } from '../../contract/shapes'
import { BUCKETS, type Bucket, type Fen } from '../../contract/values'

const NAMES = Object.keys(AmountsSchema.entries) as (keyof Amounts)[]

export type BucketAmounts = Partial<Record<Bucket, Fen>>

/** The figures of a bill, or by how much they changed: then some are below zero. */
export interface Figures {
  readonly amounts: Amounts
  readonly buckets: BucketAmounts
}

const combine = (a: Figures, b: Figures, with_: (x: Fen, y: Fen) => Fen): Figures => ({
  amounts: Object.fromEntries(
    NAMES.map((name) => [name, with_(a.amounts[name], b.amounts[name])]),
  ) as Amounts,
  buckets: Object.fromEntries(
    BUCKETS.map((bucket) => [bucket, with_(a.buckets[bucket] ?? 0, b.buckets[bucket] ?? 0)] as const).filter(
      ([, amount]) => amount !== 0,
    ),
  ),
})

const NO_AMOUNTS = Object.fromEntries(NAMES.map((name) => [name, 0])) as Amounts
export const NO_FIGURES: Figures = Object.freeze({ amounts: NO_AMOUNTS, buckets: {} })

export const plus = (a: Figures, b: Figures): Figures => combine(a, b, (x, y) => x + y)

/** By how much the figures of a bill changed. */
export const changed = (before: Figures, after: Figures): Figures => combine(after, before, (x, y) => x - y)

export interface MovedBill extends Figures {
  readonly secondScan?: Figures | null
  readonly returns?: readonly Figures[]
}

/** A bill's figures as they were when it was settled, before its second scan and its returns. */
export function asSettled(bill: MovedBill): Figures {
  const later = [...(bill.secondScan ? [bill.secondScan] : []), ...(bill.returns ?? [])]
  return later.reduce((figures, move) => changed(move, figures), {
    amounts: bill.amounts,
    buckets: bill.buckets,
  })
}
