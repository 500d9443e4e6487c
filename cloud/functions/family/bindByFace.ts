import type { Answer, Context, PersonActor } from '../../calls'
import type { Application } from '../../contract/shapes'
import type { Relation } from '../../contract/values'
import type { BindingDocument, Versioned } from '../../store'
import { relyOnFace } from '../identity/relyOnFace'
import { inMonth } from '../views/inMonth'
import { activation } from './activation'
import { applicationView } from './applicationView'
import type { Pair } from './loadPair'
import { newApplication } from './newApplication'

interface Asked {
  readonly relation: Relation
  readonly faceToken: string | null
  /** The binding that the member confirms, where he has come of age; null = a new one. */
  readonly waiting: Versioned<BindingDocument> | null
}

/** A binding by the relative's face on this phone: his consent brings it into force, or keeps it so, in one change. */
export async function bindByFace(
  ctx: Context<PersonActor>,
  pair: Pair,
  { relation, faceToken, waiting }: Asked,
): Promise<Answer<{ application: Application }>> {
  const { ports, actor } = ctx
  const { member } = pair
  const need = { purpose: 'bindFaceToFace', personId: member.id, name: member.data.name } as const
  const face = await relyOnFace(ctx, faceToken, need)
  if (!face.ok) return face
  const { checkId } = face.value
  const now = ports.clock.businessNow()
  const applicationId = ports.ids.next('app')
  const active = activation(ctx, pair, {
    relation,
    consent: { method: 'face', evidenceId: checkId },
    channel: actor.channel,
    applicationId,
    waiting,
  })
  if (!active.ok) return active
  const { bindingId, change } = active.value
  const marks = ['submitted', 'facePassed', 'activated'] as const
  const application = newApplication({
    applicantId: actor.personId,
    memberId: member.id,
    relation: waiting?.data.relation ?? relation,
    way: 'faceToFace',
    state: 'active',
    history: marks.map((what) => ({ at: now, what, by: actor.personId })),
    bindingId,
    decided: `${inMonth(member.data.region, now)}:passed`,
    channel: actor.channel,
    createdAt: now,
  })
  const shown = { applicationId, application, memberName: member.data.name, reviewHours: 0 }
  return {
    ok: true,
    result: { application: applicationView(shown, ports.cipher, now) },
    change: {
      ...change,
      documents: [
        ...face.value.change.documents,
        ...change.documents,
        { kind: 'application', id: applicationId, version: 0, data: application },
      ],
      consumes: face.value.change.consumes,
      audit: [
        {
          actor: actor.userId,
          what: waiting === null ? 'bind' : 'renewBinding',
          subject: member.id,
          detail: { by: actor.personId, way: 'faceToFace', bindingId },
        },
      ],
    },
  }
}
