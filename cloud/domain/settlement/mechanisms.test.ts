import type { Situation } from '../policy/fit'
import { deductibleLeft, levelKey } from './deductible'
import { classify, kindsOf } from './items'
import { limitLeft, most } from './limits'
import { majorIllness } from './majorIllness'
import { tierParts, tierPay } from './tiers'
import type { BillItem, YearToDate } from './types'

const at: Situation = {
  status: 'active',
  age: 40,
  referred: false,
  familyDoctor: false,
  student: null,
  kind: 'hospital',
  level: '三级',
  grade: null,
  specialty: false,
  special: false,
  visit: '11',
}
const year = (changes: Partial<YearToDate> = {}): YearToDate => ({
  deductiblePaid: 0,
  deductiblePaidByLevel: {},
  fundPaid: 0,
  inScope: 0,
  majorIllnessPaid: 0,
  ...changes,
})

describe('deductibleLeft', () => {
  const yearly = [{ amount: 700, per: 'year' as const }]

  it.each([
    [0, 700],
    [699, 1],
    [700, 0],
    [900, 0],
  ])('of a year with %i paid leaves %i', (deductiblePaid, left) => {
    expect(deductibleLeft(yearly, year({ deductiblePaid }), at)).toEqual({
      inForce: 700,
      paid: deductiblePaid,
      left,
      perVisit: false,
    })
  })

  it('of a visit begins anew', () => {
    const rows = [{ amount: 30, per: 'visit' as const }]
    expect(deductibleLeft(rows, year({ deductiblePaid: 500 }), at)).toEqual({
      inForce: 30,
      paid: 0,
      left: 30,
      perVisit: true,
    })
  })

  it('is unknown where no row fits', () => {
    expect(deductibleLeft([{ level: '一级', amount: 300, per: 'year' }], year(), at)).toBeNull()
  })

  const ladder = [
    { primary: true, amount: 200, per: 'year' as const, yearMax: 400 },
    { amount: 400, per: 'year' as const, yearMax: 400 },
  ]
  it.each([
    ['三级', {}, 0, 400],
    ['三级', { 一级: 200 }, 200, 200],
    ['三级', { 基层: 150, 一级: 50 }, 200, 200],
    ['三级', { 三级: 400 }, 400, 0],
    ['一级', { 三级: 250 }, 250, 150],
    ['一级', { 一级: 200 }, 200, 0],
    ['一级', { 药店: 100 }, 100, 200],
    ['一级', {}, 120, 80],
    ['一级', { 三级: 100 }, 150, 150],
  ] as const)(
    'of a ladder at %s with %j paid, %i in all, leaves %i',
    (level, deductiblePaidByLevel, deductiblePaid, left) => {
      const found = deductibleLeft(ladder, year({ deductiblePaid, deductiblePaidByLevel }), { ...at, level })
      expect(found?.left).toBe(left)
    },
  )
})

describe('levelKey', () => {
  it.each([
    ['hospital', '二级', '二级'],
    ['hospital', null, '其他'],
    ['community', '一级', '基层'],
    ['pharmacy', null, '药店'],
    ['emergency', null, '其他'],
  ] as const)('%s %s is counted under %s', (kind, level, key) => {
    expect(levelKey({ kind, level })).toBe(key)
  })
})

describe('tierParts', () => {
  const row = { bands: [{ to: 1000, ratio: 700_000 }, { ratio: 600_000 }] }
  const ask = (changes: object) =>
    tierParts({ row, base: 100, start: 0, basis: 'inScope', shift: 0, rounding: 'perTier', ...changes })

  it.each([
    ['wholly in the first band', {}, [[100, 700_000, 70]]],
    ['up to its end', { start: 900 }, [[100, 700_000, 70]]],
    [
      'a fen beyond',
      { start: 900, base: 101 },
      [
        [100, 700_000, 70],
        [1, 600_000, 1],
      ],
    ],
    ['wholly in the second', { start: 1000 }, [[100, 600_000, 60]]],
    ['long past', { start: 5000 }, [[100, 600_000, 60]]],
    ['nothing', { base: 0 }, []],
    ['with points added', { shift: 100_000 }, [[100, 800_000, 80]]],
    ['never above one', { shift: 900_000 }, [[100, 1_000_000, 100]]],
    ['never below nothing', { shift: -900_000 }, [[100, 0, 0]]],
    ['by what the fund paid', { basis: 'fund', start: 930 }, [[100, 700_000, 70]]],
    [
      'by what the fund paid, past the edge',
      { basis: 'fund', start: 993 },
      [
        [10, 700_000, 7],
        [90, 600_000, 54],
      ],
    ],
    ['by what the fund paid, at the edge', { basis: 'fund', start: 1000 }, [[100, 600_000, 60]]],
    ['one ratio for everything', { row: { ratio: 500_000 }, start: 99_999 }, [[100, 500_000, 50]]],
  ])('%s', (_, changes, parts) => {
    expect(ask(changes).map(({ amount, ratio, pay }) => [amount, ratio, pay])).toEqual(parts)
  })

  it('rounds each band, or their sum once', () => {
    const halves = tierParts({
      row: { bands: [{ to: 1, ratio: 500_000 }, { ratio: 500_000 }] },
      base: 2,
      start: 0,
      basis: 'inScope',
      shift: 0,
      rounding: 'perTier',
    })
    expect(tierPay(halves, 'perTier')).toBe(2)
    expect(tierPay(halves, 'once')).toBe(1)
    expect(tierPay(halves.slice(0, 1), 'once')).toBe(1)
    expect(tierPay([], 'once')).toBe(0)
  })
})

