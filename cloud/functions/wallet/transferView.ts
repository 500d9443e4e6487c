import type { Context } from '../../calls'
import type { Transfer, Who } from '../../contract/shapes'
import { Relation } from '../../contract/values'
import { callName } from '../../domain/access/callName'
import { type Viewer, whoFor } from '../../domain/usage'
import type { PersonDocument, TransferDocument, Versioned } from '../../store'
import { loadPeople } from '../people/loadCircle'
import { isoInstant } from '../views/instant'

type People = ReadonlyMap<string, PersonDocument>

/**
 * How a viewer calls the other side: as in his own circle; a person outside of it by what he is to the one whose
 * transfers these are, or by name where the viewer looks at a member's.
 */
export function sideOf(
  viewer: Viewer,
  asPersonId: string,
  personId: string,
  is: Relation,
  people: People,
): Who {
  if (viewer.names.has(personId)) return whoFor(viewer, personId)
  const name = people.get(personId)?.name ?? ''
  const label = asPersonId === viewer.personId || name === '' ? callName(is) : name
  return { personId, label, name, isMe: false }
}

/** One movement as one side of it sees it. */
export function transferView(
  viewer: Viewer,
  asPersonId: string,
  { id, data }: Versioned<TransferDocument>,
  people: People,
): Transfer {
  const isSender = data.senderId === asPersonId
  const senderIs = Relation.inverse(data.relation, people.get(data.senderId)?.sex ?? 'male')
  return {
    transferId: id,
    kind: data.kind,
    direction: isSender ? 'sent' : 'received',
    other: isSender
      ? sideOf(viewer, asPersonId, data.receiverId, data.relation, people)
      : sideOf(viewer, asPersonId, data.senderId, senderIs, people),
    amount: data.amount,
    from: isSender ? data.from : null,
    state: data.state,
    sentAt: isoInstant(data.sentAt),
    answerBy: data.answerBy === null ? null : isoInstant(data.answerBy),
    endedAt: data.endedAt === null ? null : isoInstant(data.endedAt),
    givenBack: data.givenBack,
    planned: data.planId !== null,
  }
}

/** Everybody who takes part in some transfers. */
export const loadSides = (
  context: Context,
  transfers: readonly Versioned<TransferDocument>[],
): Promise<People> =>
  loadPeople(
    context,
    transfers.flatMap(({ data }) => [data.senderId, data.receiverId]),
  )
