import fc from 'fast-check'
import { Day } from '../../contract/values'
import { judgeOffer, premiumOffers, standingAfter } from '.'

const rules = { regionName: '示例市', amount: 40_000, open: { from: '09-01', to: '12-31' }, newbornDays: 90 }

describe('premiumOffers', () => {
  test.each<[string, string, string, [number, string, boolean][]]>([
    ['before the collection', '2026-08-31', '1990-01-01', []],
    ['its first day', '2026-09-01', '1990-01-01', [[2027, '2027-01-01', false]]],
    ['its last day', '2026-12-31', '1990-01-01', [[2027, '2027-01-01', false]]],
    ['after it', '2027-01-01', '1990-01-01', []],
    ['the day of birth', '2026-05-01', '2026-05-01', [[2026, '2026-05-01', false]]],
    ['the ninetieth day', '2026-07-30', '2026-05-01', [[2026, '2026-05-01', true]]],
    ['the day after', '2026-07-31', '2026-05-01', []],
    [
      'across the turn of the year',
      '2027-01-10',
      '2026-12-01',
      [
        [2026, '2026-12-01', true],
        [2027, '2027-01-01', true],
      ],
    ],
  ])('%s', (_, today, birthDate, expected) => {
    const offers = premiumOffers(today, birthDate, rules)
    expect(offers.map(({ year, coversFrom, retroactive }) => [year, coversFrom, retroactive])).toEqual(
      expected,
    )
  })

  test('where nobody says when, the next year may be paid any day; where nobody says how long, no birth year', () => {
    const unknown = { ...rules, open: null, newbornDays: null }
    expect(premiumOffers('2026-03-01', '2026-02-01', unknown)).toMatchObject([{ year: 2027 }])
  })

  test('no year twice, none before birth, each inside its own year', () => {
    const aDay = fc.integer({ min: 0, max: 3000 }).map((days) => Day.add('2020-01-01', days))
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 800 }), (birth, age) => {
        const offers = premiumOffers(Day.add(birth, age), birth, rules)
        expect(new Set(offers.map(({ year }) => year)).size).toBe(offers.length)
        for (const { year, coversFrom, coversTo } of offers) {
          expect([Day.year(coversFrom), coversTo]).toEqual([year, `${year}-12-31`])
          expect(coversFrom >= birth).toBe(true)
        }
      }),
    )
  })
})

test.each([
  ['paid', 2027, 40_000, true, 'PREMIUM_PAID'],
  ['another year', 2028, 40_000, false, 'PREMIUM_YEAR'],
  ['another amount', 2027, 39_999, false, 'PREMIUM_CHANGED'],
  ['right', 2027, 40_000, false, 'OK'],
])('an offer that is %s', (_, year, amount, isPaid, code) => {
  const offers = premiumOffers('2026-11-22', '1990-01-01', rules)
  const judged = judgeOffer('林秀兰', { year, amount }, offers, isPaid)
  expect(judged.ok ? 'OK' : judged.refusal.code).toBe(code)
})

test.each([
  ['arrears', '2026-10-28', 'normal'],
  ['paused', '2026-11-22', 'normal'],
  ['arrears', '2027-01-01', 'arrears'],
  ['frozen', '2026-10-28', 'frozen'],
  ['ended', '2026-10-28', 'ended'],
] as const)('%s, covered from %s: %s', (standing, from, after) => {
  expect(standingAfter(standing, from, '2026-11-22')).toBe(after)
})