describe('limitLeft', () => {
  it.each([
    ['nobody says', undefined, 'unknown'],
    ['there is none', null, 'none'],
    ['none for this row', [{ amount: null }], 'none'],
    ['no row fits', [{ status: 'retired' as const, amount: 5 }], 'unknown'],
    ['some is left', [{ amount: 500 }], { amount: 500, left: 400 }],
    ['nothing is left', [{ amount: 100 }], { amount: 100, left: 0 }],
    ['more was used', [{ amount: 50 }], { amount: 50, left: 0 }],
  ])('%s', (_, rows, found) => {
    expect(limitLeft(rows, 100, at)).toEqual(found)
  })

  it('bounds by what is left, or not at all', () => {
    expect(most({ amount: 5, left: 3 })).toBe(3)
    expect(most('none')).toBe(Number.POSITIVE_INFINITY)
    expect(most('unknown')).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('majorIllness', () => {
  const rule = { deductible: 6000, ratio: 600_000 }

  it.each([
    ['镇江 in one bill', year(), 14_000, { burden: 14_000, eligible: 8000, pay: 4800 }],
    ['below its deductible', year(), 6000, { burden: 6000, eligible: 0, pay: 0 }],
    ['a fen above', year(), 6001, { burden: 6001, eligible: 1, pay: 1 }],
    [
      'part of the burden came before',
      year({ inScope: 9000, fundPaid: 4000 }),
      2000,
      { burden: 7000, eligible: 1000, pay: 600 },
    ],
    [
      'all above came before',
      year({ inScope: 12_000, fundPaid: 4000 }),
      1000,
      { burden: 9000, eligible: 1000, pay: 600 },
    ],
    [
      'what 大病 paid does not lighten the burden',
      year({ inScope: 12_000, fundPaid: 5000, majorIllnessPaid: 1000 }),
      1000,
      { burden: 9000, eligible: 1000, pay: 600 },
    ],
  ])('%s', (_, paid, borne, found) => {
    expect(majorIllness(rule, paid, borne)).toEqual(found)
  })
})

describe('classify', () => {
  const item = (changes: Partial<BillItem>): BillItem => ({
    name: 'x',
    code: null,
    kind: 'drug',
    class: '甲',
    price: 10_000,
    count: 1,
    selfPayRatio: null,
    priceLimit: null,
    ...changes,
  })
  const one = (changes: Partial<BillItem>) => {
    const { fullSelfPay, overLimitPay, preSelfPay, inScope } = classify(
      [item(changes)],
      { 甲: 0, 乙: 100_000 },
      ['supplement'],
    )
    return [fullSelfPay, overLimitPay, preSelfPay, inScope]
  }

  it.each([
    ['甲', {}, [0, 0, 0, 10_000]],
    ['甲 with a share', { selfPayRatio: 50_000 }, [0, 0, 500, 9500]],
    ['乙', { class: '乙' }, [0, 0, 1000, 9000]],
    ['乙 with a share of its own', { class: '乙', selfPayRatio: 300_000 }, [0, 0, 3000, 7000]],
    ['乙 with a share of nothing', { class: '乙', selfPayRatio: 0 }, [0, 0, 0, 10_000]],
    ['丙', { class: '丙' }, [10_000, 0, 0, 0]],
    ['丙 with a price limit', { class: '丙', priceLimit: 10 }, [10_000, 0, 0, 0]],
    ['a supplement that calls itself 甲', { kind: 'supplement' }, [10_000, 0, 0, 0]],
    ['at the price limit', { priceLimit: 10_000 }, [0, 0, 0, 10_000]],
    ['above the price limit', { class: '乙', priceLimit: 8000, count: 2 }, [0, 4000, 1600, 14_400]],
    ['a limit of nothing', { priceLimit: 0 }, [0, 10_000, 0, 0]],
    ['half a box', { class: '乙', price: 333, count: 0.5 }, [0, 0, 17, 150]],
  ] as const)('%s', (_, changes, parts) => {
    expect(one(changes)).toEqual(parts)
  })

  it('sums by kind, in a fixed order of kinds', () => {
    const bill = classify(
      [item({ kind: 'service' }), item({ kind: 'drug' }), item({ kind: 'service', class: '丙' })],
      { 甲: 0, 乙: 0 },
      [],
    )
    expect(kindsOf(bill)).toEqual(['drug', 'service'])
    expect(bill.byKind.service).toEqual({
      amount: 20_000,
      fullSelfPay: 10_000,
      overLimitPay: 0,
      preSelfPay: 0,
      inScope: 10_000,
    })
    expect(bill.amount).toBe(30_000)
  })
})
