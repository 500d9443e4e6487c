import { judgeSupplement } from './application'
import { judgeDismissal, judgeForcedEnd } from './forcedEnd'
import { judgeAgreement, needsTwo } from './judgeReview'
import { judgeBirthCert, judgeNewborn, maskBirthCert, motherNotice } from './newborn'
import { supplementDeadline, withBetter } from './supplement'
import { CHILD, rulesOf } from './testing/samples'

const codeOf = (judged: { ok: true; value: unknown } | { ok: false; refusal: { code: string } }) =>
  judged.ok ? judged.value : judged.refusal.code

const lin = { userId: 'u_lin', personId: null }
const chen = { userId: 'u_chen', personId: 'psn_chen' }
const byLin = { by: 'u_lin', personId: null }
const byChen = { by: 'u_chen', personId: 'psn_chen' }

describe('two clerks', () => {
  test.each([
    ['where one is enough', null, lin, false, 'decides'],
    ['the first of two', null, lin, true, 'first'],
    ['the same user again', byLin, lin, true, 'REVIEW_SAME_CLERK'],
    ['another user', byLin, chen, true, 'decides'],
    ['the same person by another user', byChen, { ...chen, userId: 'u_2' }, true, 'REVIEW_SAME_CLERK'],
    ['two users who are no persons', byLin, { userId: 'u_2', personId: null }, true, 'decides'],
  ] as const)('%s', (_, agreed, clerk, two, expected) => {
    expect(codeOf(judgeAgreement(agreed, clerk, two))).toBe(expected)
  })

  test.each([
    ['documents', false, ['adultByPapers'], true],
    ['documents', true, ['adultByPapers'], false],
    ['counter', false, ['adultByPapers'], true],
    ['counter', true, ['adultByPapers'], false],
    ['counter', true, ['atCounter'], true],
    ['documents', false, ['atCounter', 'forcedUnbinding'], false],
    ['documents', false, [], false],
  ] as const)('%s, a minor: %s, by %j', (way, isMinor, fourEyes, expected) => {
    expect(needsTwo(way, isMinor, { fourEyes: [...fourEyes] })).toBe(expected)
  })
})

describe('a forced end', () => {
  const open = { state: 'active', version: 4, ending: null }
  const proposed = { ...open, ending: { ...byLin, reason: 'misused' } }
  const asked = { version: 4, reason: 'misused' }
  test.each([
    ['one clerk', open, asked, lin, false, 'ends'],
    ['the first of two', open, asked, lin, true, 'proposes'],
    ['the same clerk again', proposed, asked, lin, true, 'REVIEW_SAME_CLERK'],
    ['the second', proposed, asked, chen, true, 'ends'],
    [
      'the second for another reason',
      proposed,
      { ...asked, reason: 'ordered' },
      chen,
      true,
      'COMPLAINT_DIFFERS',
    ],
    ['of an older version', open, { ...asked, version: 3 }, lin, false, 'REVIEW_STALE'],
    ['of what is over', { ...open, state: 'ended' }, asked, lin, false, 'BINDING_ENDED'],
  ] as const)('%s', (_, binding, what, clerk, two, expected) => {
    expect(codeOf(judgeForcedEnd(binding, what, clerk, two))).toBe(expected)
  })

  test.each([
    ['a proposal', proposed, 4, null],
    ['no proposal', open, 4, 'REVIEW_STALE'],
    ['an older version', proposed, 3, 'REVIEW_STALE'],
    ['what is over', { ...proposed, state: 'ended' }, 4, 'BINDING_ENDED'],
  ] as const)('taking back %s', (_, binding, version, expected) => {
    expect(codeOf(judgeDismissal(binding, version))).toBe(expected)
  })
})

describe('a better paper', () => {
  const asked = { applicantId: 'a', memberId: 'm', state: 'needSupplement', expiresAt: 100 } as const
  test.each([
    ['in time', asked, 'a', 99, null],
    ['at its hour', asked, 'a', 100, 'APPLICATION_CLOSED'],
    ['of another', asked, 'm', 99, 'NOT_FOUND'],
    ['of none', null, 'a', 99, 'NOT_FOUND'],
    ['that nobody asked for', { ...asked, state: 'underReview' as const }, 'a', 99, 'APPLICATION_CLOSED'],
  ])('%s', (_, application, by, now, expected) => {
    expect(codeOf(judgeSupplement(application, by, now))).toBe(expected)
  })

  test('is waited for until the end of the last day in Shanghai', () => {
    const noon = Date.parse('2026-11-22T04:00:00Z')
    expect(new Date(supplementDeadline(noon, 15)).toISOString()).toBe('2026-12-07T16:00:00.000Z')
  })

  test('takes the place of the one of its kind, and leaves the others', () => {
    const old = [
      { kind: 'hukou', fileId: '1' },
      { kind: 'commitment', fileId: '2' },
    ]
    expect(withBetter(old, [{ kind: 'hukou', fileId: '3' }]).map(({ fileId }) => fileId)).toEqual(['2', '3'])
    expect(withBetter(old, [{ kind: 'birthCert', fileId: '3' }])).toHaveLength(3)
  })
})

describe('a newborn', () => {
  const today = '2026-11-22'
  const baby = { ...CHILD, birthDate: '2026-11-05', motherId: 'psn_me' }
  test.each([
    ['of this mother', baby, 'psn_me', {}, null],
    ['of another mother', baby, 'psn_other', {}, 'BIRTH_CERT_NOT_FOUND'],
    ['of no known mother', { ...baby, motherId: null }, 'psn_me', {}, 'BIRTH_CERT_NOT_FOUND'],
    ['where the region has not the way', baby, 'psn_me', { newbornByCertificate: false }, 'WAY_NOT_OPEN'],
    ['of sixteen', { ...baby, birthDate: '2010-11-22' }, 'psn_me', {}, 'WAY_NOT_OPEN'],
    ['of fifteen', { ...baby, birthDate: '2010-11-23' }, 'psn_me', {}, null],
  ])('%s', (_, child, mother, rules, expected) => {
    expect(codeOf(judgeNewborn(child, mother, rulesOf(rules), today, 0))).toBe(expected)
  })

  test.each([
    ['Z990100001', 'Z990100001'],
    [' ｚ990 100 001', 'Z990100001'],
    ['Z99010000', 'BIRTH_CERT_INVALID'],
    ['9990100001', 'BIRTH_CERT_INVALID'],
    ['Z9901000011', 'BIRTH_CERT_INVALID'],
  ])('the certificate %s', (text, expected) => {
    expect(codeOf(judgeBirthCert(text))).toBe(expected)
  })

  test('the certificate is masked; a mother is told what another did with her face', () => {
    expect(maskBirthCert('Z990100001')).toBe('Z*******01')
    expect(motherNotice('a', 'a', '陈静', '小满')).toEqual([])
    expect(motherNotice('a', 'b', '陈静', '小满')).toMatchObject([{ personId: 'a' }])
  })
})
