import { granted, type Judged, refused } from '../../contract/refusals'
import { EVIDENCE_LABELS, type EvidenceKind } from '../../contract/shapes'
import type { Day } from '../../contract/values'
import { judgeCommitment, type SignedCommitment } from './commitment'
import { needsOwnFace } from './faceAge'
import type { PersonFacts } from './facts'
import type { BindingRules } from './rules'

export interface Papers {
  /** The kinds of the uploaded pictures. */
  readonly kinds: readonly EvidenceKind[]
  readonly commitment: SignedCommitment | null
}

/** The sets of papers of which any one does for this member: a minor's, or an adult's who cannot show his face. */
export function acceptedSets(
  holder: PersonFacts,
  member: PersonFacts,
  rules: BindingRules,
  today: Day,
): readonly (readonly EvidenceKind[])[] {
  if (needsOwnFace(member.birthDate, today, rules)) return [rules.adultEvidence]
  const oneHousehold = holder.householdId !== null && holder.householdId === member.householdId
  // Where the region reads the household itself, nothing needs to be proved again (河南).
  return rules.sameHouseholdSkips && oneHousehold ? [['commitment']] : rules.minorEvidence
}

/**
 * Judges the papers of an application. A commitment signed in the app stands for its paper; a signature of an
 * old text or with another name is refused (COMMITMENT_NEEDED) whatever else was handed in. Otherwise one
 * accepted set must be complete: COMMITMENT_NEEDED where only the signature lacks, else EVIDENCE_MISSING with
 * what lacks of the set that is nearest.
 */
export function judgePapers(
  papers: Papers,
  sets: readonly (readonly EvidenceKind[])[],
  applicantName: string,
): Judged<null> {
  if (papers.commitment !== null) {
    const signed = judgeCommitment(papers.commitment, applicantName)
    if (!signed.ok) return signed
  }
  const given = new Set<EvidenceKind>(papers.kinds)
  if (papers.commitment !== null) given.add('commitment')
  const missing = sets
    .map((set) => set.filter((kind) => !given.has(kind)))
    .sort((a, b) => a.length - b.length)[0]
  if (missing === undefined || missing.length === 0) return granted(null)
  if (missing.length === 1 && missing[0] === 'commitment') return refused('COMMITMENT_NEEDED')
  return refused('EVIDENCE_MISSING', { missing: missing.map((kind) => EVIDENCE_LABELS[kind]).join('、') })
}
