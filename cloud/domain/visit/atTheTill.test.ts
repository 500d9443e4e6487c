import type { Judged } from '../../contract/refusals'
import { loadPolicies } from '../../policy'
import type { PolicyBook } from '../policy'
import { type GrantOffer, readCase, type SettlementInput, settleBill } from '../settlement'
import { fakeBook, type Values } from '../testing/fakeBook'
import { enteredLines } from './enteredLines'
import { billItem, institutionOf } from './input'
import { judgeStay, judgeVisitForBill, type VisitFacts } from './life'
import { paidParts } from './payers'
import { amountsOf, billRecord, grantedBy, withResults } from './record'
import { decideReturn, restOfBill } from './returned'
import { judgeReversible, judgeTill } from './reversible'
import { decideSecondScan, judgeSecondScan, secondScanLeft, secondScanUntil } from './secondScan'

const book = loadPolicies()
const outcome = <T>(judged: Judged<T>) => (judged.ok ? 'granted' : judged.refusal)
const TODAY = '2026-11-22'

function inputOf(one: object): SettlementInput {
  const read = readCase(one, TODAY)
  if (!read.ok) throw new Error(`${read.fault.path}: ${read.fault.what}`)
  return read.value
}
function settled(input: SettlementInput, policies: PolicyBook = book) {
  const judged = settleBill(input, policies)
  if (!judged.ok) throw new Error(judged.refusal.code)
  return judged.value
}

describe('lines as a cashier enters them', () => {
  const item = {
    code: 'A1',
    name: '血脂四项',
    initials: 'xzsx',
    specification: '',
    unit: '次',
    kind: 'service',
    class: '乙',
    price: 4_000,
    selfPayRatio: 100_000,
    priceLimit: 3_000,
  } as const
  const catalogue = new Map([['A1', item]])

  test('with the catalogue’s item, and a price of his own only where he gave one', () => {
    const judged = enteredLines(
      [
        { code: 'A1', count: 2 },
        { code: 'A1', count: 1, price: 5_000 },
      ],
      catalogue,
    )
    expect(judged).toEqual({
      ok: true,
      value: [
        { item, count: 2, price: null },
        { item, count: 1, price: 5_000 },
      ],
    })
    const lines = judged.ok ? judged.value.map(billItem) : []
    expect(lines).toEqual([
      {
        name: '血脂四项',
        code: 'A1',
        kind: 'service',
        class: '乙',
        price: 4_000,
        count: 2,
        selfPayRatio: 100_000,
        priceLimit: 3_000,
      },
      {
        name: '血脂四项',
        code: 'A1',
        kind: 'service',
        class: '乙',
        price: 5_000,
        count: 1,
        selfPayRatio: 100_000,
        priceLimit: 3_000,
      },
    ])
  })

  test('what the catalogue does not have is named', () => {
    expect(
      outcome(
        enteredLines(
          [
            { code: 'A1', count: 1 },
            { code: 'Z9', count: 1 },
          ],
          catalogue,
        ),
      ),
    ).toEqual({
      code: 'ITEM_UNKNOWN',
      details: { code: 'Z9' },
    })
  })

  test.each([
    ['甲等', '甲等'],
    ['不详', null],
    [null, null],
  ])('a grade %p counts as %p', (grade, expected) => {
    const facts = {
      institutionId: 'i',
      kind: 'hospital',
      level: '三级',
      grade,
      specialty: true,
      special: false,
      region: '990100',
    } as const
    expect(institutionOf(facts)).toEqual({
      id: 'i',
      kind: 'hospital',
      level: '三级',
      grade: expected,
      specialty: true,
      special: false,
      region: '990100',
    })
  })
})

