import type { Context } from '../../calls'
import type { PaidFrom } from '../../contract/shapes'
import { type Drawing, sharedFund } from '../../domain/transfer'
import type { PersonDocument, Versioned } from '../../store'

/** How a premium is taken out of the payer's pocket, by his region. */
export function premiumDrawing(
  { ports, policies }: Pick<Context, 'ports' | 'policies'>,
  payer: Versioned<PersonDocument>,
  from: PaidFrom,
): Drawing {
  const today = ports.clock.today()
  const { region } = payer.data
  return {
    from,
    today,
    fund: sharedFund(policies, region, today),
    keepMin: policies.lookUp(region, today, 'grant.grantor.keepMin').value ?? 0,
  }
}
