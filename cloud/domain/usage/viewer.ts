import type { Who } from '../../contract/shapes'
import type { Relation } from '../../contract/values'
import { callName } from '../access/callName'
import { kinOfKin } from '../access/kinOfKin'

export type Capacity = 'self' | 'holder' | 'grantor'

/** Whose records a person may see, and what he calls people. */
export interface Viewer {
  readonly personId: string
  readonly name: string
  /** Members whose records he sees in full: those bound to him today, where the region lets him look. */
  readonly members: ReadonlySet<string>
  /** What he calls the people he knows, by person id. */
  readonly callNames: ReadonlyMap<string, string>
  /** Names of the people he knows, by person id. */
  readonly names: ReadonlyMap<string, string>
}

/** A row of usage: in whose capacity it was written. */
export const patientKey = (personId: string): string => `${personId}:patient`
export const grantorKey = (personId: string): string => `${personId}:grantor`

/**
 * The keys of all rows that a viewer may see: his own, his members', and uses of his money. With a person
 * named, only rows about that person; nobody's where he may see none.
 */
export function viewerKeys(viewer: Viewer, about: string | null = null): string[] {
  const full = [viewer.personId, ...viewer.members]
  if (about === null) return [...full.map(patientKey), grantorKey(viewer.personId)]
  return full.includes(about) ? [patientKey(about)] : [grantorKey(viewer.personId)]
}

/** In what capacity the viewer sees a row with this key, or null where he may not see it. */
export function capacityFor(viewer: Viewer, viewerKey: string): Capacity | null {
  if (viewerKey === patientKey(viewer.personId)) return 'self'
  if (viewerKey === grantorKey(viewer.personId)) return 'grantor'
  return [...viewer.members].some((member) => viewerKey === patientKey(member)) ? 'holder' : null
}

/** How the viewer calls somebody: 我, 爸爸, the name of a person he knows, or 家人. */
export function whoFor(viewer: Viewer, personId: string): Who {
  if (personId === viewer.personId) return { personId, label: '我', name: viewer.name, isMe: true }
  const name = viewer.names.get(personId) ?? ''
  const label = viewer.callNames.get(personId) ?? (name === '' ? '家人' : name)
  return { personId, label, name, isMe: false }
}

/**
 * A payer whom the viewer may not know: by what he is to the patient (his father's daughter is 姐妹), without a name
 * or an id of the registry.
 */
export function whoBeyond(viewer: Viewer, patientId: string, relation: Relation | null, place: number): Who {
  const patient = whoFor(viewer, patientId)
  const word = relation === null ? '家人' : callName(relation)
  const label = patient.isMe ? word : kinOfKin(patient.label, word)
  return { personId: `payer-${place}`, label, name: '', isMe: false }
}
