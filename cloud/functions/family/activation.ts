import type { Context } from '../../calls'
import type { Judged } from '../../contract/refusals'
import { granted } from '../../contract/refusals'
import type { Channel } from '../../contract/shapes'
import { Day, type Relation } from '../../contract/values'
import { faceFromDay } from '../../domain/binding/faceAge'
import { touched, withNewBinding } from '../../domain/binding/family'
import { judgeNewBinding } from '../../domain/binding/judgeNewBinding'
import { boundNotices } from '../../domain/binding/notices'
import type { BindingDocument, Change, DocumentWrite, Guard, Versioned } from '../../store'
import { personFacts } from '../load/persons'
import { inMonth } from '../views/inMonth'
import { newBindingFacts, type Pair } from './loadPair'
import { renewal } from './renewal'

export interface Activation {
  readonly bindingId: string
  readonly change: Required<Pick<Change, 'documents' | 'guards' | 'notices'>>
}

/**
 * Brings a binding into force, if its limits still allow it. Both persons' family documents are written, so that
 * two activations at once of one holder, or for one member, cannot both count on the last free place. A binding
 * that waits for the face of a member who has come of age goes on instead: it has its place already.
 */
export function activation(
  { ports }: Pick<Context, 'ports'>,
  pair: Pair,
  asked: {
    readonly relation: Relation
    readonly consent: Pick<BindingDocument['consent'], 'method' | 'evidenceId'>
    readonly channel: Channel
    /** The application that leads to it, which does not count beside itself. */
    readonly applicationId: string
    readonly waiting?: Versioned<BindingDocument> | null
  },
): Judged<Activation> {
  const now = ports.clock.businessNow()
  const { waiting = null } = asked
  if (waiting !== null) {
    const change = { ...renewal(pair, waiting, asked.consent.evidenceId, now), guards: [] }
    return granted({ bindingId: waiting.id, change })
  }
  const today = ports.clock.today()
  const facts = newBindingFacts(pair, asked.relation, today, asked.applicationId)
  const judged = judgeNewBinding(facts, pair.holderRules, pair.memberRules, 'activate')
  if (!judged.ok) return judged
  const bindingId = ports.ids.next('bnd')
  const binding: BindingDocument = {
    holderId: pair.holder.id,
    memberId: pair.member.id,
    relation: asked.relation,
    state: 'active',
    consent: { ...asked.consent, at: now },
    channel: asked.channel,
    createdAt: now,
    endedAt: null,
    endedBy: null,
    endedBecause: null,
    faceDay:
      asked.consent.method === 'guardian' ? faceFromDay(pair.member.data.birthDate, pair.memberRules) : null,
    made: inMonth(pair.member.data.region, now),
  }
  const documents: DocumentWrite[] = [
    { kind: 'binding', id: bindingId, version: 0, data: binding },
    {
      kind: 'family',
      id: pair.holder.id,
      version: pair.holderFamily?.version ?? 0,
      data: withNewBinding(pair.holderFamily?.data ?? null, Day.month(today), now),
    },
    {
      kind: 'family',
      id: pair.member.id,
      version: pair.memberFamily?.version ?? 0,
      data: touched(pair.memberFamily?.data ?? null, now),
    },
  ]
  const guards: Guard[] = [{ kind: 'credential', id: pair.holder.id, version: pair.credential?.version ?? 0 }]
  const parties = {
    holder: personFacts(pair.holder),
    member: personFacts(pair.member),
    relation: asked.relation,
  }
  return granted({ bindingId, change: { documents, guards, notices: boundNotices(parties) } })
}
