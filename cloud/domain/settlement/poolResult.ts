import { granted, type Judged, refused } from '../../contract/refusals'
import type { FundStage } from './fundStage'
import type { Classified } from './items'
import type { PoolResult } from './types'

/**
 * The fund stage as an outside result gives it. In-scope may be less than the items would allow (the rest is
 * then outside the list), never more; deductible and fund payment lie within in-scope.
 */
export function fundStageOf(result: PoolResult, bill: Classified): Judged<FundStage> {
  if (result.inScope > bill.inScope) return refused('POOL_RESULT_MISFIT', { path: 'poolResult.inScope' })
  if (result.deductible + result.fundPay > result.inScope) {
    return refused('POOL_RESULT_MISFIT', { path: 'poolResult.fundPay' })
  }
  return granted({
    inScope: result.inScope,
    paidFirst: 0,
    fixedPay: 0,
    deductible: result.deductible,
    deductibleLeft: null,
    tiers: [],
    bonus: 0,
    otherPlace: 0,
    annualLimit: 'none',
    monthlyLimit: 'none',
    limitBasis: 'fund',
    poolPay: result.fundPay,
    overCap: 0,
    majorIllness: null,
    unknown: [],
  })
}
