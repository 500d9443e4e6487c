import fc from 'fast-check'
import { Day, Fen } from '../../contract/values'
import {
  answerDeadline,
  clockWords,
  dueMonths,
  dueOf,
  giveBack,
  isWithin,
  judgePlan,
  movable,
  nextOccurrence,
  type PotMovement,
  returnEntries,
  sendEntries,
  takeOut,
} from '.'

const at = (day: Day, minutes: number): number => Day.start(day) + minutes * 60_000
const aDay = fc.integer({ min: 0, max: 4000 }).map((days) => Day.add('2024-01-01', days))
const anAmount = fc.integer({ min: 0, max: 500_000 })

describe('hours', () => {
  test.each([
    ['22:00', '06:00', 22 * 60, true],
    ['22:00', '06:00', 22 * 60 - 1, false],
    ['22:00', '06:00', 6 * 60 - 1, true],
    ['22:00', '06:00', 6 * 60, false],
    ['22:00', '06:00', 0, true],
    ['01:30', '02:00', 90, true],
    ['01:30', '02:00', 120, false],
    ['00:00', '00:00', 5, false],
  ])('%s to %s holds minute %d: %s', (from, to, minute, within) => {
    expect(isWithin(from, to, at('2026-11-22', minute))).toBe(within)
  })

  test('hours and the same hours turned round hold every instant once', () => {
    const time = fc
      .integer({ min: 0, max: 1439 })
      .map((minutes) => clockWords(at('2026-01-01', minutes)).slice(-5))
    fc.assert(
      fc.property(time, time, fc.integer({ min: 0, max: 1439 }), (from, to, minute) => {
        fc.pre(from !== to)
        const now = at('2026-03-01', minute)
        expect(isWithin(from, to, now)).not.toBe(isWithin(to, from, now))
      }),
    )
  })

  test('the deadline lies in the next day of Shanghai', () => {
    expect(clockWords(answerDeadline(at('2026-12-31', 12 * 60), '06:00'))).toBe('1 月 1 日 06:00')
  })
})

describe('plans', () => {
  test.each([
    ['2026-11-22', 25, null, '2026-11-25'],
    ['2026-11-25', 25, null, '2026-12-25'],
    ['2026-12-28', 28, null, '2027-01-28'],
    ['2026-01-31', 28, '2026-02-27', null],
    ['2026-01-31', 28, '2026-02-28', '2026-02-28'],
  ])('after %s on day %d until %s: %s', (after, day, until, next) => {
    expect(nextOccurrence(after, day, until)).toBe(next)
  })

  test('nothing to come is refused, and so is one too many', () => {
    expect(judgePlan('2026-11-22', 25, '2026-11-24', 0)).toMatchObject({ refusal: { code: 'PLAN_DATES' } })
    expect(judgePlan('2026-11-22', 25, null, 20)).toMatchObject({ refusal: { code: 'PLAN_LIMIT' } })
  })

  test('however the days are walked, each month comes once', () => {
    fc.assert(
      fc.property(
        aDay,
        fc.integer({ min: 1, max: 28 }),
        fc.array(fc.integer({ min: 0, max: 80 })),
        (begin, day, steps) => {
          let today = begin
          let nextDay = nextOccurrence(begin, day, null)
          const seen: Day[] = []
          for (const step of steps) {
            today = Day.add(today, step)
            const due = dueOf({ nextDay, dayOfMonth: day, until: null }, today)
            if (!due) continue
            seen.push(...due.missed, due.day)
            nextDay = due.next
          }
          const months = seen.map(Day.month)
          expect(new Set(months).size).toBe(months.length)
          expect(seen.every((one) => one > begin && one <= today)).toBe(true)
          if (nextDay !== null) expect(nextDay > today).toBe(true)
        },
      ),
    )
  })

  test('every month of the last two years is looked for', () => {
    expect(dueMonths('2026-01-31').slice(0, 3)).toEqual(['2026-01', '2025-12', '2025-11'])
    expect(new Set(dueMonths('2026-01-31')).size).toBe(24)
  })
})

const pockets = fc.record({
  years: fc.uniqueArray(fc.record({ creditYear: fc.integer({ min: 2022, max: 2027 }), balance: anAmount }), {
    selector: (year) => year.creditYear,
  }),
  wallet: fc.option(anAmount.map((balance) => ({ accountId: 'wallet', balance }))),
})
const drawing = fc.record({
  from: fc.constantFrom('account' as const, 'wallet' as const),
  today: fc.constant('2026-11-22'),
  fund: fc.constantFrom('all' as const, 'priorYearsOnly' as const),
  keepMin: anAmount,
})
const named = (drawn: { creditYear: number; balance: Fen }[]) =>
  drawn.map((year) => ({ ...year, accountId: `personal:p:${year.creditYear}` }))

