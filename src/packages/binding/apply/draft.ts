import type { Functions, ResultOf } from '@contract/functions'
import type { EvidenceKind } from '@contract/shapes'

export type Needs = ResultOf<Functions['checkBinding']>
export type Way = 'documents' | 'faceToFace' | 'invitation'

/** What was typed so far; kept on the phone after every field. */
export interface BindingDraft {
  relation: string | null
  name: string
  idNumber: string
  step: 'details' | 'consent'
  way: Way | null
  papers: { kind: EvidenceKind; fileId: string; preview: string }[]
  signedName: string
}

export const EMPTY_DRAFT: BindingDraft = {
  relation: null,
  name: '',
  idNumber: '',
  step: 'details',
  way: null,
  papers: [],
  signedName: '',
}

/** Whether one of the sets of papers that do is complete; the signed commitment is asked apart. */
export function isComplete(
  sets: readonly (readonly EvidenceKind[])[],
  papers: BindingDraft['papers'],
): boolean {
  const has = (kind: EvidenceKind) => kind === 'commitment' || papers.some((paper) => paper.kind === kind)
  return sets.length === 0 || sets.some((set) => set.every(has))
}

/** The papers that can be photographed, each once. */
export const photographable = (sets: readonly (readonly EvidenceKind[])[]): EvidenceKind[] =>
  [...new Set(sets.flat())].filter((kind) => kind !== 'commitment')
