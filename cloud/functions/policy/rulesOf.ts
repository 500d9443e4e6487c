import type { Context } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import type { Day, Region } from '../../contract/values'

export interface RulesOf {
  readonly region: Region
  readonly name: string
  readonly day: Day
  readonly simulated: boolean
}

/** A region with its day, today where none is given. Refuses REGION_UNKNOWN. */
export function rulesOf(
  { policies, ports }: Pick<Context, 'policies' | 'ports'>,
  { region, day }: { readonly region: Region; readonly day?: Day | undefined },
): Judged<RulesOf> {
  const entry = policies.region(region)
  if (!entry) return refused('REGION_UNKNOWN', { region })
  return granted({
    region,
    name: entry.name,
    day: day ?? ports.clock.today(),
    simulated: entry.simulated,
  })
}
