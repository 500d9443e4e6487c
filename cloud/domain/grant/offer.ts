import { type Day, Day as Days, type Region, Relation, type Sex, type Standing } from '../../contract/values'
import type { CapUse, GrantOffer } from '../settlement'
import { type Purse, pocketsIn } from '../visit/purse'
import type { GrantFacts } from './facts'
import { mayPay } from './life'
import { NO_LIMITS } from './scenes'

export interface GrantorFacts {
  readonly personId: string
  readonly sex: Sex
  readonly region: Region
  readonly standing: Standing
  readonly deceasedOn: Day | null
}

/**
 * What a grant offers to a bill of a day, or null where it may not pay: paused, not begun, over, or its
 * grantor no longer insured.
 */
export function offerOf(
  grant: GrantFacts,
  grantor: GrantorFacts,
  purse: Purse,
  caps: readonly CapUse[],
  day: Day,
): GrantOffer | null {
  const ableGrantor = grantor.standing === 'normal' && grantor.deceasedOn === null
  if (!ableGrantor || !mayPay(grant, day)) return null
  const { currentYear, earlierYears } = pocketsIn(purse, Days.year(day))
  const limits = grant.limits ?? NO_LIMITS
  return {
    from: grantor.personId,
    relation: Relation.inverse(grant.relation, grantor.sex),
    region: grantor.region,
    balance: { currentYear, earlierYears },
    order: grant.order,
    grantedOn: grant.grantedOn,
    validTo: grant.validTo,
    caps,
    visits: limits.visits,
    kinds: limits.kinds,
    institutions: limits.institutionIds,
  }
}
