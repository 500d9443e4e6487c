import { loadPolicies } from '../../policy'
import type { Values } from '../testing/fakeBook'
import { fakeBook } from '../testing/fakeBook'
import { accumulatorsOf, balancesAfter } from './amounts'
import { differences } from './differences'
import { asIf } from './elsewhere'
import type { FundStage } from './fundStage'
import { readCase } from './readCase'
import { makeRules } from './rules'
import { LARGEST_BILL_LINES, settleBill } from './settleBill'
import { tierParts, tierPay } from './tiers'
import type { PayerLine, SettlementInput } from './types'
import { readingsOf, whatIf } from './whatIf'

const book = loadPolicies()
const TODAY = '2026-11-22'
const inputOf = (one: object): SettlementInput => {
  const got = readCase({ region: '990100', items: [{ price: 10_000 }], ...one }, TODAY)
  if (!got.ok) throw new Error(`${got.fault.path}: ${got.fault.what}`)
  return got.value
}
const settled = (one: object) => {
  const got = settleBill(inputOf(one), book)
  return got.ok ? got.value : got.refusal
}

describe('the same bill elsewhere', () => {
  const input = inputOf({
    region: '420100',
    institution: { region: '420100' },
    grants: [
      { from: 'A', balance: 1, region: '420100' },
      { from: 'B', balance: 1, region: '110000' },
    ],
    choose: { 'settlement.deductible': 'alternative-1' },
    set: { 'settlement.preSelfPay': { 甲: 0, 乙: 0.2 } },
  })

  test('what was of the bill’s region moves with it, what was of another stays', () => {
    const moved = asIf(input, '330100', '2025-01-01')
    expect(moved).toMatchObject({
      region: '330100',
      date: '2025-01-01',
      institution: { region: '330100' },
      choose: {},
      set: {},
    })
    expect(moved.grants.map(({ from, region }) => [from, region])).toEqual([
      ['A', '330100'],
      ['B', '110000'],
    ])
    const away = asIf({ ...input, institution: { ...input.institution, region: '110000' } }, '330100')
    expect(away).toMatchObject({ date: input.date, institution: { region: '110000', kind: 'hospital' } })
  })

  test('on another day of the same region the readings stay', () => {
    const { choose, set, region } = asIf(input, '420100', '2025-01-01')
    expect([choose, set, region]).toEqual([input.choose, input.set, '420100'])
  })
})

describe('what if', () => {
  const before = inputOf({
    region: '420100',
    date: '2023-05-01',
    institution: { level: '一级' },
    items: [{ price: 100_000 }],
  })
  const deductibleOf = (change: Parameters<typeof whatIf>[1]) => {
    const got = whatIf(before, change, book)
    return got.ok ? got.value.deductible : got.refusal
  }

  test.each([
    ['nothing changes', {}, 0],
    ['another day', { day: '2023-03-01' }, 70_000],
    ['another reading', { choose: { 'settlement.deductible': 'alternative-1' } }, 70_000],
    ['another region', { region: '110000' }, 100_000],
    [
      'a reading of what decides no bill',
      { choose: { 'code.ttlSeconds': '300' } },
      { code: 'READING_UNKNOWN', details: { path: 'code.ttlSeconds', choose: '300', offered: '没有' } },
    ],
  ])('%s', (_, change, expected) => {
    expect(deductibleOf(change)).toEqual(expected)
  })

  test('what the caller had set is not imagined along', () => {
    const set = { ...before, set: { 'settlement.deductible': 5_000 } }
    const got = whatIf(set, {}, book)
    expect(got.ok && got.value.deductible).toBe(0)
  })

  test('the parameters of which sources do not agree, with every reading', () => {
    const settlement = settleBill(before, book)
    if (!settlement.ok) throw new Error(settlement.refusal.code)
    const readings = readingsOf(settlement.value, '310', book)
    expect(readings.every(({ offered }) => offered.length > 1)).toBe(true)
    const deductible = readings.find(({ path }) => path === 'settlement.deductible')
    expect(deductible).toMatchObject({ chosen: 'chosen', name: expect.stringContaining('起付') })
    expect(deductible?.offered.map(({ reading }) => reading)).toEqual(['chosen', 'alternative-1'])
    for (const one of deductible?.offered ?? []) {
      expect(one.value).not.toBe('')
      expect(one.source).toMatch(/./)
    }
    expect(readings.some(({ path }) => path === 'settlement.preSelfPay')).toBe(false)
  })

  test('a parameter that is not known any more is not offered', () => {
    const versions = [{ path: 'settlement.deductible', region: '000000', from: TODAY, reading: 'chosen' }]
    const nowhere = { policyVersions: versions, region: '130100', date: TODAY } as Parameters<
      typeof readingsOf
    >[0]
    expect(readingsOf(nowhere, '310', book)).toEqual([])
  })

  test('amounts that differ, and by how much', () => {
    const amounts = { ...settleOk(), cashPay: 10, fundPay: 5 }
    const after = { ...amounts, cashPay: 4, fundPay: 11 }
    expect(differences(amounts, amounts)).toEqual([])
    expect(new Set(differences(amounts, after))).toEqual(
      new Set([
        { what: 'fundPay', before: 5, after: 11, change: 6 },
        { what: 'cashPay', before: 10, after: 4, change: -6 },
      ]),
    )
  })
})

