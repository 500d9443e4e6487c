import type { ContextOf, Implementation } from '../../calls'
import { Day } from '../../contract/values'
import { dueAt } from '../../domain/binding/dueAt'
import { needsOwnFace } from '../../domain/binding/faceAge'
import { judgeAgreement, judgeVerdict } from '../../domain/binding/judgeReview'
import { rejectedNotice } from '../../domain/binding/notices'
import type { ApplicationDocument, DocumentWrite } from '../../store'
import { activation } from '../family/activation'
import { rejectionSentence } from '../family/applicationView'
import { loadPair } from '../family/loadPair'
import { personFacts } from '../load/persons'
import { inMonth } from '../views/inMonth'
import { loadReview, type Review } from './loadReview'

type Ctx = ContextOf<'reviewApplication'>

/**
 * Decides an application on the version that the clerk looked at. A pass brings the binding into force if its
 * limits still allow it (the refusals of `applyBinding` may come here); a refusal names its reason. Where two clerks
 * must agree, the first pass leaves it in the queue.
 */
export const reviewApplication: Implementation<'reviewApplication'> = async (ctx, params) => {
  const loaded = await loadReview(ctx, params.applicationId)
  if (!loaded.ok) return loaded
  const { application } = loaded.value
  const { state } = application.data
  const judged = judgeVerdict(
    { state, version: application.version },
    params.version,
    params.verdict,
    params.reason,
  )
  if (!judged.ok) return judged
  if (params.verdict === 'refuse') return refuse(ctx, loaded.value, params.reason ?? 'unreadable')
  const agreed = judgeAgreement(application.data.agreed ?? null, ctx.actor, loaded.value.twoNeeded)
  if (!agreed.ok) return agreed
  return agreed.value === 'first' ? agree(ctx, loaded.value) : pass(ctx, loaded.value)
}

const auditOf = ({ actor }: Ctx, { application, member }: Review, detail: Record<string, string>) => [
  {
    actor: actor.userId,
    what: 'reviewApplication',
    subject: member.id,
    detail: { applicationId: application.id, region: actor.clerkOf, ...detail },
  },
]

const decided = (
  { application }: Review,
  changed: Partial<ApplicationDocument>,
  marks: ApplicationDocument['history'],
): DocumentWrite => ({
  kind: 'application',
  id: application.id,
  version: application.version,
  data: {
    ...application.data,
    queue: null,
    ...changed,
    history: [...application.data.history, ...marks],
  },
})

/** The first of two: the application stays in the queue for the second. */
function agree(ctx: Ctx, review: Review) {
  const { ports, actor } = ctx
  const now = ports.clock.businessNow()
  const { application } = review
  const agreed = { by: actor.userId, personId: actor.personId, at: now }
  const marks = [{ at: now, what: 'agreed', by: actor.userId }]
  return {
    ok: true,
    result: { applicationId: application.id, state: 'secondNeeded' },
    change: {
      documents: [decided(review, { agreed, queue: application.data.queue }, marks)],
      audit: auditOf(ctx, review, { verdict: 'agree' }),
    },
  } as const
}

async function pass(ctx: Ctx, review: Review) {
  const { ports, actor } = ctx
  const { application, applicant, member } = review
  const pair = await loadPair(ctx, applicant.id, member)
  if (!pair.ok) return pair
  // The papers speak of the day on which they were handed in: who came of age since then still owes his face.
  const handedIn = Day.at(dueAt(application.data.history, 0))
  const isMinor = !needsOwnFace(member.data.birthDate, handedIn, pair.value.memberRules)
  const { relation, channel } = application.data
  const active = activation(ctx, pair.value, {
    relation,
    consent: { method: isMinor ? 'guardian' : 'review', evidenceId: application.id },
    channel,
    applicationId: application.id,
  })
  if (!active.ok) return active
  const { bindingId, change } = active.value
  const now = ports.clock.businessNow()
  const month = inMonth(member.data.region, now)
  const marks = ['reviewPassed', 'activated'].map((what) => ({ at: now, what, by: actor.userId }))
  return {
    ok: true,
    result: { applicationId: application.id, state: 'active' },
    change: {
      ...change,
      documents: [
        ...change.documents,
        decided(review, { state: 'active', bindingId, decided: `${month}:passed` }, marks),
      ],
      audit: auditOf(ctx, review, { verdict: 'pass' }),
    },
  } as const
}

function refuse(ctx: Ctx, review: Review, reason: string) {
  const { ports, actor } = ctx
  const now = ports.clock.businessNow()
  const parties = {
    holder: personFacts(review.applicant),
    member: personFacts(review.member),
    relation: review.application.data.relation,
  }
  const month = inMonth(review.member.data.region, now)
  const rejection = { reason, by: actor.userId, at: now }
  const marks = [{ at: now, what: 'reviewRefused', by: actor.userId }]
  return {
    ok: true,
    result: { applicationId: review.application.id, state: 'rejected' },
    change: {
      documents: [decided(review, { state: 'rejected', rejection, decided: `${month}:${reason}` }, marks)],
      audit: auditOf(ctx, review, { verdict: 'refuse', reason }),
      notices: [rejectedNotice(parties, rejectionSentence(reason))],
    },
  } as const
}
