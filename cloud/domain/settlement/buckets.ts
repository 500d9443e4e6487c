import type { Bucket } from '../../contract/values/bill'
import type { Fen } from '../../contract/values/fen'
import type { FundStage } from './fundStage'
import type { Classified } from './items'

export type Buckets = Record<Bucket, Fen>

/**
 * What becomes of each part that the fund does not pay. 大病 lightens 超封顶 first, then 比例自付, then 起付线.
 * What this year's account paid first (杭州) is part of 比例自付: it is in scope and not the fund's.
 */
export function bucketsOf(bill: Classified, fund: FundStage): Buckets {
  const buckets: Buckets = {
    deductible: fund.deductible,
    coinsurance: fund.inScope - fund.deductible - fund.poolPay - fund.overCap,
    preSelfPay: bill.preSelfPay,
    overLimitPay: bill.overLimitPay,
    fullSelfPay: bill.fullSelfPay + (bill.inScope - fund.inScope),
    overCap: fund.overCap,
  }
  let relief = fund.majorIllness?.pay ?? 0
  if (relief === 0) return buckets
  for (const bucket of ['overCap', 'coinsurance', 'deductible'] as const) {
    const taken = Math.min(relief, buckets[bucket] - (bucket === 'coinsurance' ? fund.paidFirst : 0))
    buckets[bucket] -= taken
    relief -= taken
  }
  return buckets
}