describe('whether a bill may still be given back', () => {
  const bill = { state: 'settled', region: '990100', day: '2026-11-01' } as const
  const VALUES: Values = { 'reversal.days': 21, 'reversal.afterClosing': false }
  const late = { code: 'TOO_LATE_TO_REVERSE', details: {} }

  test.each<[string, object, string | null, Values, unknown]>([
    ['on the last day of the term', {}, null, VALUES, 'granted'],
    ['a day later', { day: '2026-10-31' }, null, VALUES, late],
    ['without a term', { day: '2020-01-01' }, null, { ...VALUES, 'reversal.days': null }, 'granted'],
    [
      'where nobody knows the term',
      { day: '2020-01-01' },
      null,
      { 'reversal.afterClosing': false },
      'granted',
    ],
    ['twice', { state: 'reversed' }, null, VALUES, { code: 'ALREADY_REVERSED', details: {} }],
    ['after its day was closed', {}, '2026-11-01', VALUES, late],
    ['after an earlier day was closed', {}, '2026-10-31', VALUES, 'granted'],
    [
      'after its day was closed, where that does not matter',
      {},
      '2026-11-02',
      { ...VALUES, 'reversal.afterClosing': true },
      'granted',
    ],
    ['after its day was closed, where nobody says', {}, '2026-11-02', { 'reversal.days': 21 }, 'granted'],
  ])('%s', (_, over, closed, values, expected) => {
    expect(outcome(judgeReversible({ ...bill, ...over }, closed, TODAY, fakeBook(values)))).toEqual(expected)
  })

  test.each([
    [null, 'granted'],
    [undefined, 'granted'],
    ['2026-11-21', 'granted'],
    [TODAY, { code: 'DAY_CLOSED', details: { day: TODAY } }],
    ['2026-11-23', { code: 'DAY_CLOSED', details: { day: TODAY } }],
  ])('a till closed through %p', (closed, expected) => {
    expect(outcome(judgeTill(closed, TODAY))).toEqual(expected)
  })
})

describe('a stay', () => {
  const visit: VisitFacts = {
    staffUserId: 'u',
    institutionId: 'i',
    state: 'admitted',
    openedAt: 0,
    expiresAt: 1,
  }
  const by = { userId: 'u', staffOf: 'i' }
  test.each([
    ['of this institution, by whomever', { ...visit, staffUserId: 'x' }, 'granted', 'NOT_FOUND'],
    ['by who took it over, whatever the time', visit, 'granted', 'granted'],
    ['of another institution', { ...visit, institutionId: 'x' }, 'NOT_FOUND', 'NOT_FOUND'],
    ['that was settled', { ...visit, state: 'settled' as const }, 'VISIT_CLOSED', 'VISIT_CLOSED'],
    ['that is none', null, 'NOT_FOUND', 'NOT_FOUND'],
  ])('%s', (_, one, stay, bill) => {
    const code = <T>(judged: Judged<T>) => (judged.ok ? 'granted' : judged.refusal.code)
    expect(code(judgeStay(one, by))).toBe(stay)
    expect(code(judgeVisitForBill(one, by, 5))).toBe(bill)
  })
})

