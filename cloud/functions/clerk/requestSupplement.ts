import type { Implementation } from '../../calls'
import { Day } from '../../contract/values'
import { judgeVerdict } from '../../domain/binding/judgeReview'
import { supplementNotice } from '../../domain/binding/notices'
import { bindingRules } from '../../domain/binding/rules'
import { supplementDeadline } from '../../domain/binding/supplement'
import type { ApplicationDocument } from '../../store'
import { rejectionSentence } from '../family/applicationView'
import { personFacts } from '../load/persons'
import { isoInstant } from '../views/instant'
import { loadReview } from './loadReview'

/**
 * Asks the applicant for a better paper. The application leaves the queue and waits for him until the end of the last
 * of the policy's days; a first clerk's agreement is void, since the papers change.
 */
export const requestSupplement: Implementation<'requestSupplement'> = async (ctx, params) => {
  const { ports, policies, actor } = ctx
  const loaded = await loadReview(ctx, params.applicationId)
  if (!loaded.ok) return loaded
  const { application, applicant, member } = loaded.value
  const facts = { state: application.data.state, version: application.version }
  const judged = judgeVerdict(facts, params.version, 'refuse', params.reason)
  if (!judged.ok) return judged
  const rules = bindingRules(policies, member.data.region, ports.clock.today())
  if (!rules.ok) return rules
  const now = ports.clock.businessNow()
  const deadline = supplementDeadline(now, rules.value.supplementDays)
  const data: ApplicationDocument = {
    ...application.data,
    state: 'needSupplement',
    queue: null,
    awaits: 'family',
    expiresAt: deadline,
    agreed: null,
    supplement: { reason: params.reason, by: actor.userId, at: now, deadline },
    history: [...application.data.history, { at: now, what: 'supplementAsked', by: actor.userId }],
  }
  const parties = { holder: personFacts(applicant), member: personFacts(member), relation: data.relation }
  return {
    ok: true,
    result: { applicationId: application.id, deadline: isoInstant(deadline) },
    change: {
      documents: [{ kind: 'application', id: application.id, version: application.version, data }],
      audit: [
        {
          actor: actor.userId,
          what: 'requestSupplement',
          subject: member.id,
          detail: { applicationId: application.id, region: actor.clerkOf, reason: params.reason },
        },
      ],
      notices: [supplementNotice(parties, rejectionSentence(params.reason), Day.at(deadline - 1))],
    },
  }
}