function settleOk() {
  const got = settleBill(inputOf({}), book)
  if (!got.ok) throw new Error(got.refusal.code)
  return got.value
}

describe('a bill that is refused', () => {
  const item = (name: string, kind: string) => ({ name, kind, class: '丙', price: 100 })
  const many = (count: number) => Array.from({ length: count }, () => ({ price: 1 }))
  test.each([
    ['a region of no book', { region: '123456' }, { code: 'REGION_UNKNOWN', details: { region: '123456' } }],
    ['a bill of nothing', { items: [{ price: 0 }] }, { code: 'BILL_EMPTY', details: {} }],
    ['one line too many', { items: many(LARGEST_BILL_LINES + 1) }, { code: 'BILL_TOO_LARGE', details: {} }],
    [
      'what no account pays, and nothing else',
      { items: [item('鱼油', 'supplement'), item('钙片', 'supplement')] },
      { code: 'ITEM_NEVER_PAYABLE', details: { items: '鱼油、钙片' } },
    ],
    [
      'the same, of the account alone',
      { items: [item('鱼油', 'supplement')], aidRequested: false },
      { code: 'ITEM_NEVER_PAYABLE', details: { items: '鱼油' } },
    ],
    [
      'the same, of aid alone',
      { items: [item('鱼油', 'supplement')], useAccount: false },
      { code: 'ITEM_NEVER_PAYABLE', details: { items: '鱼油' } },
    ],
  ])('%s', (_, one, expected) => {
    expect(settled(one)).toEqual(expected)
  })

  test.each([
    ['as many lines as may be', { items: many(LARGEST_BILL_LINES) }],
    [
      'what no account pays, in cash',
      { items: [item('鱼油', 'supplement')], useAccount: false, aidRequested: false },
    ],
  ])('but not %s', (_, one) => {
    expect(settled(one)).toMatchObject({ totalFee: expect.any(Number) })
  })

  test('an empty list is no bill', () => {
    const input = { ...inputOf({}), items: [] }
    expect(settleBill(input, book)).toMatchObject({ refusal: { code: 'BILL_EMPTY' } })
  })

  test('only a line of 乙 without a share of its own needs the region’s', () => {
    const values: Values = {
      'settlement.deductible': [{ amount: 0, per: 'year' }],
      'settlement.tiers': [{ ratio: 500_000 }],
    }
    const bare = fakeBook(values)
    const of = (items: object[]) => {
      const got = settleBill(inputOf({ items, useAccount: false }), bare)
      return got.ok ? 'settled' : got.refusal
    }
    const unknown = { code: 'POLICY_UNKNOWN', details: { region: '示例市', path: 'settlement.preSelfPay' } }
    expect(of([{ price: 100 }])).toBe('settled')
    expect(of([{ price: 100, class: '丙' }])).toBe('settled')
    expect(of([{ price: 100, class: '乙', selfPayRatio: 0.1 }])).toBe('settled')
    expect(of([{ price: 100 }, { price: 100, class: '乙' }])).toEqual(unknown)
  })

  test('only what was on the bill is named as not payable', () => {
    expect(settled({ items: [{ price: 100 }] })).toMatchObject({ notPayable: [] })
    expect(settled({ items: [{ price: 100 }, item('鱼油', 'supplement')] })).toMatchObject({
      notPayable: ['鱼油'],
    })
  })

  test('elsewhere, a region that says nothing of it is not guessed', () => {
    const values: Values = {
      'settlement.deductible': [{ amount: 0, per: 'year' }],
      'settlement.tiers': [{ ratio: 500_000 }],
      'settlement.preSelfPay': { 甲: 0, 乙: 0 },
    }
    const away = inputOf({ institution: { region: '420100' } })
    expect(settleBill(away, fakeBook(values))).toMatchObject({
      refusal: { code: 'POLICY_UNKNOWN', details: { path: 'settlement.otherPlace' } },
    })
    expect(settleBill(inputOf({}), fakeBook(values))).toMatchObject({ ok: true })
    const told = {
      ...values,
      'settlement.otherPlace': { filed: 100_000, emergency: 200_000, unfiled: 300_000 },
    }
    const paid = (['filed', 'emergency', 'unfiled'] as const).map((otherPlace) => {
      const got = settleBill({ ...away, otherPlace }, fakeBook(told))
      return got.ok ? got.value.poolPay : got.refusal
    })
    expect(paid).toEqual([4_000, 3_000, 2_000])
  })

  test.each<[string, Values, readonly string[]]>([
    ['both', {}, ['settlement.annualLimit', 'settlement.monthlyLimit']],
    ['the year’s', { 'settlement.monthlyLimit': null }, ['settlement.annualLimit']],
    ['the month’s', { 'settlement.annualLimit': null }, ['settlement.monthlyLimit']],
    ['none', { 'settlement.annualLimit': null, 'settlement.monthlyLimit': null }, []],
  ])('limits that nobody knows are said: %s', (_, limits, unknown) => {
    const values: Values = {
      'settlement.deductible': [{ amount: 100, per: 'year' }],
      'settlement.tiers': [{ ratio: 500_000 }],
      'settlement.preSelfPay': { 甲: 0, 乙: 0 },
      ...limits,
    }
    const of = (price: number) => {
      const got = settleBill(inputOf({ items: [{ price }] }), fakeBook(values))
      return got.ok ? got.value.unknown : got.refusal
    }
    expect(of(10_000)).toEqual(unknown)
    expect(of(100)).toEqual([])
  })
})

