import fc from 'fast-check'
import { Day } from '../../contract/values'
import type { YearToDate } from '../settlement'
import { addBill, EMPTY_YEAR, takeBill } from './accumulators'
import { accountTotal, pocketsIn } from './purse'
import { stillHolds } from './quote'
import { dayRow, dayTotals } from './terminalDay'

const bill: fc.Arbitrary<{ sums: YearToDate; day: Day }> = fc.record({
  day: fc.integer({ min: 0, max: 364 }).map((days) => Day.add('2026-01-01', days)),
  sums: fc
    .record({
      level: fc.constantFrom('一级', '二级', '三级', '药店'),
      deductible: fc.nat(100_000),
      fundPaid: fc.nat(1_000_000),
      inScope: fc.nat(2_000_000),
      majorIllnessPaid: fc.nat(1_000),
    })
    .map(({ level, deductible, ...rest }) => ({
      ...rest,
      deductiblePaid: deductible,
      deductiblePaidByLevel: deductible === 0 ? {} : { [level]: deductible },
    })),
})

describe('the sums of a year', () => {
  it('are restored by reversing every bill, in any order', () => {
    fc.assert(
      fc.property(fc.array(bill, { maxLength: 10 }), fc.infiniteStream(fc.nat()), (bills, keys) => {
        const year = bills.reduce((sums, { sums: one, day }) => addBill(sums, one, day), EMPTY_YEAR)
        const shuffled = bills
          .map((one) => ({ one, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one)
        const after = shuffled.reduce((sums, { sums: one, day }) => takeBill(sums, one, day), year)
        expect(after).toEqual(EMPTY_YEAR)
      }),
    )
  })

  it('keep each level and each month apart', () => {
    const one = { ...EMPTY_YEAR, deductiblePaid: 5, deductiblePaidByLevel: { 三级: 5 }, fundPaid: 7 }
    const two = { ...EMPTY_YEAR, deductiblePaid: 3, deductiblePaidByLevel: { 一级: 3 }, fundPaid: 1 }
    const year = addBill(addBill(EMPTY_YEAR, one, '2026-01-31'), two, '2026-02-01')
    expect(year).toMatchObject({
      deductiblePaid: 8,
      deductiblePaidByLevel: { 三级: 5, 一级: 3 },
      fundPaidByMonth: { '2026-01': 7, '2026-02': 1 },
    })
  })
})

describe('a purse', () => {
  const purse = {
    years: [
      { creditYear: 2027, balance: 1 },
      { creditYear: 2026, balance: 20 },
      { creditYear: 2025, balance: 300 },
      { creditYear: 2020, balance: 4_000 },
    ],
    pot: 5,
    wallet: 6,
  }

  it.each([
    [2026, 20, 4_300],
    [2025, 300, 4_000],
    [2028, 0, 4_321],
  ])('in a bill of %i: 当年 %i, 历年 %i', (year, currentYear, earlierYears) => {
    expect(pocketsIn(purse, year)).toEqual({ currentYear, earlierYears, pot: 5, wallet: 6 })
  })

  it('holds all its credit years', () => {
    expect(accountTotal(purse)).toBe(4_321)
  })
})

describe('a quote', () => {
  const amounts = { totalFee: 10, fundPay: 4, ownAccountPay: 3, mutualAidPay: 2, cashPay: 1 }

  it('holds while every amount is as it was', () => {
    expect(stillHolds(amounts, { ...amounts })).toBe(true)
  })

  it.each(['totalFee', 'fundPay', 'ownAccountPay', 'mutualAidPay', 'cashPay'] as const)(
    'no longer holds when %s moved by a fen',
    (key) => {
      expect(stillHolds(amounts, { ...amounts, [key]: amounts[key] + 1 })).toBe(false)
    },
  )
})

describe('the day of a counter', () => {
  const amounts = {
    totalFee: 10,
    fullSelfPay: 0,
    overLimitPay: 0,
    preSelfPay: 0,
    inScope: 10,
    deductible: 0,
    poolPay: 4,
    majorIllnessPay: 0,
    fundPay: 4,
    hospitalPay: 0,
    personPay: 6,
    ownAccountPay: 3,
    mutualAidPay: 2,
    cashPay: 1,
  }
  const row = (state: 'settled' | 'reversed') =>
    dayRow({ settlementId: 's', at: '', patientName: '陈国栋', visitType: '11', state, amounts })

  it('adds own account and aid together, and what was reversed not at all', () => {
    expect(dayTotals([row('settled'), row('reversed'), row('settled')])).toEqual({
      count: 2,
      reversed: 1,
      totalFee: 20,
      fundPay: 8,
      accountPay: 10,
      cashPay: 2,
    })
  })
})
