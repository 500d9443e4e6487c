import type { Answer, Context, PersonActor } from '../../calls'
import type { Application } from '../../contract/shapes'
import { renewedNotices } from '../../domain/binding/notices'
import type { ApplicationDocument, BindingDocument, Versioned } from '../../store'
import { relyOnFace } from '../identity/relyOnFace'
import { personFacts } from '../load/persons'
import { applicationView } from './applicationView'
import type { Pair } from './loadPair'

/**
 * A member who has reached the age of his own face confirms the binding that a guardian made: the same binding
 * goes on by his own consent. No new act of binding is counted.
 */
export async function renewByFace(
  ctx: Context<PersonActor>,
  pair: Pair,
  binding: Versioned<BindingDocument>,
  faceToken: string | null,
): Promise<Answer<{ application: Application }>> {
  const { ports, actor } = ctx
  const { member } = pair
  const need = { purpose: 'bindFaceToFace', personId: member.id, name: member.data.name } as const
  const face = await relyOnFace(ctx, faceToken, need)
  if (!face.ok) return face
  const now = ports.clock.businessNow()
  const applicationId = ports.ids.next('app')
  const { relation } = binding.data
  const application: ApplicationDocument = {
    applicantId: actor.personId,
    memberId: member.id,
    relation,
    way: 'faceToFace',
    state: 'active',
    queue: null,
    evidence: [],
    commitment: null,
    tokenHash: null,
    tokenEncrypted: null,
    expiresAt: null,
    rejection: null,
    history: ['submitted', 'facePassed', 'activated'].map((what) => ({ at: now, what, by: actor.personId })),
    bindingId: binding.id,
    channel: actor.channel,
    createdAt: now,
  }
  const confirmed: BindingDocument = {
    ...binding.data,
    state: 'active',
    consent: { method: 'face', at: now, evidenceId: face.value.checkId },
  }
  const shown = { applicationId, application, memberName: member.data.name, reviewHours: 0 }
  const parties = { holder: personFacts(pair.holder), member: personFacts(member), relation }
  return {
    ok: true,
    result: { application: applicationView(shown, ports.cipher, now) },
    change: {
      documents: [
        ...face.value.change.documents,
        { kind: 'binding', id: binding.id, version: binding.version, data: confirmed },
        { kind: 'application', id: applicationId, version: 0, data: application },
      ],
      consumes: face.value.change.consumes,
      audit: [
        {
          actor: actor.userId,
          what: 'renewBinding',
          subject: member.id,
          detail: { by: actor.personId, bindingId: binding.id },
        },
      ],
      notices: renewedNotices(parties),
    },
  }
}
