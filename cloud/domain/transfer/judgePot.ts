import { granted, type Judged, refused } from '../../contract/refusals'
import type { Day } from '../../contract/values'
import type { GrantFacts } from '../grant/facts'
import { isLive } from '../grant/life'
import { judgeSender, type Sender } from './judgeSender'
import type { PotRules } from './potRules'

export interface PotPair {
  readonly today: Day
  readonly giver: Sender & { readonly personId: string }
  readonly beneficiary: { readonly personId: string; readonly name: string }
  /** Grants in which the giver takes part. */
  readonly grants: readonly GrantFacts[]
}

/**
 * Whether a person may move money into another's pot at all: the giver's region has pots, and a grant to this
 * person is in force. Refuses TRANSFER_SELF, POT_NOT_OFFERED, TRANSFER_RESTS, POT_NO_GRANT.
 */
export function judgePotPair({ today, giver, beneficiary, grants }: PotPair, rules: PotRules): Judged<true> {
  if (giver.personId === beneficiary.personId) return refused('TRANSFER_SELF')
  if (!rules.offered) return refused('POT_NOT_OFFERED', { region: rules.regionName })
  const mayGive = judgeSender(giver)
  if (!mayGive.ok) return mayGive
  return grants.some(
    (grant) => linksPair(grant, giver.personId, beneficiary.personId) && isLive(grant, today),
  )
    ? granted(true)
    : refused('POT_NO_GRANT', { name: beneficiary.name })
}

/** Whether a grant is from this giver to this beneficiary. */
export const linksPair = (
  grant: Pick<GrantFacts, 'grantorId' | 'beneficiaryId'>,
  giverId: string,
  beneficiaryId: string,
): boolean => grant.grantorId === giverId && grant.beneficiaryId === beneficiaryId

/** Whether one more movement of this month is allowed. Refuses POT_MONTH_LIMIT. */
export function judgePotMonth(movedThisMonth: number, { perMonth, regionName }: PotRules): Judged<true> {
  return perMonth === null || movedThisMonth < perMonth
    ? granted(true)
    : refused('POT_MONTH_LIMIT', { region: regionName, limit: perMonth })
}