describe('a second scan', () => {
  const NOW = 1_000_000
  const bill = { state: 'settled', settledAt: NOW - 600_000, secondScanUntil: NOW, secondScan: null } as const
  test.each([
    ['until the last moment', {}, 'granted'],
    ['of a reversed bill', { state: 'reversed' as const }, { code: 'ALREADY_REVERSED', details: {} }],
    [
      'where the region does not pay so',
      { secondScanUntil: null },
      { code: 'SECOND_SCAN_NOT_HERE', details: { region: '示例镇' } },
    ],
    [
      'of a bill that says nothing of it',
      { secondScanUntil: undefined },
      { code: 'SECOND_SCAN_NOT_HERE', details: { region: '示例镇' } },
    ],
    ['a second time', { secondScan: {} }, { code: 'SECOND_SCAN_DONE', details: {} }],
    [
      'a moment too late',
      { secondScanUntil: NOW - 1 },
      { code: 'SECOND_SCAN_TOO_LATE', details: { minutes: 10 } },
    ],
  ])('%s', (_, over, expected) => {
    expect(outcome(judgeSecondScan({ ...bill, ...over }, '示例镇', NOW))).toEqual(expected)
  })

  test.each<[string, Values, number | null]>([
    [
      'in a region of second scans',
      { 'payment.mode': 'SECOND_SCAN', 'payment.secondScanMinutes': 15 },
      NOW + 900_000,
    ],
    ['in another region', { 'payment.mode': 'AUTO_CHAIN', 'payment.secondScanMinutes': 15 }, null],
    ['where nobody says how long', { 'payment.mode': 'SECOND_SCAN' }, null],
    ['where nobody says how', { 'payment.secondScanMinutes': 15 }, null],
  ])('how long: %s', (_, values, expected) => {
    expect(secondScanUntil(fakeBook(values), '990100', TODAY, NOW)).toBe(expected)
  })

  const input = inputOf({
    region: '990200',
    date: TODAY,
    items: [{ price: 50_000 }],
    accounts: { earlierYears: 10_000 },
    poolResult: { inScope: 50_000, fundPay: 20_000 },
  })
  const offer = (balance: number, caps: GrantOffer['caps'] = []): GrantOffer => ({
    from: 'G',
    relation: '20',
    region: '990200',
    balance: { currentYear: 0, earlierYears: balance },
    order: null,
    grantedOn: '2026-01-01',
    validTo: null,
    caps,
    visits: null,
    kinds: null,
    institutions: null,
  })

  test('the relative pays of the cash what he has, and nothing else changes', () => {
    const before = settled(input)
    const decided = decideSecondScan(input, offer(15_000), book)
    if (!decided.ok) throw new Error(decided.refusal.code)
    const { settlement, facts } = decided.value
    expect(settlement.mutualAid).toEqual([{ from: 'G', amount: 15_000 }])
    expect([settlement.fundPay, settlement.ownAccountPay]).toEqual([before.fundPay, before.ownAccountPay])
    expect(settlement.cashPay).toBe(before.cashPay - 15_000)
    expect(facts).toMatchObject({ secondScan: 'G', grants: [{ from: 'G' }] })
  })

  test.each([
    [
      'an empty account',
      offer(0),
      '儿子的共济没有可用的钱了。',
      'There is no money to use in Son’s account.',
    ],
    [
      'a cap that is reached',
      offer(500, [{ subject: 'perBeneficiary', period: 'year', amount: 9, used: 9 }]),
      '儿子的共济额度用完了。',
      'The limit of Son’s aid is used up.',
    ],
  ])('%s pays nothing, and it is said why', (_, one, reason, reasonInEnglish) => {
    expect(outcome(decideSecondScan(input, one, book))).toEqual({
      code: 'SECOND_SCAN_PAYS_NOTHING',
      details: { reason, reasonInEnglish },
    })
  })

  test('of a bill that the patient paid himself nothing is left to pay', () => {
    const rich = { ...input, accounts: { ...input.accounts, earlierYears: 90_000 } }
    expect(outcome(decideSecondScan(rich, offer(500), book))).toEqual({
      code: 'SECOND_SCAN_PAYS_NOTHING',
      details: {
        reason: '没有要付的了。',
        reasonInEnglish: 'All was paid before it was the turn of Son’s aid.',
      },
    })
    expect(secondScanLeft(rich, book)).toBe(0)
  })

  test('how much a second scan could pay at most is the cash', () => {
    expect(secondScanLeft(input, book)).toBe(settled(input).cashPay)
  })

  test('a bill that cannot be settled is refused as such, and leaves nothing to pay', () => {
    const unknown = { ...input, region: '123456' }
    expect(outcome(decideSecondScan(unknown, offer(1), book))).toMatchObject({ code: 'REGION_UNKNOWN' })
    expect(secondScanLeft(unknown, book)).toBe(0)
  })
})

