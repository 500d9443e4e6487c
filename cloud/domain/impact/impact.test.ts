import { readCase, type SettlementInput } from '../settlement'
import { fakeBook, type Values } from '../testing/fakeBook'
import { type Bill, measureImpact } from '.'

const TODAY = '2026-11-22'
const inputOf = (one: object): SettlementInput => {
  const read = readCase({ region: '990100', items: [{ price: 10_000 }], ...one }, TODAY)
  if (!read.ok) throw new Error(`${read.fault.path}: ${read.fault.what}`)
  return read.value
}
const bill = (household: string, one: object = {}, person: string | null = null): Bill => ({
  household,
  person,
  input: inputOf(one),
})
const rules = (ratio: number, deductible = 0): Values => ({
  'settlement.deductible': [{ amount: deductible, per: 'year' }],
  'settlement.tiers': [{ ratio }],
  'settlement.preSelfPay': { 甲: 0, 乙: 0 },
})
const measured = (bills: Bill[], before: Values, after: Values) =>
  measureImpact(bills, { before: fakeBook(before), after: fakeBook(after) })

describe('what a change of rules comes to', () => {
  const family = { accounts: { earlierYears: 3_000 }, grants: [{ from: 'G', balance: 1_000 }] }

  test('by fund, own account, aid and cash', () => {
    const { totals, change, bills, refused } = measured(
      [bill('A', family), bill('B')],
      rules(500_000),
      rules(700_000),
    )
    expect([bills, refused]).toEqual([2, 0])
    expect(totals).toEqual({
      before: { bills: 2, totalFee: 20_000, fund: 10_000, own: 3_000, aid: 1_000, cash: 6_000 },
      after: { bills: 2, totalFee: 20_000, fund: 14_000, own: 3_000, aid: 0, cash: 3_000 },
    })
    expect(change).toEqual({ totalFee: 0, fund: 4_000, own: 0, aid: -1_000, cash: -3_000 })
  })

  test('what the account pays more is its change', () => {
    const rich = { accounts: { earlierYears: 9_000 } }
    const { change } = measured([bill('A', rich)], rules(700_000), rules(500_000))
    expect(change).toMatchObject({ fund: -2_000, own: 2_000 })
  })

  test.each([
    ['better', rules(500_000), rules(700_000), { better: 2, worse: 0, same: 0 }],
    ['worse', rules(700_000), rules(500_000), { better: 0, worse: 2, same: 0 }],
    ['as before', rules(500_000), rules(500_000), { better: 0, worse: 0, same: 2 }],
  ])('households are %s off, each counted once', (_, before, after, expected) => {
    expect(measured([bill('A'), bill('A'), bill('B')], before, after).households).toEqual(expected)
  })

  test('by insurance and standing', () => {
    const retired = { patient: { status: 'retired' } }
    const { groups } = measured([bill('A'), bill('A'), bill('B', retired)], rules(500_000), rules(700_000))
    expect(groups).toEqual([
      {
        insurance: '310',
        employment: 'active',
        bills: 2,
        personPayBefore: 10_000,
        personPayAfter: 6_000,
        personPayChange: -4_000,
      },
      {
        insurance: '310',
        employment: 'retired',
        bills: 1,
        personPayBefore: 5_000,
        personPayAfter: 3_000,
        personPayChange: -2_000,
      },
    ])
  })

  test.each([
    ['before', {}, rules(500_000), { before: 2, after: 0 }],
    ['after', rules(500_000), {}, { before: 0, after: 2 }],
    ['both', {}, {}, { before: 2, after: 2 }],
  ])('a bill that is refused %s is in no sum, and it is said why', (_, before, after, counts) => {
    const { refused, refusals, totals, groups } = measured(
      [bill('A'), bill('B')],
      before as Values,
      after as Values,
    )
    expect(refused).toBe(2)
    expect([totals.before.bills, totals.after.bills, groups]).toEqual([0, 0, []])
    const why = (count: number) => (count === 0 ? {} : { 'POLICY_UNKNOWN settlement.deductible': count })
    expect(refusals).toEqual({ before: why(counts.before), after: why(counts.after) })
  })

  test('a refusal without a path is told by its code', () => {
    const nowhere = bill('A', { region: '123456' })
    expect(measured([nowhere], rules(1), rules(1)).refusals.before).toEqual({ REGION_UNKNOWN: 1 })
  })

  test('a person’s year is carried along; a bill of nobody keeps the sums that it came with', () => {
    const met = { yearToDate: { deductiblePaid: 10_000 } }
    const fundOf = (bills: Bill[]) =>
      measured(bills, rules(500_000, 10_000), rules(500_000, 10_000)).totals.before.fund
    expect(fundOf([bill('A'), bill('A')])).toBe(0)
    expect(fundOf([bill('A', {}, 'p'), bill('A', {}, 'p')])).toBe(5_000)
    expect(fundOf([bill('A', {}, 'p'), bill('A', {}, 'q')])).toBe(0)
    expect(fundOf([bill('A', { date: '2025-12-31' }, 'p'), bill('A', {}, 'p')])).toBe(0)
    expect(fundOf([bill('A', met), bill('A', met)])).toBe(10_000)
  })
})