describe('what a bill leaves', () => {
  const input = inputOf({
    accounts: { currentYear: 100, earlierYears: 200, pot: 300, wallet: 400 },
    grants: [
      { from: 'A', balance: { currentYear: 50, earlierYears: 60 } },
      { from: 'B', balance: { currentYear: 70, earlierYears: 80 } },
    ],
  })
  const line = (from: string, pocket: PayerLine['pocket'], amount: number): PayerLine => ({
    from,
    pocket,
    bucket: 'coinsurance',
    amount,
  })

  test('in every pocket of everybody', () => {
    const lines = [
      line('self', 'currentYear', 1),
      line('self', 'earlierYears', 2),
      line('self', 'pot', 3),
      line('self', 'wallet', 4),
      line('A', 'currentYear', 5),
      line('A', 'earlierYears', 6),
      line('B', 'earlierYears', 7),
      line('self', 'cash', 99),
      line('A', 'cash', 99),
    ]
    expect(balancesAfter(input, lines)).toEqual({
      own: { currentYear: 99, earlierYears: 198, pot: 297, wallet: 396 },
      grants: [
        { from: 'A', currentYear: 45, earlierYears: 54 },
        { from: 'B', currentYear: 70, earlierYears: 73 },
      ],
    })
  })

  test.each([
    ['with a deductible', 30, { 三级: 30 }],
    ['without', 0, {}],
  ])('in the sums of the year, %s', (_, deductible, byLevel) => {
    const fund = { deductible, inScope: 500, poolPay: 100, majorIllness: { pay: 7 } } as FundStage
    expect(accumulatorsOf(input, fund)).toEqual({
      deductiblePaid: deductible,
      deductiblePaidByLevel: byLevel,
      fundPaid: 107,
      inScope: 500,
      majorIllnessPaid: 7,
    })
    expect(accumulatorsOf(input, { ...fund, majorIllness: null })).toMatchObject({
      fundPaid: 100,
      majorIllnessPaid: 0,
    })
  })
})

