import { Day } from '../../contract/values'
import { isOpenApplication, judgeInvitation, judgeMending, judgeWithdrawal, stateAt } from './application'
import { bindingStanding } from './bindingStanding'
import { type BindingFacts, isOpenBinding, overSince } from './facts'
import { judgeUnbinding } from './judgeUnbinding'
import type { BindingRules } from './rules'
import { bindingOf, rulesOf } from './testing/samples'

const now = Day.start('2026-11-22')
const codeOf = (judged: { ok: true } | { ok: false; refusal: { code: string } }) =>
  judged.ok ? 'granted' : judged.refusal.code

describe('unbinding', () => {
  test.each([
    ['the holder', bindingOf(), 'psn_me', {}, 'granted'],
    ['the member', bindingOf(), 'psn_dad', {}, 'granted'],
    ['an outsider', bindingOf(), 'psn_x', {}, 'NOT_FOUND'],
    ['nothing there', null, 'psn_me', {}, 'NOT_FOUND'],
    ['twice', bindingOf({ state: 'ended' }), 'psn_me', {}, 'BINDING_ENDED'],
    ['an outsider of an ended one', bindingOf({ state: 'ended' }), 'psn_x', {}, 'NOT_FOUND'],
    [
      'a member whose region leaves it to the holder',
      bindingOf(),
      'psn_dad',
      { unbindBy: ['holder'] as const },
      'NOT_ALLOWED',
    ],
    ['in the lock days', bindingOf(), 'psn_me', { lockDays: 18 }, 'UNBIND_LOCKED'],
    ['after the lock days', bindingOf(), 'psn_me', { lockDays: 17 }, 'granted'],
  ])('%s', (_, binding, by, rules, expected) => {
    expect(codeOf(judgeUnbinding(binding, by, rulesOf(rules), now))).toBe(expected)
  })
})

describe('the day on which an unbinding takes effect', () => {
  const ended = (over: Partial<BindingFacts>, rules: Partial<BindingRules>, at: number) => {
    const judged = judgeUnbinding(bindingOf(over), 'psn_dad', rulesOf(rules), at)
    return judged.ok ? judged.value : judged.refusal
  }
  const nextDay = { unbindEffective: 'nextDay' as const }

  test.each([
    ['at once', {}, now, { by: 'member', endedAt: now, lastDay: null }],
    [
      'the next day, asked in its first instant',
      nextDay,
      now,
      { by: 'member', endedAt: Day.start('2026-11-23'), lastDay: '2026-11-22' },
    ],
    [
      'the next day, asked in its last instant',
      nextDay,
      Day.start('2026-11-23') - 1,
      { by: 'member', endedAt: Day.start('2026-11-23'), lastDay: '2026-11-22' },
    ],
  ])('%s', (_, rules, at, expected) => {
    expect(ended({}, rules, at)).toEqual(expected)
  })

  test('a second wish on the same day is told the day; after it the binding is over', () => {
    expect(ended({ lastDay: '2026-11-22' }, nextDay, now)).toMatchObject({
      code: 'UNBIND_PENDING',
      details: { day: '2026-11-23' },
    })
    expect(ended({ lastDay: '2026-11-21' }, nextDay, now)).toMatchObject({ code: 'BINDING_ENDED' })
  })

  test.each([
    ['none has ended', {}, true, 'active'],
    ['its last day', { lastDay: '2026-11-22' }, true, 'active'],
    ['the day after its last', { lastDay: '2026-11-21' }, false, 'ended'],
    ['an ended one', { state: 'ended' as const }, false, 'ended'],
  ])('open and worth something: %s', (_, over, open, standing) => {
    expect(isOpenBinding(bindingOf(over), '2026-11-22')).toBe(open)
    expect(bindingStanding(bindingOf(over), '1955-01-01', rulesOf(), '2026-11-22')).toBe(standing)
  })

  test.each([
    [{}, 0],
    [{ endedAt: 7 }, 7],
    [{ lastDay: '2026-11-22' }, Day.start('2026-11-23')],
  ])('when %j is over', (over, expected) => {
    expect(overSince(bindingOf(over))).toBe(expected)
  })
})

