import { Region } from '../../contract/values/region'
import { Relation } from '../../contract/values/relation'
import { samePool } from '../policy/pool'
import type { Compiled } from '../settlement/compile'
import type { AidReason, GrantOffer, SettlementInput } from '../settlement/types'

/** Whether the region lets this relation share: its kinships, or a code that it lists besides. */
function relationAllowed(grant: GrantOffer, policy: Compiled): boolean {
  if (grant.relation === null) return true
  const kinships: readonly string[] | null = policy.rules.relations
  if (!kinships || kinships.includes(Relation.kinship(grant.relation))) return true
  return policy.rules.relationsExtra.includes(grant.relation)
}

/** Whether the grantor's insurance lies within the area that shares: one pool, one province, the country. */
function withinArea(grant: GrantOffer, input: SettlementInput, policy: Compiled): boolean {
  switch (policy.rules.area) {
    case 'pool':
      return samePool(grant.region, input.region)
    case 'province':
      return Region.province(grant.region) === Region.province(input.region)
    default:
      return true
  }
}

/** Whether aid is given without being asked for at this kind of till. */
function isAutomatic(input: SettlementInput, policy: Compiled): boolean {
  const { atTill, atTillPharmacy } = policy.rules
  return (input.institution.kind === 'pharmacy' ? atTillPharmacy : atTill) === 'automatic'
}

/** Why no grant at all may pay this bill, or null. */
export function aidClosed(input: SettlementInput, policy: Compiled): AidReason | null {
  const { grantEnabled, mode, aidVisits } = policy.rules
  if (!grantEnabled) return 'AID_NOT_OPEN'
  if (mode === 'POOL_TRANSFER') return 'MONEY_MOVED_FIRST'
  if (aidVisits?.includes(input.visit) === false) return 'VISIT_NOT_IN_SCOPE'
  if (mode !== 'SECOND_SCAN' && !isAutomatic(input, policy) && !input.aidRequested) {
    return 'NOT_REQUESTED'
  }
  return ownStandsInTheWay(input, policy) ? 'OWN_NOT_EXHAUSTED' : null
}

/**
 * 先用本人账户: strictly, a relative's money is used only when one's own account was empty before the bill
 * (内蒙古); else when it is used up by the bill, which it is not where the patient keeps it back.
 */
function ownStandsInTheWay(input: SettlementInput, policy: Compiled): boolean {
  const own = input.accounts.currentYear + input.accounts.earlierYears
  const rule = policy.rules.ownFirst
  if (rule === 'zeroBalanceOnly') return own > 0
  return rule === 'exhausted' && !input.useAccount && own > 0
}

/** Why this grant may not pay this bill, or null. Money and caps are looked at later. */
export function grantClosed(grant: GrantOffer, input: SettlementInput, policy: Compiled): AidReason | null {
  if (grant.grantedOn !== null && grant.grantedOn > input.date) return 'GRANT_NOT_YET'
  if (grant.validTo !== null && grant.validTo < input.date) return 'GRANT_ENDED'
  if (!relationAllowed(grant, policy)) return 'RELATION_NOT_ALLOWED'
  if (!withinArea(grant, input, policy)) return 'OUTSIDE_AREA'
  if (grant.visits !== null && !grant.visits.includes(input.visit)) return 'VISIT_NOT_CHOSEN'
  const at = input.institution.id
  if (grant.institutions !== null && (at === null || !grant.institutions.includes(at))) {
    return 'INSTITUTION_NOT_CHOSEN'
  }
  if (policy.rules.mode === 'SECOND_SCAN' && input.secondScan !== grant.from) return 'NOT_SCANNED'
  return null
}
