import type { EvidenceKind } from '@contract/shapes'

/** A photographed paper that has been sent. */
export interface Paper {
  kind: EvidenceKind
  fileId: string
  preview: string
}

type Sets = readonly (readonly EvidenceKind[])[]

/** Whether one of the sets of papers that do is complete; the signed commitment is asked apart. */
export function isComplete(sets: Sets, papers: readonly Paper[]): boolean {
  const has = (kind: EvidenceKind) => kind === 'commitment' || papers.some((paper) => paper.kind === kind)
  return sets.length === 0 || sets.some((set) => set.every(has))
}

/** The papers that can be photographed, each once. */
export const photographable = (sets: Sets): EvidenceKind[] =>
  [...new Set(sets.flat())].filter((kind) => kind !== 'commitment')
