import fc from 'fast-check'
import { Day, Fen } from '../../contract/values'
import { capStates, judgeCaps, narrowest } from './caps'
import { judgeDates } from './dates'
import { draw, drawnIn, giveBack, NOTHING_DRAWN } from './drawn'
import { judgeChange, judgeRevoke } from './judgeChange'
import { judgeOrder, lastPlace } from './judgeOrder'
import { grantState, mayPay } from './life'
import { offerOf } from './offer'
import type { GrantRules } from './rules'
import { grant, openRules, openScenes } from './testing/rules'

const TODAY = '2026-11-22'

describe('dates', () => {
  const judge = (validFrom: string | null, validTo: string | null, rules: Partial<GrantRules> = {}) => {
    const judged = judgeDates({ validFrom, validTo }, { ...openRules, ...rules }, TODAY)
    return judged.ok ? [judged.value.validFrom, judged.value.validTo] : judged.refusal.code
  }

  it.each<[string, string | null, string | null, Partial<GrantRules>, unknown]>([
    ['none: from today without end', null, null, {}, [TODAY, null]],
    ['from today', TODAY, null, {}, [TODAY, null]],
    ['from yesterday', '2026-11-21', null, {}, 'GRANT_DATES'],
    ['end one day after the start', TODAY, '2026-11-23', {}, [TODAY, '2026-11-23']],
    ['end on the start', TODAY, TODAY, {}, 'GRANT_DATES'],
    ['the region’s usual term', null, null, { defaultDays: 30 }, [TODAY, '2026-12-22']],
    ['the longest term', null, '2026-12-22', { maxDays: 30 }, [TODAY, '2026-12-22']],
    ['a day longer', null, '2026-12-23', { maxDays: 30 }, 'GRANT_TOO_LONG'],
    ['without end where there is a longest term', null, null, { maxDays: 30 }, 'GRANT_TOO_LONG'],
    ['chosen where there is no choice', TODAY, null, { chooseDates: false }, 'GRANT_DATES_FIXED'],
    ['none where there is no choice', null, null, { chooseDates: false }, [TODAY, null]],
  ])('%s', (_, from, to, rules, expected) => {
    expect(judge(from, to, rules)).toEqual(expected)
  })
})

describe('what was drawn', () => {
  const payment = fc.record({
    day: fc.integer({ min: 0, max: 364 }).map((days) => Day.add('2026-01-01', days)),
    amount: fc.integer({ min: 1, max: 1_000_000 }),
  })

  it('counts by day, month and year, and a payment of its own counts nothing before', () => {
    const drawn = draw(draw(NOTHING_DRAWN, '2026-11-21', 300), TODAY, 200)
    expect(
      ['payment', 'day', 'month', 'year'].map((period) => drawnIn(period as 'day', drawn, TODAY)),
    ).toEqual([0, 200, 500, 500])
    expect(drawnIn('month', drawn, '2026-10-31')).toBe(0)
  })

  it('giving back in any order leaves nothing', () => {
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (payments, keys) => {
        const after = payments.reduce((drawn, { day, amount }) => draw(drawn, day, amount), NOTHING_DRAWN)
        expect(after.total).toBe(Fen.sum(payments.map((one) => one.amount)))
        expect(Fen.sum(Object.values(after.byMonth))).toBe(after.total)
        expect(Fen.sum(Object.values(after.byDay))).toBe(after.total)
        const shuffled = payments
          .map((one) => ({ one, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one)
        const before = shuffled.reduce((drawn, { day, amount }) => giveBack(drawn, day, amount), after)
        expect(before).toEqual(NOTHING_DRAWN)
      }),
    )
  })
})

describe('caps', () => {
  const drawn = draw(NOTHING_DRAWN, TODAY, 700)
  const another = draw(NOTHING_DRAWN, TODAY, 200)
  const states = (rules: Partial<GrantRules>, caps = [{ period: 'year' as const, amount: 1_000 }]) =>
    capStates(caps, { ...openRules, ...rules }, drawn, [drawn, another], TODAY)

  it('count this beneficiary alone, or all together where the region says so (泰安)', () => {
    expect(states({})).toMatchObject([{ subject: 'perBeneficiary', used: 700, left: 300 }])
    const together = { capsByGrantor: [{ subject: 'total', period: 'year' }] } as const
    expect(states({ capsByGrantor: [...together.capsByGrantor] })).toMatchObject([
      { subject: 'total', used: 900, left: 100 },
    ])
  })

  it('below what was used leave nothing, never less', () => {
    expect(states({}, [{ period: 'year', amount: 600 }])).toMatchObject([{ used: 700, left: 0 }])
  })

  it('of the region bind beside those of the grantor; the narrowest is told', () => {
    const both = states({ caps: [{ subject: 'perBeneficiary', period: 'month', amount: 800 }] })
    expect(both.map((cap) => cap.left)).toEqual([300, 100])
    expect(narrowest(both)).toEqual({ period: 'month', left: 100 })
    expect(narrowest(capStates([{ period: 'year', amount: null }], openRules, drawn, [], TODAY))).toBeNull()
  })

  it('only of the periods that the region offers; none at all is always allowed', () => {
    const ask = (period: 'year' | 'payment', amount: number | null) => {
      const judged = judgeCaps([{ period, amount }], openRules)
      return judged.ok ? judged.value : judged.refusal.details.allowed
    }
    expect(ask('year', 5)).toEqual([{ period: 'year', amount: 5 }])
    expect(ask('payment', 5)).toBe('每年')
    expect(ask('payment', null)).toEqual([])
  })
})

