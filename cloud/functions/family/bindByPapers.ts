import type { Answer, Context, PersonActor } from '../../calls'
import type { Application } from '../../contract/shapes'
import type { Relation } from '../../contract/values'
import { judgeMending } from '../../domain/binding/application'
import { COMMITMENT, type SignedCommitment } from '../../domain/binding/commitment'
import { needsOwnFace } from '../../domain/binding/faceAge'
import { touched } from '../../domain/binding/family'
import { acceptedSets, judgePapers } from '../../domain/binding/judgePapers'
import { askedNotice, submittedNotice } from '../../domain/binding/notices'
import type { ApplicationDocument, Change, Versioned } from '../../store'
import { personFacts } from '../load/persons'
import { inMonth } from '../views/inMonth'
import { activation } from './activation'
import { applicationView } from './applicationView'
import { type Evidence, loadEvidence } from './loadEvidence'
import type { Pair } from './loadPair'
import { newApplication } from './newApplication'

interface Asked {
  readonly relation: Relation
  readonly evidence: readonly Evidence[]
  readonly commitment: SignedCommitment | null
  readonly mends: Versioned<ApplicationDocument> | null
}

type Ctx = Context<PersonActor>
type Applied = Answer<{ application: Application }>

/**
 * An application by papers. It waits for a clerk of the member's region; where the region passes a minor's
 * papers by itself, it comes into force at once. A mended one goes on under its old number.
 */
export async function bindByPapers(ctx: Ctx, pair: Pair, asked: Asked): Promise<Applied> {
  const { store, ports, actor } = ctx
  const { mends } = asked
  const now = ports.clock.businessNow()
  const today = ports.clock.today()
  const [holder, member] = [personFacts(pair.holder), personFacts(pair.member)]
  if (mends !== null) {
    const mendable = judgeMending(mends.data, actor.personId, member.personId, now)
    if (!mendable.ok) return mendable
  }
  const sets = acceptedSets(holder, member, pair.memberRules, today)
  const kinds = asked.evidence.map(({ kind }) => kind)
  const papers = judgePapers({ kinds, commitment: asked.commitment }, sets, holder.name)
  if (!papers.ok) return papers
  const evidence = await loadEvidence(store, asked.evidence, actor.userId)
  if (!evidence.ok) return evidence

  const what = mends === null ? 'submitted' : 'resubmitted'
  const application = newApplication({
    applicantId: actor.personId,
    memberId: member.personId,
    relation: asked.relation,
    way: 'documents',
    state: 'underReview',
    queue: `${member.region}:waiting`,
    evidence: evidence.value,
    commitment:
      asked.commitment === null ? null : { signedName: holder.name, text: COMMITMENT.text, signedAt: now },
    history: [...(mends?.data.history ?? []), { at: now, what, by: actor.personId }],
    channel: actor.channel,
    createdAt: mends?.data.createdAt ?? now,
  })
  const submission: Submission = {
    applicationId: mends?.id ?? ports.ids.next('app'),
    version: mends?.version ?? 0,
    application,
    isMinor: !needsOwnFace(member.birthDate, today, pair.memberRules),
  }
  const passesItself = submission.isMinor && pair.memberRules.minorReview === 'auto'
  return passesItself ? passed(ctx, pair, submission) : waiting(ctx, pair, submission)
}

interface Submission {
  readonly applicationId: string
  /** The version that is written over: 0 for a new application. */
  readonly version: number
  readonly application: ApplicationDocument
  readonly isMinor: boolean
}

function waiting(ctx: Ctx, pair: Pair, submission: Submission): Applied {
  const now = ctx.ports.clock.businessNow()
  const { application, isMinor } = submission
  const parties = {
    holder: personFacts(pair.holder),
    member: personFacts(pair.member),
    relation: application.relation,
  }
  return answer(ctx, pair, submission, {
    documents: [
      {
        kind: 'family',
        id: pair.holder.id,
        version: pair.holderFamily?.version ?? 0,
        data: touched(pair.holderFamily?.data ?? null, now),
      },
    ],
    notices: [
      submittedNotice(parties, pair.memberRules.reviewHours),
      ...(isMinor ? [] : [askedNotice(parties, 'documents')]),
    ],
  })
}

function passed(ctx: Ctx, pair: Pair, submission: Submission): Applied {
  const { applicationId, application } = submission
  const active = activation(ctx, pair, {
    relation: application.relation,
    consent: { method: 'guardian', evidenceId: applicationId },
    channel: application.channel,
    applicationId,
  })
  if (!active.ok) return active
  const at = ctx.ports.clock.businessNow()
  const marks = ['reviewPassed', 'activated'].map((what) => ({ at, what, by: 'policy' }))
  const { bindingId, change } = active.value
  const history = [...application.history, ...marks]
  const decided = `${inMonth(pair.member.data.region, at)}:passed`
  const data: ApplicationDocument = {
    ...application,
    state: 'active',
    queue: null,
    decided,
    bindingId,
    history,
  }
  return answer(ctx, pair, { ...submission, application: data }, change)
}

/** The answer with the application, its write and its audit row added to the change. */
function answer(
  { ports, actor, language }: Ctx,
  pair: Pair,
  submission: Submission,
  change: Change,
): Applied {
  const { applicationId, version, application } = submission
  const shown = {
    applicationId,
    application,
    memberName: pair.member.data.name,
    reviewHours: pair.memberRules.reviewHours,
  }
  return {
    ok: true,
    result: { application: applicationView(shown, ports.cipher, ports.clock.businessNow(), language) },
    change: {
      ...change,
      documents: [
        ...(change.documents ?? []),
        { kind: 'application', id: applicationId, version, data: application },
      ],
      audit: [
        {
          actor: actor.userId,
          what: 'applyBinding',
          subject: pair.member.id,
          detail: { by: actor.personId, way: 'documents', applicationId },
        },
      ],
    },
  }
}
