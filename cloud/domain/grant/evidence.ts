import { granted, type Judged, refused } from '../../contract/refusals'
import { EVIDENCE_LABELS, type EvidenceKind } from '../../contract/shapes'
import { PersonName } from '../../contract/values'
import type { GrantRules } from './rules'

/** The text that a grantor signs (个人承诺书). A new wording gets a new version; old signatures keep theirs. */
export const GRANT_COMMITMENT = Object.freeze({
  textVersion: 'grant-1',
  text: '我承诺：我和被授权人是所选的亲属关系；我自愿让他使用我的医保个人账户；所填内容属实，如有不实，由我承担责任。本承诺为模拟，不可用于真实就医。',
})

/** What a region asks for: any one of the sets of papers, or a signed commitment. */
export interface EvidenceNeeded {
  readonly papers: readonly (readonly EvidenceKind[])[]
  readonly commitment: boolean
}

/** 承诺制 (most regions), papers that show the relation (安徽), or a photo of the ID card (内蒙古). */
export function evidenceNeeded(rules: Pick<GrantRules, 'evidence'>): EvidenceNeeded {
  switch (rules.evidence) {
    case 'commitment':
      return { papers: [], commitment: true }
    case 'upload':
      return {
        papers: [['hukou'], ['hukouBoth'], ['marriageCert'], ['birthCert'], ['notarised']],
        commitment: false,
      }
    case 'idPhoto':
      return { papers: [['idPhoto']], commitment: false }
  }
}

/**
 * Whether what was handed in is enough.
 * Refuses COMMITMENT_NEEDED (missing, an old text, another name) and EVIDENCE_MISSING.
 */
export function judgeEvidence(
  rules: Pick<GrantRules, 'evidence'>,
  given: {
    readonly papers: readonly EvidenceKind[]
    readonly commitment: { readonly signedName: string; readonly textVersion: string } | null
    readonly signer: string
  },
): Judged<true> {
  const needed = evidenceNeeded(rules)
  if (needed.commitment) {
    const signed = given.commitment
    const isSigned =
      signed !== null &&
      signed.textVersion === GRANT_COMMITMENT.textVersion &&
      PersonName.normalise(signed.signedName) === given.signer
    if (!isSigned) return refused('COMMITMENT_NEEDED')
  }
  const complete = needed.papers.some((set) => set.every((kind) => given.papers.includes(kind)))
  if (needed.papers.length > 0 && !complete) {
    const missing = needed.papers
      .map((set) => set.map((kind) => EVIDENCE_LABELS[kind]).join('和'))
      .join('，或')
    return refused('EVIDENCE_MISSING', { missing })
  }
  return granted(true)
}