describe('the life of a grant', () => {
  it.each([
    ['active', null, TODAY, 'active', true],
    ['active', TODAY, TODAY, 'active', true],
    ['active', '2026-11-21', TODAY, 'expired', false],
    ['paused', null, TODAY, 'paused', false],
    ['revoked', '2026-11-21', TODAY, 'revoked', false],
    ['active', null, '2025-12-31', 'active', false],
  ] as const)('%s until %s is on %s %s', (state, validTo, day, expected, pays) => {
    const one = grant('A', 'B', { state, validTo })
    expect(grantState(one, day)).toBe(expected)
    expect(mayPay(one, day)).toBe(pays)
  })

  it.each<[string, Partial<GrantRules>, 'grantor' | 'beneficiary', number, unknown]>([
    ['by the grantor', {}, 'grantor', 0, { state: 'revoked', validTo: null }],
    ['by the beneficiary', {}, 'beneficiary', 0, 'NOT_ALLOWED'],
    [
      'by the beneficiary where he may',
      { revokeBy: ['beneficiary'] },
      'beneficiary',
      0,
      { state: 'revoked', validTo: null },
    ],
    ['the day before the lock ends', { lockDays: 326 }, 'grantor', 0, 'GRANT_LOCKED'],
    ['the day the lock ends', { lockDays: 325 }, 'grantor', 0, { state: 'revoked', validTo: null }],
    ['the last time this year', { revokePerYear: 3 }, 'grantor', 2, { state: 'revoked', validTo: null }],
    ['once too often', { revokePerYear: 3 }, 'grantor', 3, 'GRANT_REVOKE_LIMIT'],
    ['from tomorrow', { revokeEffective: 'nextDay' }, 'grantor', 0, { state: 'active', validTo: TODAY }],
  ])('ends %s', (_, rules, by, ended, expected) => {
    const judged = judgeRevoke(grant('A', 'B'), by, { ...openRules, ...rules }, ended, TODAY)
    expect(judged.ok ? judged.value : judged.refusal.code).toEqual(expected)
  })

  it('changing the caps alone keeps a last day that could not be chosen now', () => {
    const one = grant('A', 'B', { validTo: TODAY })
    const judged = judgeChange(one, { caps: [] }, { ...openRules, chooseDates: false }, openScenes, TODAY)
    expect(judged).toMatchObject({ ok: true, value: { validTo: TODAY, caps: [], state: 'active' } })
  })
})

describe('order', () => {
  it('gives each live grant its place, or refuses', () => {
    const rules = { regionName: '示例市', mayReorder: true }
    const judged = judgeOrder(['b', 'a'], ['a', 'b'], rules)
    expect(judged.ok && [...judged.value]).toEqual([
      ['b', 1],
      ['a', 2],
    ])
    for (const asked of [['a'], ['a', 'a'], ['a', 'c'], ['a', 'b', 'c']]) {
      expect(judgeOrder(asked, ['a', 'b'], rules).ok).toBe(false)
    }
  })

  it('puts a new one last', () => {
    expect(lastPlace([])).toBe(1)
    expect(lastPlace([{ order: 4 }, { order: 2 }])).toBe(5)
  })
})

describe('offerOf', () => {
  const grantor = {
    personId: 'A',
    sex: 'female',
    region: '990100',
    standing: 'normal',
    deceasedOn: null,
  } as const
  const purse = {
    years: [
      { creditYear: 2026, balance: 5 },
      { creditYear: 2025, balance: 7 },
      { creditYear: 2024, balance: 1 },
    ],
    pot: 0,
    wallet: 0,
  }

  it('offers what a daughter has to her father', () => {
    expect(offerOf(grant('A', 'B'), grantor, purse, [], TODAY)).toMatchObject({
      from: 'A',
      relation: '30',
      balance: { currentYear: 5, earlierYears: 8 },
    })
  })

  it.each([
    ['a grantor in arrears', { ...grantor, standing: 'arrears' as const }, {}],
    ['a grantor who died', { ...grantor, deceasedOn: '2026-01-01' }, {}],
    ['a paused grant', grantor, { state: 'paused' as const }],
  ])('offers nothing of %s', (_, who, over) => {
    expect(offerOf(grant('A', 'B', over), who, purse, [], TODAY)).toBeNull()
  })
})
