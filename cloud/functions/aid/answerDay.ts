import type { Context } from '../../calls'
import { Day, type Region } from '../../contract/values'
import { bindingRules } from '../../domain/binding/rules'

const HOUR_MS = 3_600_000

/** Where a region says nothing of invitations: 24 hours, as the national default has it. */
const USUAL_HOURS = 24

/**
 * The last day on which a beneficiary can consent to a proposed grant: as long as the region lets an invitation
 * to a binding wait (no source gives a time of its own for grants).
 */
export function answerDay({ policies, ports }: Pick<Context, 'policies' | 'ports'>, region: Region): Day {
  const rules = bindingRules(policies, region, ports.clock.today())
  const hours = rules.ok ? rules.value.invitationHours : USUAL_HOURS
  return Day.at(ports.clock.businessNow() + hours * HOUR_MS)
}
