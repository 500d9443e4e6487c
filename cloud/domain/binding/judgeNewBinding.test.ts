import fc from 'fast-check'
import { judgeNewBinding, type NewBindingFacts } from './judgeNewBinding'
import { bindingOf, CHILD, FATHER, personOf, rulesOf } from './testing/samples'

const factsOf = (over: Partial<NewBindingFacts> = {}): NewBindingFacts => ({
  holder: personOf(),
  member: FATHER,
  relation: '51',
  today: '2026-11-22',
  held: [],
  heldBy: [],
  openApplications: 0,
  openForMember: false,
  newThisMonth: 0,
  ties: { bindings: [], sexes: new Map() },
  holderActivated: true,
  ...over,
})

const others = (
  count: number,
  state: 'active' | 'ended' = 'active',
  createdAt = Date.parse('2026-11-02T00:00:00Z'),
) =>
  Array.from({ length: count }, (_, i) =>
    bindingOf({
      memberId: `psn_${i}`,
      relation: '30',
      state,
      createdAt,
      endedAt: state === 'ended' ? createdAt : null,
    }),
  )

const codeOf = (
  facts: NewBindingFacts,
  stage: 'apply' | 'activate',
  rules = rulesOf(),
  memberRules = rules,
) => {
  const judged = judgeNewBinding(facts, rules, memberRules, stage)
  return judged.ok ? 'granted' : judged.refusal.code
}