describe('what stays of a bill', () => {
  const input = inputOf({
    region: '990100',
    date: TODAY,
    items: [
      { name: '甲药', code: 'A', price: 1_000, count: 3 },
      { name: '乙药', code: 'B', price: 500, count: 1 },
      { name: '甲药', code: 'A', price: 1_000, count: 2 },
    ],
  })
  const lines = withResults(
    input.items.map(({ code, price, count }) => ({ code: code ?? '', price, count })),
    settled(input),
  )
  const rest = (returned: { code: string; count: number }[]) => {
    const judged = restOfBill(lines, input.items, returned)
    if (!judged.ok) return judged.refusal
    const { lines: stay, items, gone } = judged.value
    return {
      lines: stay.map(({ code, count }) => [code, count]),
      items: items.map(({ count }) => count),
      gone,
    }
  }

  test.each([
    [
      'one of three',
      [{ code: 'A', count: 1 }],
      [
        ['A', 2],
        ['B', 1],
        ['A', 2],
      ],
      [{ code: 'A', name: '甲药', count: 1 }],
    ],
    [
      'the first line and one of the next',
      [{ code: 'A', count: 4 }],
      [
        ['B', 1],
        ['A', 1],
      ],
      [{ code: 'A', name: '甲药', count: 4 }],
    ],
    [
      'two kinds',
      [
        { code: 'B', count: 1 },
        { code: 'A', count: 5 },
      ],
      [],
      [
        { code: 'B', name: '乙药', count: 1 },
        { code: 'A', name: '甲药', count: 5 },
      ],
    ],
    [
      'nothing',
      [],
      [
        ['A', 3],
        ['B', 1],
        ['A', 2],
      ],
      [],
    ],
  ])('%s goes back', (_, returned, stays, gone) => {
    expect(rest(returned)).toEqual({ lines: stays, items: stays.map(([, count]) => count), gone })
  })

  test.each([
    ['one more than there was', [{ code: 'B', count: 2 }], 'B'],
    ['what was not on it', [{ code: 'Z', count: 1 }], 'Z'],
    [
      'the same twice',
      [
        { code: 'B', count: 1 },
        { code: 'B', count: 1 },
      ],
      'B',
    ],
  ])('%s is refused', (_, returned, code) => {
    expect(rest(returned)).toEqual({ code: 'RETURN_LINE_UNKNOWN', details: { code } })
  })

  test('a line without its item does not stay', () => {
    const judged = restOfBill(lines, input.items.slice(0, 1), [])
    expect(judged.ok && judged.value.lines.map(({ code, count }) => [code, count])).toEqual([['A', 3]])
  })
})

describe('a bill of which something went back', () => {
  const decided = (
    one: object,
    keep: number,
    over: (bill: SettlementInput) => SettlementInput = (facts) => facts,
  ) => {
    const facts = inputOf({ region: '990100', date: TODAY, ...one })
    const first = settled(facts)
    const relations = new Map(facts.grants.map((grant) => [grant.from, grant.relation]))
    const bill = {
      facts: over(facts),
      patientId: 'p',
      amounts: first,
      payers: paidParts(first.payers, 'p', relations),
    }
    const judged = decideReturn(bill, facts.items.slice(0, keep), book)
    if (!judged.ok) return judged.refusal.code
    const { fundPay, ownAccountPay, mutualAidPay, cashPay } = judged.value
    return { fundPay, ownAccountPay, mutualAidPay, cashPay }
  }
  const items = [{ price: 10_000 }, { price: 20_000 }]
  const grants = [{ from: 'G', balance: 12_000 }]

  test.each([
    [
      'in cash',
      { items, useAccount: false },
      { fundPay: 0, ownAccountPay: 0, mutualAidPay: 0, cashPay: 10_000 },
    ],
    [
      'from the own account',
      { items, accounts: { earlierYears: 90_000 } },
      { fundPay: 0, ownAccountPay: 10_000, mutualAidPay: 0, cashPay: 0 },
    ],
    [
      'own first, then the relative',
      { items, accounts: { earlierYears: 4_000 }, grants },
      { fundPay: 0, ownAccountPay: 4_000, mutualAidPay: 6_000, cashPay: 0 },
    ],
  ])('what stays is paid %s', (_, one, expected) => {
    expect(decided(one, 1)).toEqual(expected)
  })

  test('balances that have grown since change nothing: nobody pays more than he did', () => {
    const one = { items, accounts: { earlierYears: 4_000 }, grants: [{ from: 'G', balance: 5_000 }] }
    const grown = (facts: SettlementInput): SettlementInput => ({
      ...facts,
      accounts: { ...facts.accounts, earlierYears: 90_000 },
    })
    expect(decided(one, 1, grown)).toEqual({
      fundPay: 0,
      ownAccountPay: 4_000,
      mutualAidPay: 5_000,
      cashPay: 1_000,
    })
  })

  test('a relative who paid nothing does not begin to pay', () => {
    const one = { items, accounts: { earlierYears: 30_000 }, grants }
    const shrunk = (facts: SettlementInput): SettlementInput => ({
      ...facts,
      accounts: { ...facts.accounts, earlierYears: 0 },
    })
    expect(decided(one, 1, shrunk)).toEqual({
      fundPay: 0,
      ownAccountPay: 10_000,
      mutualAidPay: 0,
      cashPay: 0,
    })
  })

  test('where somebody would have to pay more, the whole bill must go back', () => {
    const facts = inputOf({ region: '990100', date: TODAY, items })
    const bill = {
      facts,
      patientId: 'p',
      amounts: { poolPay: 0, majorIllnessPay: 0, cashPay: 9_999 },
      payers: [],
    }
    expect(outcome(decideReturn(bill, facts.items.slice(0, 1), book))).toEqual({
      code: 'RETURN_NEEDS_REVERSAL',
      details: {},
    })
    const enough = { ...bill, amounts: { ...bill.amounts, cashPay: 10_000 } }
    expect(outcome(decideReturn(enough, facts.items.slice(0, 1), book))).toBe('granted')
  })

  test('nor may the fund pay more', () => {
    const facts = inputOf({ region: '990100', date: TODAY, items: [{ price: 200_000 }] })
    const { poolPay, majorIllnessPay, cashPay } = settled(facts)
    expect(poolPay).toBeGreaterThan(0)
    const bill = { facts, patientId: 'p', payers: [], amounts: { poolPay, majorIllnessPay, cashPay } }
    expect(outcome(decideReturn(bill, facts.items, book))).toBe('granted')
    const less = { ...bill, amounts: { ...bill.amounts, poolPay: poolPay - 1 } }
    expect(outcome(decideReturn(less, facts.items, book))).toMatchObject({ code: 'RETURN_NEEDS_REVERSAL' })
  })
})

