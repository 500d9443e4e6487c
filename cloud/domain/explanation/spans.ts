import type { Bucket } from '../../contract/values/bill'
import type { Fen } from '../../contract/values/fen'
import type { Summary } from './summary'

/** From and to on the bill's own scale, in fen. */
export type Span = [number, number]

/** In which order the parts lie on the strip: what the fund pays, then the person's part. */
const BUCKETS_ON_SCALE: readonly Bucket[] = [
  'coinsurance',
  'overCap',
  'deductible',
  'preSelfPay',
  'overLimitPay',
  'fullSelfPay',
]

/** Where each part of a bill lies on the strip that every step repeats. */
export function spansOf(summary: Summary): Readonly<Record<Bucket | 'fund' | 'person' | 'inScope', Span>> {
  const { fundPay, hospitalPay, totalFee, buckets } = summary
  let at: Fen = fundPay + hospitalPay
  const spans: Partial<Record<Bucket, Span>> = {}
  for (const bucket of BUCKETS_ON_SCALE) {
    spans[bucket] = [at, at + buckets[bucket]]
    at += buckets[bucket]
  }
  return {
    ...(spans as Record<Bucket, Span>),
    fund: [0, fundPay],
    person: [fundPay + hospitalPay, totalFee],
    inScope: [0, totalFee - buckets.preSelfPay - buckets.overLimitPay - buckets.fullSelfPay],
  }
}