describe('pockets', () => {
  test('what is movable can be taken to the fen, leaves what must stay, and comes back whole', () => {
    fc.assert(
      fc.property(pockets, drawing, (given, how) => {
        const purse = { years: named(given.years), wallet: given.wallet }
        const amount = movable(purse, how)
        const taken = takeOut(purse, how, amount, 'p')
        expect(Fen.sum(taken.map((entry) => -entry.amount))).toBe(amount)
        if (how.from === 'account') {
          const left = Fen.sum(purse.years.map((year) => year.balance)) - amount
          if (amount > 0) expect(left).toBeGreaterThanOrEqual(how.keepMin)
          expect(taken.some(({ accountId }) => accountId.endsWith(':2027'))).toBe(false)
          if (how.fund === 'priorYearsOnly')
            expect(taken.some(({ accountId }) => accountId.endsWith(':2026'))).toBe(false)
        }
        const sent = sendEntries(taken, { account: 'transit', amount })
        const all = [...sent, ...returnEntries(sent)]
        for (const id of new Set(all.map(({ accountId }) => accountId))) {
          const sum = all
            .filter(({ accountId }) => accountId === id)
            .reduce((total, entry) => total + entry.amount, 0)
          expect(sum).toBe(0)
        }
        expect(() => takeOut(purse, { ...how, keepMin: 0 }, 10_000_000, 'p')).toThrow()
      }),
    )
  })
})

const movements = fc
  .array(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 3 }), { maxLength: 5 })
  .map((all): PotMovement[] =>
    all.map((parts, n) => ({
      transferId: `t${n}`,
      sentAt: n,
      amount: Fen.sum(parts),
      givenBack: 0,
      entries: [
        ...parts.map((part, year) => ({ accountId: `personal:p:${2020 + year}`, amount: -part })),
        { accountId: 'pot', amount: Fen.sum(parts) },
      ],
    })),
  )

describe('giveBack', () => {
  test('gives back what is left, in any number of steps, to no account more than it gave', () => {
    fc.assert(
      fc.property(movements, fc.array(fc.integer({ min: 0, max: 1500 }), { maxLength: 4 }), (all, steps) => {
        const got = new Map<string, Fen>()
        let now = all
        for (const step of steps) {
          const left = Fen.sum(now.map((one) => one.amount - one.givenBack))
          const balance = Math.min(step, left)
          const back = giveBack(balance, now)
          expect(Fen.sum(back.map((one) => one.amount))).toBe(balance)
          for (const one of back) {
            expect(Fen.sum(one.to.map((share) => share.amount))).toBe(one.amount)
            for (const { accountId, amount } of one.to) {
              const key = `${one.transferId} ${accountId}`
              got.set(key, (got.get(key) ?? 0) + amount)
            }
          }
          now = now.map((one) => ({
            ...one,
            givenBack:
              one.givenBack +
              Fen.sum(back.filter((b) => b.transferId === one.transferId).map((b) => b.amount)),
          }))
        }
        for (const one of all)
          for (const entry of one.entries)
            expect(got.get(`${one.transferId} ${entry.accountId}`) ?? 0).toBeLessThanOrEqual(
              Math.max(0, -entry.amount),
            )
      }),
    )
  })

  test('what came last goes back first, to the year that was drawn last', () => {
    const movement = (transferId: string, sentAt: number): PotMovement => ({
      transferId,
      sentAt,
      amount: 100,
      givenBack: 0,
      entries: [
        { accountId: '2024', amount: -60 },
        { accountId: '2025', amount: -40 },
        { accountId: 'pot', amount: 100 },
      ],
    })
    expect(giveBack(150, [movement('a', 1), movement('b', 2)])).toEqual([
      {
        transferId: 'b',
        amount: 100,
        to: [
          { accountId: '2025', amount: 40 },
          { accountId: '2024', amount: 60 },
        ],
      },
      {
        transferId: 'a',
        amount: 50,
        to: [
          { accountId: '2025', amount: 40 },
          { accountId: '2024', amount: 10 },
        ],
      },
    ])
  })
})
