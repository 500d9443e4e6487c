import type { Answer, Context, PersonActor } from '../../calls'
import type { Application } from '../../contract/shapes'
import type { Relation } from '../../contract/values'
import { judgeMending } from '../../domain/binding/application'
import { COMMITMENT, type SignedCommitment } from '../../domain/binding/commitment'
import { needsOwnFace } from '../../domain/binding/faceAge'
import { touched } from '../../domain/binding/family'
import { acceptedSets, judgePapers } from '../../domain/binding/judgePapers'
import { askedNotice, submittedNotice } from '../../domain/binding/notices'
import type { ApplicationDocument, DocumentWrite, Versioned } from '../../store'
import { personFacts } from '../load/persons'
import { activation } from './activation'
import { applicationView } from './applicationView'
import { type Evidence, loadEvidence } from './loadEvidence'
import type { Pair } from './loadPair'

interface Asked {
  readonly relation: Relation
  readonly evidence: readonly Evidence[]
  readonly commitment: SignedCommitment | null
  readonly mends: Versioned<ApplicationDocument> | null
}

/**
 * An application by papers. It waits for a clerk of the member's region; where the region passes a minor's
 * papers by itself, it comes into force at once. A mended one goes on under its old number.
 */
export async function bindByPapers(
  ctx: Context<PersonActor>,
  pair: Pair,
  asked: Asked,
): Promise<Answer<{ application: Application }>> {
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

  const applicationId = mends?.id ?? ports.ids.next('app')
  const isMinor = !needsOwnFace(member.birthDate, today, pair.memberRules)
  const passesItself = isMinor && pair.memberRules.minorReview === 'auto'
  const application: ApplicationDocument = {
    applicantId: actor.personId,
    memberId: member.personId,
    relation: asked.relation,
    way: 'documents',
    state: 'underReview',
    queue: `${member.region}:waiting`,
    evidence: evidence.value,
    commitment:
      asked.commitment === null ? null : { signedName: holder.name, text: COMMITMENT.text, signedAt: now },
    tokenHash: null,
    tokenEncrypted: null,
    expiresAt: null,
    rejection: null,
    history: [
      ...(mends?.data.history ?? []),
      { at: now, what: mends === null ? 'submitted' : 'resubmitted', by: actor.personId },
    ],
    bindingId: null,
    channel: actor.channel,
    createdAt: mends?.data.createdAt ?? now,
  }
  const audit = [
    {
      actor: actor.userId,
      what: 'applyBinding',
      subject: member.personId,
      detail: { by: actor.personId, way: 'documents', applicationId },
    },
  ]
  const view = (data: ApplicationDocument): Application =>
    applicationView(
      {
        applicationId,
        application: data,
        memberName: member.name,
        reviewHours: pair.memberRules.reviewHours,
      },
      ports.cipher,
      now,
    )
  const writeOf = (data: ApplicationDocument): DocumentWrite => ({
    kind: 'application',
    id: applicationId,
    version: mends?.version ?? 0,
    data,
  })

  if (passesItself) {
    const active = activation(ctx, pair, {
      relation: asked.relation,
      consent: { method: 'guardian', evidenceId: applicationId },
      channel: actor.channel,
      applicationId,
    })
    if (!active.ok) return active
    const { bindingId, change } = active.value
    const history = ['reviewPassed', 'activated'].map((what) => ({ at: now, what, by: 'policy' }))
    const passed: ApplicationDocument = {
      ...application,
      state: 'active',
      queue: null,
      bindingId,
      history: [...application.history, ...history],
    }
    return {
      ok: true,
      result: { application: view(passed) },
      change: { ...change, documents: [...change.documents, writeOf(passed)], audit },
    }
  }

  const parties = { holder, member, relation: asked.relation }
  return {
    ok: true,
    result: { application: view(application) },
    change: {
      documents: [
        writeOf(application),
        {
          kind: 'family',
          id: holder.personId,
          version: pair.holderFamily?.version ?? 0,
          data: touched(pair.holderFamily?.data ?? null, now),
        },
      ],
      audit,
      notices: [
        submittedNotice(parties, pair.memberRules.reviewHours),
        ...(isMinor ? [] : [askedNotice(parties, 'documents')]),
      ],
    },
  }
}
