import type { EvidenceKind } from '../../contract/shapes'
import { COMMITMENT, judgeCommitment, type SignedCommitment } from './commitment'
import { acceptedSets, judgePapers } from './judgePapers'
import { judgeWay, openWays } from './judgeWay'
import { CHILD, FATHER, personOf, rulesOf } from './testing/samples'

const today = '2026-11-22'
const rules = rulesOf()
const signed = { signedName: '陈静', textVersion: COMMITMENT.textVersion }

const judge = (kinds: EvidenceKind[], commitment: SignedCommitment | null, sets = rules.minorEvidence) => {
  const judged = judgePapers({ kinds, commitment }, sets, '陈静')
  return judged.ok ? 'granted' : [judged.refusal.code, judged.refusal.details.missing ?? null]
}

describe('the papers of an application', () => {
  test.each([
    ['a birth certificate alone', ['birthCert'], null, 'granted'],
    ['hukou and a signature in the app', ['hukou'], signed, 'granted'],
    ['hukou and a commitment on paper', ['hukou', 'commitment'], null, 'granted'],
    ['hukou without a commitment', ['hukou'], null, ['COMMITMENT_NEEDED', null]],
    ['nothing', [], null, ['EVIDENCE_MISSING', '出生医学证明']],
    ['a signature alone', [], signed, ['EVIDENCE_MISSING', '户口本（首页和本人页）']],
    ['a paper that proves nothing here', ['marriageCert'], null, ['EVIDENCE_MISSING', '出生医学证明']],
    [
      'a signature of an old text',
      ['birthCert'],
      { ...signed, textVersion: 'old' },
      ['COMMITMENT_NEEDED', null],
    ],
    [
      'a signature with another name',
      ['birthCert'],
      { ...signed, signedName: '陈安' },
      ['COMMITMENT_NEEDED', null],
    ],
  ] as const)('%s', (_, kinds, commitment, expected) => {
    expect(judge([...kinds], commitment)).toEqual(expected)
  })

  test('a name signed with spaces is the same name', () => {
    expect(judgeCommitment({ ...signed, signedName: ' 陈 静 ' }, '陈静').ok).toBe(true)
  })
})

describe('what is accepted for whom', () => {
  const home = personOf({ householdId: 'hh_1' })
  const childAtHome = { ...CHILD, householdId: 'hh_1' }

  test.each([
    ['a minor: any one of the sets', home, CHILD, rules, rules.minorEvidence],
    ['an adult: the papers that stand for a face', home, FATHER, rules, [['commitment', 'hukou']]],
    [
      'one household, where the region reads it',
      home,
      childAtHome,
      rulesOf({ sameHouseholdSkips: true }),
      [['commitment']],
    ],
    ['one household, where it does not', home, childAtHome, rules, rules.minorEvidence],
    [
      'no household on either side is not one household',
      personOf(),
      CHILD,
      rulesOf({ sameHouseholdSkips: true }),
      rules.minorEvidence,
    ],
  ] as const)('%s', (_, holder, member, itsRules, expected) => {
    expect(acceptedSets(holder, member, itsRules, today)).toEqual(expected)
  })

  test('the ways follow the age', () => {
    expect(openWays(CHILD, rules, today)).toEqual(['documents'])
    expect(openWays(FATHER, rules, today)).toEqual(['faceToFace', 'invitation', 'documents'])
    expect(openWays(FATHER, rulesOf({ adultEvidence: [] }), today)).toEqual(['faceToFace', 'invitation'])
  })

  test('a way that is not open is refused with the age', () => {
    expect(judgeWay('invitation', CHILD, rules, today)).toEqual({
      ok: false,
      refusal: { code: 'WAY_NOT_OPEN', details: { age: 8 } },
    })
    expect(judgeWay('documents', FATHER, rules, today).ok).toBe(true)
  })
})