describe('what a binding is worth', () => {
  const guardian = bindingOf({ consent: { method: 'guardian' } })
  const rules = rulesOf({ graceDays: 30 })
  test.each([
    ['a child', guardian, '2010-11-23', rules, 'active'],
    ['on the sixteenth birthday', guardian, '2010-11-22', rules, 'needFace'],
    ['on the last day of grace', guardian, '2010-10-24', rules, 'needFace'],
    ['after the days of grace', guardian, '2010-10-23', rules, 'lapsed'],
    ['where the region ends it', guardian, '2010-11-22', rulesOf({ onReach: 'unbind' }), 'ended'],
    ['where the region lets it be', guardian, '2000-01-01', rulesOf({ onReach: 'keep' }), 'active'],
    ['an adult who gave his face', bindingOf(), '1955-01-01', rules, 'active'],
    ['an ended one', bindingOf({ state: 'ended' }), '1955-01-01', rules, 'ended'],
  ] as const)('%s', (_, binding, birthDate, itsRules, expected) => {
    expect(bindingStanding(binding, birthDate, itsRules, '2026-11-22')).toBe(expected)
  })
})

describe('applications', () => {
  const invited = {
    applicantId: 'psn_me',
    memberId: 'psn_dad',
    state: 'invited',
    expiresAt: now + 1,
  } as const

  test('an invitation lapses at its hour, not before; what is decided never lapses', () => {
    expect(stateAt(invited, now)).toBe('invited')
    expect(stateAt(invited, now + 1)).toBe('expired')
    expect(stateAt({ ...invited, state: 'active' }, now + 1)).toBe('active')
    expect(isOpenApplication(invited, now + 1)).toBe(false)
  })

  test.each([
    ['one’s own', invited, 'psn_me', 'granted'],
    ['somebody else’s', invited, 'psn_dad', 'NOT_FOUND'],
    ['none', null, 'psn_me', 'NOT_FOUND'],
    ['a decided one', { ...invited, state: 'active' } as const, 'psn_me', 'APPLICATION_CLOSED'],
    ['a lapsed one', { ...invited, expiresAt: now } as const, 'psn_me', 'APPLICATION_CLOSED'],
  ])('taking back %s', (_, application, by, expected) => {
    expect(codeOf(judgeWithdrawal(application, by, now))).toBe(expected)
  })

  test.each([
    ['a rejected one', { ...invited, state: 'rejected' } as const, 'psn_me', 'psn_dad', 'granted'],
    [
      'one that needs more papers',
      { ...invited, state: 'needSupplement', expiresAt: null } as const,
      'psn_me',
      'psn_dad',
      'granted',
    ],
    ['one for somebody else', { ...invited, state: 'rejected' } as const, 'psn_me', 'psn_x', 'NOT_FOUND'],
    ['somebody else’s', { ...invited, state: 'rejected' } as const, 'psn_x', 'psn_dad', 'NOT_FOUND'],
    ['an open one', invited, 'psn_me', 'psn_dad', 'APPLICATION_CLOSED'],
    ['none', null, 'psn_me', 'psn_dad', 'NOT_FOUND'],
  ])('mending %s', (_, application, by, member, expected) => {
    expect(codeOf(judgeMending(application, by, member, now))).toBe(expected)
  })

  test.each([
    ['a waiting invitation', invited, 'granted'],
    ['an unknown token', null, 'NOT_FOUND'],
    ['a withdrawn one', { ...invited, state: 'withdrawn' } as const, 'INVITATION_EXPIRED'],
    ['an answered one', { ...invited, state: 'active' } as const, 'INVITATION_EXPIRED'],
    ['a lapsed one', { ...invited, expiresAt: now } as const, 'INVITATION_EXPIRED'],
  ])('opening %s', (_, application, expected) => {
    expect(codeOf(judgeInvitation(application, now))).toBe(expected)
  })
})