describe('bands', () => {
  const row = { bands: [{ to: 1_000, ratio: 500_000 }, { to: 3_000, ratio: 800_000 }, { ratio: 900_000 }] }
  const parts = (base: number, over: object = {}) =>
    tierParts({ row, base, start: 0, basis: 'inScope', shift: 0, rounding: 'perTier', ...over }).map(
      ({ amount, ratio, pay }) => [amount, ratio, pay],
    )
  test.each([
    ['within the first', 600, {}, [[600, 500_000, 300]]],
    ['to its very end', 1_000, {}, [[1_000, 500_000, 500]]],
    [
      'into the second',
      1_500,
      {},
      [
        [1_000, 500_000, 500],
        [500, 800_000, 400],
      ],
    ],
    [
      'through all',
      4_000,
      {},
      [
        [1_000, 500_000, 500],
        [2_000, 800_000, 1_600],
        [1_000, 900_000, 900],
      ],
    ],
    [
      'begun before',
      500,
      { start: 900 },
      [
        [100, 500_000, 50],
        [400, 800_000, 320],
      ],
    ],
    ['begun at a boundary', 500, { start: 1_000 }, [[500, 800_000, 400]]],
    [
      'with points more, never above all of it',
      4_000,
      { shift: 150_000 },
      [
        [1_000, 650_000, 650],
        [2_000, 950_000, 1_900],
        [1_000, 1_000_000, 1_000],
      ],
    ],
    ['with points less, never below nothing', 600, { shift: -600_000 }, [[600, 0, 0]]],
    [
      'counted by what the fund pays',
      3_000,
      { basis: 'fund' },
      [
        [2_000, 500_000, 1_000],
        [1_000, 800_000, 800],
      ],
    ],
    [
      'counted so, begun before',
      1_000,
      { basis: 'fund', start: 900 },
      [
        [200, 500_000, 100],
        [800, 800_000, 640],
      ],
    ],
    ['counted so, where the first band pays nothing', 900, { basis: 'fund', shift: -500_000 }, [[900, 0, 0]]],
    ['nothing to share', 0, {}, []],
  ])('%s', (_, base, over, expected) => {
    expect(parts(base, over)).toEqual(expected)
  })

  test('rounded by band, or once', () => {
    const odd = [
      { amount: 1, ratio: 500_000, pay: 1 },
      { amount: 1, ratio: 500_000, pay: 1 },
    ]
    expect([tierPay(odd, 'perTier'), tierPay(odd, 'once')]).toEqual([2, 1])
    expect([tierPay(odd.slice(1), 'once'), tierPay([], 'once')]).toEqual([1, 0])
  })

  test('a row without bands is one open band; one without a ratio pays nothing', () => {
    expect(parts(700, { row: { ratio: 500_000 } })).toEqual([[700, 500_000, 350]])
    expect(parts(700, { row: {} })).toEqual([[700, 0, 0]])
  })
})

describe('what counts where no policy says', () => {
  test('the usual, and for limits that nobody says', () => {
    expect(
      makeRules(
        () => null,
        () => false,
      ),
    ).toMatchObject({
      preSelfPay: null,
      currentYearFirst: false,
      deductible: null,
      tiers: [],
      tiersBasis: 'inScope',
      rounding: 'perTier',
      bonus: [],
      annualLimit: undefined,
      limitBasis: 'fund',
      monthlyLimit: undefined,
      fixedFundItems: [],
      grantEnabled: true,
      area: 'country',
      fund: 'all',
      keepMin: 0,
      relations: null,
      relationsExtra: [],
      caps: [],
      mode: 'AUTO_CHAIN',
      atTill: 'automatic',
      atTillPharmacy: 'automatic',
      ownFirst: 'exhausted',
      grantOrder: 'filing',
      tieBreak: 'authTime',
      maxGrantors: null,
      ownVisits: null,
      aidVisits: null,
      never: [],
    })
    expect(
      makeRules(
        () => null,
        () => true,
      ),
    ).toMatchObject({ annualLimit: null, monthlyLimit: null })
  })

  test('each from its own parameter', () => {
    const value = ((path: string) => `<${path}>`) as unknown as Parameters<typeof makeRules>[0]
    const listed = ((path: string) =>
      path.startsWith('payment.ownScope') || path.startsWith('payment.aidScope') || path === 'payment.never'
        ? null
        : value(path as 'payment.mode')) as Parameters<typeof makeRules>[0]
    expect(makeRules(listed, () => true)).toMatchObject({
      preSelfPay: '<settlement.preSelfPay>',
      currentYearFirst: '<settlement.currentYearAccountFirst>',
      deductible: '<settlement.deductible>',
      tiers: '<settlement.tiers>',
      tiersBasis: '<settlement.tiers.basis>',
      rounding: '<settlement.tiers.rounding>',
      bonus: '<settlement.bonus>',
      annualLimit: '<settlement.annualLimit>',
      limitBasis: '<settlement.annualLimit.basis>',
      monthlyLimit: '<settlement.monthlyLimit>',
      fixedFundItems: '<settlement.fixedFundItems>',
      majorIllness: '<settlement.majorIllness>',
      otherPlace: '<settlement.otherPlace>',
      grantEnabled: '<grant.enabled>',
      area: '<grant.area>',
      fund: '<grant.grantor.fund>',
      keepMin: '<grant.grantor.keepMin>',
      relations: '<grant.relations>',
      relationsExtra: '<grant.relationsExtra>',
      caps: '<grant.caps>',
      mode: '<payment.mode>',
      atTill: '<payment.atTill>',
      atTillPharmacy: '<payment.atTillPharmacy>',
      ownFirst: '<payment.ownFirst>',
      grantOrder: '<payment.grantOrder>',
      tieBreak: '<payment.grantTieBreak>',
      maxGrantors: '<payment.maxGrantorsPerSettlement>',
    })
  })
})
