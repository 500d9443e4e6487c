import fc from 'fast-check'
import { Day } from '../../contract/values'
import { addBill, type CountedBill, EMPTY_YEAR, takeBill } from './accumulators'
import { asSettled, changed, type Figures } from './moves'
import { accountTotal, pocketsIn } from './purse'
import { stillHolds } from './quote'
import { apartBy, dayRow, dayTotals, ledgerTotals, type TillFacts } from './terminalDay'

const bill: fc.Arbitrary<CountedBill> = fc.record({
  visitType: fc.constantFrom('11', '21', '14'),
  day: fc.integer({ min: 0, max: 364 }).map((days) => Day.add('2026-01-01', days)),
  accumulated: fc
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
        const year = bills.reduce(addBill, EMPTY_YEAR)
        const shuffled = bills
          .map((one) => ({ one, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one)
        const after = shuffled.reduce(takeBill, year)
        expect(after).toEqual(EMPTY_YEAR)
      }),
    )
  })

  it('keep each level, each month and each kind of visit apart', () => {
    const one = { ...EMPTY_YEAR, deductiblePaid: 5, deductiblePaidByLevel: { 三级: 5 }, fundPaid: 7 }
    const two = { ...EMPTY_YEAR, deductiblePaid: 3, deductiblePaidByLevel: { 一级: 3 }, fundPaid: 1 }
    const stay = addBill(EMPTY_YEAR, { accumulated: one, day: '2026-01-31', visitType: '21' })
    const year = addBill(stay, { accumulated: two, day: '2026-02-01', visitType: '11' })
    expect(year).toMatchObject({
      deductiblePaid: 8,
      deductiblePaidByLevel: { 三级: 5, 一级: 3 },
      fundPaidByMonth: { '2026-01': 7, '2026-02': 1 },
      byVisit: {
        '21': { deductiblePaid: 5, fundPaidByMonth: { '2026-01': 7 } },
        '11': { deductiblePaid: 3, fundPaidByMonth: { '2026-02': 1 } },
      },
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
  const buckets = { coinsurance: 6 }
  const zero = changed({ amounts, buckets }, { amounts, buckets })
  const done = (what: TillFacts['what'], state: TillFacts['state'], figures: Figures): TillFacts => ({
    ...{ moveId: 'm', what, settlementId: 's', at: '', patientName: '陈国栋', visitType: '11', state },
    ...figures,
  })

  it('nets what was given back, and tells it by payer and by bucket', () => {
    const settled = done('settlement', 'settled', { amounts, buckets })
    const gone = done('settlement', 'reversed', { amounts, buckets })
    const back = done('reversal', 'reversed', changed({ amounts, buckets }, zero))
    expect(dayTotals([back, settled, gone, settled])).toEqual({
      count: 2,
      reversed: 1,
      totalFee: 20,
      poolPay: 8,
      majorIllnessPay: 0,
      fundPay: 8,
      ownAccountPay: 6,
      mutualAidPay: 4,
      accountPay: 10,
      cashPay: 2,
      buckets: { coinsurance: 12 },
    })
    expect(dayRow(back)).toMatchObject({ patientMasked: '陈*栋', totalFee: -10, accountPay: -5 })
  })

  it('is told by the ledger the same, and by how much it is not', () => {
    const entries = [
      ...[
        ['fund:1:pool', -4],
        ['personal:p:2026', -2],
        ['wallet:p', -1],
        ['personal:q:2026', -1],
      ],
      ...[
        ['pot:p:q', -1],
        ['cash:1', -1],
        ['institution:i', 10],
      ],
    ].map(([accountId, amount]) => ({ accountId: String(accountId), amount: Number(amount), patientId: 'p' }))
    const ledger = ledgerTotals(entries)
    const list = dayTotals([done('settlement', 'settled', { amounts, buckets })])
    expect(apartBy(list, ledger)).toBe(0)
    expect(apartBy(list, ledgerTotals(entries.slice(1)))).toBe(8)
  })

  it('shows a bill as it was settled, whatever came after', () => {
    const after = { amounts: { ...amounts, cashPay: 0, mutualAidPay: 3 }, buckets }
    const secondScan = changed({ amounts, buckets }, after)
    expect(asSettled({ ...after, secondScan })).toEqual({ amounts, buckets })
  })
})
