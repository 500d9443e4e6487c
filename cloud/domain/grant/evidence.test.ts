import type { EvidenceKind } from '../../contract/shapes'
import { evidenceNeeded, GRANT_COMMITMENT, judgeEvidence } from './evidence'

const signed = { signedName: '陈静', textVersion: GRANT_COMMITMENT.textVersion }

describe('what proves a relation', () => {
  it.each([
    ['commitment', { papers: [], commitment: true }],
    [
      'upload',
      {
        papers: [['hukou'], ['hukouBoth'], ['marriageCert'], ['birthCert'], ['notarised']],
        commitment: false,
      },
    ],
    ['idPhoto', { papers: [['idPhoto']], commitment: false }],
  ] as const)('%s', (evidence, needed) => {
    expect(evidenceNeeded({ evidence })).toEqual(needed)
  })

  it.each<[string, 'commitment' | 'upload' | 'idPhoto', EvidenceKind[], object | null, string]>([
    ['signed', 'commitment', [], signed, 'granted'],
    ['signed with spaces around the name', 'commitment', [], { ...signed, signedName: ' 陈静 ' }, 'granted'],
    ['not signed', 'commitment', [], null, 'COMMITMENT_NEEDED'],
    ['papers instead of a signature', 'commitment', ['hukou'], null, 'COMMITMENT_NEEDED'],
    ['another name', 'commitment', [], { ...signed, signedName: '陈敬' }, 'COMMITMENT_NEEDED'],
    ['an old text', 'commitment', [], { ...signed, textVersion: 'grant-0' }, 'COMMITMENT_NEEDED'],
    ['a paper, no signature asked', 'upload', ['marriageCert'], null, 'granted'],
    ['one of several papers', 'upload', ['idPhoto', 'notarised'], null, 'granted'],
    ['no paper', 'upload', [], signed, 'EVIDENCE_MISSING'],
    ['a paper that proves nothing here', 'upload', ['idPhoto'], null, 'EVIDENCE_MISSING'],
    ['the photo', 'idPhoto', ['idPhoto'], null, 'granted'],
    ['no photo', 'idPhoto', ['hukou'], signed, 'EVIDENCE_MISSING'],
  ])('%s', (_, evidence, papers, commitment, expected) => {
    const given = { papers, commitment: commitment as typeof signed | null, signer: '陈静' }
    const judged = judgeEvidence({ evidence }, given)
    expect(judged.ok ? 'granted' : judged.refusal.code).toBe(expected)
  })

  it('names the papers, any of which is enough', () => {
    const judged = judgeEvidence({ evidence: 'upload' }, { papers: [], commitment: null, signer: '陈静' })
    expect(judged).toMatchObject({ ok: false, refusal: { details: { missing: expect.any(String) } } })
    const { missing } = (judged.ok ? {} : judged.refusal.details) as { missing: string }
    expect(missing.split('，或')).toHaveLength(5)
    expect(missing).toContain('结婚证')
  })
})
