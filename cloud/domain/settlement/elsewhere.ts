import type { Day } from '../../contract/values/day'
import type { Region } from '../../contract/values/region'
import type { SettlementInput } from './types'

/**
 * The same bill as if everything had happened in another region, or on another day: institution and grantors
 * that were of the bill's region move with it. Chosen readings and overrides stay behind: they were of the
 * other region's rules.
 */
export function asIf(input: SettlementInput, region: Region, date: Day = input.date): SettlementInput {
  const moved = (at: Region): Region => (at === input.region ? region : at)
  const sameRegion = region === input.region
  return {
    ...input,
    region,
    date,
    institution: { ...input.institution, region: moved(input.institution.region) },
    grants: input.grants.map((grant) => ({ ...grant, region: moved(grant.region) })),
    choose: sameRegion ? input.choose : {},
    set: sameRegion ? input.set : {},
  }
}