describe('one more binding', () => {
  test.each([
    ['nothing in the way', {}, 'granted', 'granted'],
    ['oneself', { member: personOf() }, 'BINDING_SELF', 'BINDING_SELF'],
    [
      'a member who has died',
      { member: { ...FATHER, deceasedOn: '2026-01-01' } },
      'PERSON_DECEASED',
      'PERSON_DECEASED',
    ],
    ['an active binding of the pair', { held: [bindingOf()] }, 'BINDING_EXISTS', 'BINDING_EXISTS'],
    [
      'a binding that waits for a face',
      { held: [bindingOf({ state: 'needFace' })] },
      'BINDING_EXISTS',
      'BINDING_EXISTS',
    ],
    [
      'an ended binding of the pair',
      { held: [bindingOf({ state: 'ended', endedAt: 1 })] },
      'granted',
      'granted',
    ],
    [
      'an open application for the member',
      { openForMember: true, openApplications: 1 },
      'APPLICATION_OPEN',
      'granted',
    ],
    [
      'a holder of fifteen',
      { holder: personOf({ birthDate: '2010-11-23' }) },
      'HOLDER_TOO_YOUNG',
      'HOLDER_TOO_YOUNG',
    ],
    ['a holder sixteen today', { holder: personOf({ birthDate: '2010-11-22' }) }, 'granted', 'granted'],
    [
      'a holder without a credential',
      { holderActivated: false },
      'HOLDER_NOT_ACTIVATED',
      'HOLDER_NOT_ACTIVATED',
    ],
    ['a relation that cannot be', { relation: '52' }, 'RELATION_SEX', 'RELATION_SEX'],
    ['four members', { held: others(4) }, 'granted', 'granted'],
    ['a sixth member', { held: others(5) }, 'MEMBER_LIMIT', 'MEMBER_LIMIT'],
    ['five members who were unbound', { held: others(5, 'ended') }, 'granted', 'granted'],
    [
      'four members and an open application',
      { held: others(4), openApplications: 1 },
      'MEMBER_LIMIT',
      'granted',
    ],
    ['six new ones this month', { newThisMonth: 6 }, 'MONTH_LIMIT', 'MONTH_LIMIT'],
    [
      'five new ones and an open application',
      { newThisMonth: 5, openApplications: 1 },
      'MONTH_LIMIT',
      'granted',
    ],
    [
      'two holders of the member',
      { heldBy: [bindingOf({ holderId: 'a' }), bindingOf({ holderId: 'b' })] },
      'HOLDERS_LIMIT',
      'HOLDERS_LIMIT',
    ],
    [
      'one holder and one of before',
      { heldBy: [bindingOf({ holderId: 'a' }), bindingOf({ holderId: 'b', state: 'ended' })] },
      'granted',
      'granted',
    ],
  ] as const)('%s', (_, over, atApply, atActivation) => {
    const facts = factsOf(over as Partial<NewBindingFacts>)
    expect([codeOf(facts, 'apply'), codeOf(facts, 'activate')]).toEqual([atApply, atActivation])
  })

  test('a limit that no source gives is none', () => {
    const none = rulesOf({ members: null, newPerMonth: null, holdersPerMember: null })
    const facts = factsOf({ held: others(50), newThisMonth: 50, heldBy: others(9) })
    expect(codeOf(facts, 'apply', none)).toBe('granted')
  })

  test('the holder’s region counts members, the member’s region counts holders and lists relations', () => {
    const narrow = rulesOf({ members: 1, holdersPerMember: 1, relations: ['30'] })
    const oneEach = factsOf({ held: others(1), heldBy: [bindingOf({ holderId: 'a' })] })
    expect(codeOf(oneEach, 'apply', narrow, rulesOf())).toBe('MEMBER_LIMIT')
    expect(codeOf(factsOf({ held: others(1) }), 'apply', rulesOf(), narrow)).toBe('RELATION_NOT_ALLOWED')
    expect(
      codeOf(
        factsOf({ member: CHILD, relation: '30', heldBy: [bindingOf({ holderId: 'a' })] }),
        'apply',
        rulesOf(),
        narrow,
      ),
    ).toBe('HOLDERS_LIMIT')
  })

  test('where the region does not count what was unbound, only what still holds of this month counts', () => {
    const kind = rulesOf({ monthCountsUnbound: false, members: null, newPerMonth: 2 })
    const ofLastMonth = others(3, 'active', Date.parse('2026-10-31T15:59:00Z'))
    expect(codeOf(factsOf({ held: others(2, 'ended'), newThisMonth: 2 }), 'apply', kind)).toBe('granted')
    expect(codeOf(factsOf({ held: others(2), newThisMonth: 2 }), 'apply', kind)).toBe('MONTH_LIMIT')
    expect(codeOf(factsOf({ held: ofLastMonth }), 'apply', kind)).toBe('granted')
  })

  test('a cool-down of the member’s region lasts whole days from the end', () => {
    const cool = rulesOf({ cooldownDays: 30 })
    const ended = [bindingOf({ state: 'ended', endedAt: Date.parse('2026-10-23T15:59:59Z') })]
    expect(codeOf(factsOf({ held: ended, today: '2026-11-21' }), 'apply', cool)).toBe('BINDING_COOLDOWN')
    expect(codeOf(factsOf({ held: ended, today: '2026-11-22' }), 'apply', cool)).toBe('granted')
  })

  test('a binding that ends tomorrow keeps its place today, and gives it back with the new day', () => {
    const one = rulesOf({ members: 1, holdersPerMember: 1, cooldownDays: 1 })
    const ending = { lastDay: '2026-11-22' }
    const pair = { held: [bindingOf(ending)] }
    const member = { held: [bindingOf({ memberId: 'psn_x', relation: '30', ...ending })] }
    const holder = { heldBy: [bindingOf({ holderId: 'psn_x', ...ending })] }
    const on = (over: Partial<NewBindingFacts>, today: string) =>
      codeOf(factsOf({ ...over, today }), 'activate', one)
    expect([pair, member, holder].map((over) => on(over, '2026-11-22'))).toEqual([
      'BINDING_EXISTS',
      'MEMBER_LIMIT',
      'HOLDERS_LIMIT',
    ])
    expect([pair, member, holder].map((over) => on(over, '2026-11-23'))).toEqual([
      'BINDING_COOLDOWN',
      'granted',
      'granted',
    ])
    expect(on(pair, '2026-11-24')).toBe('granted')
  })

  test('whatever the limits, never more than the limit, and one less is always allowed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 25 }), (limit, have) => {
        const rules = rulesOf({ members: limit, newPerMonth: null })
        expect(codeOf(factsOf({ held: others(have) }), 'activate', rules) === 'granted').toBe(have < limit)
      }),
    )
  })
})
