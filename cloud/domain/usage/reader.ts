import type { ExplanationNode } from '../../contract/explanation'
import { Relation } from '../../contract/values'
import type { People } from '../explanation'
import { SELF } from '../settlement'
import type { PaidPart } from '../visit'
import { type Viewer, whoBeyond, whoFor } from './viewer'

/** Who paid a bill, as far as naming them goes. */
export interface NamedBill {
  readonly patientId: string
  readonly payers: readonly Pick<PaidPart, 'personId' | 'relation'>[]
}

/** One who reads an explanation: how he calls people, and under which reference a payer stands in it. */
export interface Reader {
  readonly people: People
  /** The person's id where the reader knows him, else a reference of this bill alone. */
  readonly reference: (from: string) => string
}

/** The place of a grantor in the bill; one who paid nothing stands behind all who did. */
const placeOf = (bill: NamedBill, from: string): number => {
  const place = bill.payers.findIndex((payer) => payer.personId === from)
  return place < 0 ? bill.payers.length : place
}

const relationOf = (bill: NamedBill, from: string): Relation | null =>
  bill.payers.find((payer) => payer.personId === from)?.relation ?? null

/** A patient or holder: calls people as at home. */
export function familyReader(viewer: Viewer, bill: NamedBill): Reader {
  const patient = whoFor(viewer, bill.patientId)
  const knows = (from: string): boolean => from === viewer.personId || viewer.names.has(from)
  const beyond = (from: string) =>
    whoBeyond(viewer, bill.patientId, relationOf(bill, from), placeOf(bill, from))
  return {
    people: {
      patient: patient.isMe ? '您' : patient.label,
      grantor: (from) => {
        const who = knows(from) ? whoFor(viewer, from) : beyond(from)
        return who.isMe ? '您' : who.label
      },
    },
    reference: (from) => (from === SELF || knows(from) ? from : beyond(from).personId),
  }
}

/** The counter: relatives by relation only, and nobody's id. */
export function staffReader(bill: NamedBill): Reader {
  return {
    people: {
      patient: '本人',
      grantor: (from) => {
        const relation = relationOf(bill, from)
        return relation === null ? '家人' : Relation.label(relation)
      },
    },
    reference: (from) => (from === SELF ? from : `payer-${placeOf(bill, from)}`),
  }
}

/** The same tree with the reader's references in place of the ids of the registry. */
export function forReader(node: ExplanationNode, reader: Reader): ExplanationNode {
  return {
    ...node,
    from: node.from === null ? null : reader.reference(node.from),
    children: node.children.map((child) => forReader(child, reader)),
    reasons: node.reasons.map((reason) => forReader(reason, reader)),
  }
}
