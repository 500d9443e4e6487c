import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { judgeSupplement } from '../../domain/binding/application'
import { submittedNotice } from '../../domain/binding/notices'
import { bindingRules } from '../../domain/binding/rules'
import { withBetter } from '../../domain/binding/supplement'
import type { ApplicationDocument } from '../../store'
import { personFacts } from '../load/persons'
import { applicationView } from './applicationView'
import { loadEvidence } from './loadEvidence'

/** The better paper that was asked for: the application waits for a clerk again, under its number. */
export const sendSupplement: Implementation<'sendSupplement'> = async (ctx, { applicationId, evidence }) => {
  const { store, ports, policies, actor } = ctx
  const application = await store.get('application', applicationId)
  const now = ports.clock.businessNow()
  const judged = judgeSupplement(application?.data ?? null, actor.personId, now)
  if (!judged.ok) return judged
  if (application === null) return refused('NOT_FOUND')
  const [applicant, member, sent] = await Promise.all([
    store.get('person', actor.personId),
    store.get('person', application.data.memberId),
    loadEvidence(store, evidence, actor.userId),
  ])
  if (applicant === null || member === null) return refused('NOT_FOUND')
  if (!sent.ok) return sent
  const rules = bindingRules(policies, member.data.region, ports.clock.today())
  if (!rules.ok) return rules
  const data: ApplicationDocument = {
    ...application.data,
    state: 'underReview',
    queue: `${member.data.region}:waiting`,
    evidence: withBetter(application.data.evidence, sent.value),
    supplement: null,
    agreed: null,
    awaits: null,
    expiresAt: null,
    history: [...application.data.history, { at: now, what: 'supplemented', by: actor.personId }],
  }
  const { reviewHours } = rules.value
  const shown = { applicationId, application: data, memberName: member.data.name, reviewHours }
  const parties = {
    holder: personFacts(applicant),
    member: personFacts(member),
    relation: data.relation,
  }
  return {
    ok: true,
    result: { application: applicationView(shown, ports.cipher, now, ctx.language) },
    change: {
      documents: [{ kind: 'application', id: applicationId, version: application.version, data }],
      audit: [
        {
          actor: actor.userId,
          what: 'sendSupplement',
          subject: member.id,
          detail: { by: actor.personId, applicationId },
        },
      ],
      notices: [submittedNotice(parties, reviewHours)],
    },
  }
}
