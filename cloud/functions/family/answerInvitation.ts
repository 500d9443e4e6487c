import type { Answer, ContextOf, Implementation } from '../../calls'
import { PersonName } from '../../contract/values'
import { judgeAnswerer } from '../../domain/binding/invitation'
import { rejectedNotice } from '../../domain/binding/notices'
import type { ApplicationDocument, Change } from '../../store'
import { relyOnFace } from '../identity/relyOnFace'
import { personFacts } from '../load/persons'
import { inMonth } from '../views/inMonth'
import { activation } from './activation'
import { rejectionSentence } from './applicationView'
import { type Invitation, loadInvitation } from './loadInvitation'
import { loadPair } from './loadPair'
import { loadWaitingBinding } from './renewal'

type Ctx = ContextOf<'answerInvitation'>
type FaceChange = Required<Pick<Change, 'documents' | 'consumes'>>
type Answered = Answer<{ accepted: boolean; inviterMasked: string }>

/**
 * The named person's answer to an invitation. Yes takes his own face, on whatever phone; the limits are checked
 * again at that moment. No needs him signed in, or his face.
 */
export const answerInvitation: Implementation<'answerInvitation'> = async (ctx, params) => {
  const loaded = await loadInvitation(ctx, params.token)
  if (!loaded.ok) return loaded
  const { invited } = loaded.value
  const answerer = judgeAnswerer({
    memberId: invited.id,
    personId: ctx.actor.personId,
    hasFaceToken: params.faceToken !== null,
    accept: params.accept,
  })
  if (!answerer.ok) return answerer
  if (answerer.value === 'bySession') return declined(ctx, loaded.value, null)
  const need = {
    purpose: 'acceptInvitation',
    personId: invited.id,
    name: PersonName.mask(invited.data.name),
  } as const
  const face = await relyOnFace(ctx, params.faceToken, need)
  if (!face.ok) return face
  return params.accept
    ? accepted(ctx, loaded.value, face.value.checkId, face.value.change)
    : declined(ctx, loaded.value, face.value.change)
}

const auditOf = (ctx: Ctx, { application, invited }: Invitation, accept: boolean) => [
  {
    actor: ctx.actor.userId,
    what: 'answerInvitation',
    subject: invited.id,
    detail: { by: invited.id, applicationId: application.id, accept },
  },
]

async function accepted(
  ctx: Ctx,
  invitation: Invitation,
  checkId: string,
  face: FaceChange,
): Promise<Answered> {
  const { application, inviter, invited } = invitation
  const pair = await loadPair(ctx, inviter.id, invited)
  if (!pair.ok) return pair
  const { relation, channel } = application.data
  const active = activation(ctx, pair.value, {
    relation,
    consent: { method: 'face', evidenceId: checkId },
    channel,
    applicationId: application.id,
    waiting: await loadWaitingBinding(ctx, pair.value),
  })
  if (!active.ok) return active
  const { bindingId, change } = active.value
  const now = ctx.ports.clock.businessNow()
  const marks = ['accepted', 'facePassed', 'activated'].map((what) => ({ at: now, what, by: invited.id }))
  const data: ApplicationDocument = {
    ...application.data,
    state: 'active',
    decided: `${inMonth(invited.data.region, now)}:passed`,
    bindingId,
    tokenEncrypted: null,
    awaits: null,
    history: [...application.data.history, ...marks],
  }
  return {
    ok: true,
    result: { accepted: true, inviterMasked: PersonName.mask(inviter.data.name) },
    change: {
      ...change,
      documents: [
        ...face.documents,
        ...change.documents,
        { kind: 'application', id: application.id, version: application.version, data },
      ],
      consumes: face.consumes,
      audit: auditOf(ctx, invitation, true),
    },
  }
}

function declined(ctx: Ctx, invitation: Invitation, face: FaceChange | null): Answered {
  const { application, inviter, invited } = invitation
  const now = ctx.ports.clock.businessNow()
  const data: ApplicationDocument = {
    ...application.data,
    state: 'rejected',
    decided: `${inMonth(invited.data.region, now)}:declined`,
    tokenEncrypted: null,
    awaits: null,
    rejection: { reason: 'declined', by: invited.id, at: now },
    history: [...application.data.history, { at: now, what: 'declined', by: invited.id }],
  }
  const parties = {
    holder: personFacts(inviter),
    member: personFacts(invited),
    relation: application.data.relation,
  }
  return {
    ok: true,
    result: { accepted: false, inviterMasked: PersonName.mask(inviter.data.name) },
    change: {
      documents: [
        ...(face?.documents ?? []),
        { kind: 'application', id: application.id, version: application.version, data },
      ],
      consumes: face?.consumes ?? [],
      audit: auditOf(ctx, invitation, false),
      notices: [rejectedNotice(parties, rejectionSentence('declined'))],
    },
  }
}
