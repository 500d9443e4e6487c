import type { Context, PersonActor } from '../../calls'
import { granted, type Judged } from '../../contract/refusals'
import type { Application } from '../../contract/shapes'
import type { Relation } from '../../contract/values'
import type { ApplicationDocument, BindingDocument, Change, Versioned } from '../../store'
import type { FaceUse } from '../identity/relyOnFace'
import { inMonth } from '../views/inMonth'
import { activation } from './activation'
import { applicationView } from './applicationView'
import type { Pair } from './loadPair'
import { newApplication } from './newApplication'

interface Passed {
  readonly relation: Relation
  readonly way: Extract<ApplicationDocument['way'], 'faceToFace' | 'newborn'>
  /** Whose word it is: the member's own face, or a guardian's for him. */
  readonly method: 'face' | 'guardian'
  readonly face: FaceUse
  /** The binding that the member confirms, where he has come of age; null = a new one. */
  readonly waiting: Versioned<BindingDocument> | null
}

interface Bound {
  readonly result: { readonly application: Application }
  readonly change: Change & Required<Pick<Change, 'notices'>>
}

const MARKS = ['submitted', 'facePassed', 'activated'] as const

/**
 * A binding that a face just passed brings into force, or keeps in force: the application that says so, the binding and
 * the use of the face in one change. Refuses what `activation` refuses.
 */
export function bindAtOnce(
  ctx: Context<PersonActor>,
  pair: Pair,
  { relation, way, method, face, waiting }: Passed,
): Judged<Bound> {
  const { ports, actor } = ctx
  const { member } = pair
  const now = ports.clock.businessNow()
  const applicationId = ports.ids.next('app')
  const consent = { method, evidenceId: face.checkId }
  const active = activation(ctx, pair, { relation, consent, channel: actor.channel, applicationId, waiting })
  if (!active.ok) return active
  const { bindingId, change } = active.value
  const application = newApplication({
    applicantId: actor.personId,
    memberId: member.id,
    relation: waiting?.data.relation ?? relation,
    way,
    state: 'active',
    history: MARKS.map((what) => ({ at: now, what, by: actor.personId })),
    bindingId,
    decided: `${inMonth(member.data.region, now)}:passed`,
    channel: actor.channel,
    createdAt: now,
  })
  const shown = { applicationId, application, memberName: member.data.name, reviewHours: 0 }
  return granted({
    result: { application: applicationView(shown, ports.cipher, now, ctx.language) },
    change: {
      ...change,
      documents: [
        ...face.change.documents,
        ...change.documents,
        { kind: 'application', id: applicationId, version: 0, data: application },
      ],
      consumes: face.change.consumes,
      audit: [
        {
          actor: actor.userId,
          what: waiting === null ? 'bind' : 'renewBinding',
          subject: member.id,
          detail: { by: actor.personId, way, bindingId },
        },
      ],
    },
  })
}