describe('what is kept of a bill', () => {
  const input = inputOf({
    region: '990100',
    date: TODAY,
    items: [{ name: '检查', code: 'A', price: 20_000, count: 2 }],
    accounts: { currentYear: 1_000, earlierYears: 5_000 },
    grants: [
      { from: 'G', relation: '30', balance: { currentYear: 2_000, earlierYears: 9_000 } },
      { from: 'H', relation: '20', balance: 90_000 },
      { from: 'I', relation: '20', balance: 90_000, caps: [{ period: 'year', amount: 1, used: 1 }] },
    ],
  })
  let settlement: ReturnType<typeof settled>
  let record: ReturnType<typeof billRecord>
  beforeEach(() => {
    settlement = settled(input)
    record = billRecord({
      settlement,
      patientId: 'p',
      lines: [{ item, count: 2, price: null }],
      offers: input.grants,
      input,
    })
  })
  const item = {
    code: 'A',
    name: '检查',
    initials: '',
    specification: '',
    unit: '',
    kind: 'service',
    class: '甲',
    price: 20_000,
    selfPayRatio: null,
    priceLimit: null,
  } as const

  test('amounts by the contract’s names', () => {
    expect(record.amounts).toEqual(amountsOf(settlement))
    expect(Object.entries(record.amounts)).toEqual(
      Object.keys(record.amounts).map((name) => [name, settlement[name as keyof typeof record.amounts]]),
    )
    expect(record.amounts).toMatchObject({ totalFee: 40_000, inScope: 40_000, ownAccountPay: 6_000 })
  })

  test('only buckets with something in them, payers by person, lines with their results', () => {
    expect(Object.values(record.buckets).every((amount) => amount > 0)).toBe(true)
    expect(Object.keys(record.buckets)).toEqual(['deductible'])
    expect(new Set(record.payers.map(({ personId, relation }) => `${personId} ${relation}`))).toEqual(
      new Set(['p null', 'G 30', 'H 20']),
    )
    expect(record.lines).toEqual([
      {
        code: 'A',
        name: '检查',
        kind: 'service',
        class: '甲',
        price: 20_000,
        count: 2,
        amount: 40_000,
        fullSelfPay: 0,
        overLimitPay: 0,
        preSelfPay: 0,
        inScope: 40_000,
      },
    ])
  })

  test('what the account of each who paid holds afterwards', () => {
    expect(record.accountsAfter).toEqual({ p: 0, G: 0, H: 90_000 - (40_000 - 6_000 - 11_000) })
  })

  test('what each grantor paid: neither the patient, nor cash, nor a pot', () => {
    expect([...grantedBy(record.payers, 'p')]).toEqual([
      ['G', 11_000],
      ['H', 23_000],
    ])
    const parts = [
      { personId: null, pocket: 'cash' as const, amount: 1 },
      { personId: 'G', pocket: 'pot' as const, amount: 2 },
    ]
    expect([...grantedBy(parts, 'p')]).toEqual([])
  })
})
