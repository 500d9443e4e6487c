import { judgeReviewer, judgeVerdict, type ReviewFacts } from './judgeReview'

const facts = (over: Partial<ReviewFacts> = {}): ReviewFacts => ({
  clerkRegion: '990100',
  clerk: { personId: 'psn_clerk', householdId: 'hh_clerk' },
  applicant: { personId: 'psn_a', householdId: 'hh_a' },
  member: { personId: 'psn_m', householdId: null, region: '990100' },
  relatives: new Set(),
  ...over,
})
const codeOf = (judged: { ok: true } | { ok: false; refusal: { code: string } }) =>
  judged.ok ? 'granted' : judged.refusal.code

describe('who may review', () => {
  test.each([
    ['a clerk of the region', {}, 'granted'],
    ['a clerk of another region', { clerkRegion: '110000' }, 'NOT_FOUND'],
    ['a clerk who is no person of the registry', { clerk: null }, 'granted'],
    ['the applicant himself', { applicant: { personId: 'psn_clerk', householdId: null } }, 'REVIEW_OWN'],
    [
      'the member himself',
      { member: { personId: 'psn_clerk', householdId: null, region: '990100' } },
      'REVIEW_OWN',
    ],
    [
      'one of the applicant’s household',
      { applicant: { personId: 'psn_a', householdId: 'hh_clerk' } },
      'REVIEW_OWN',
    ],
    ['a relative of the member', { relatives: new Set(['psn_m']) }, 'REVIEW_OWN'],
    ['a relative of the applicant', { relatives: new Set(['psn_a']) }, 'REVIEW_OWN'],
    ['a relative of somebody else', { relatives: new Set(['psn_z']) }, 'granted'],
    ['no household is not a common one', { clerk: { personId: 'psn_clerk', householdId: null } }, 'granted'],
  ])('%s', (_, over, expected) => {
    expect(codeOf(judgeReviewer(facts(over)))).toBe(expected)
  })
})

describe('a verdict', () => {
  test.each([
    ['a pass', 'underReview', 3, 'pass', null, 'granted'],
    ['a refusal with its reason', 'underReview', 3, 'refuse', 'unreadable', 'granted'],
    ['a refusal without one', 'underReview', 3, 'refuse', null, 'REVIEW_REASON_NEEDED'],
    ['on an older version', 'underReview', 2, 'pass', null, 'REVIEW_STALE'],
    ['on what is decided', 'active', 3, 'pass', null, 'APPLICATION_CLOSED'],
    ['on an invitation', 'invited', 3, 'pass', null, 'APPLICATION_CLOSED'],
  ] as const)('%s', (_, state, seen, verdict, reason, expected) => {
    expect(codeOf(judgeVerdict({ state, version: 3 }, seen, verdict, reason))).toBe(expected)
  })
})
