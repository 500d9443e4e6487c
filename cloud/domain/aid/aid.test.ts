import fc from 'fast-check'
import { BUCKETS, ITEM_KINDS } from '../../contract/values/bill'
import { allocate } from './allocate'
import { allocateWithin } from './allocateWithin'
import { capLeft, shareable } from './available'
import { cellSet, cellsOf } from './cells'
import { grantOrder, type Orderable } from './order'
import type { Payer, PayingSource } from './payer'
import { covers, kindBits, makeScopes } from './scope'

const source = (available: number, ...cells: number[]) => ({
  available,
  scope: cells.reduce((set, cell) => set | (1 << cell), 0),
})

describe('allocate', () => {
  it.each([
    ['one pays in order of the cells', [30, 40], [source(50, 0, 1)], [[30, 20]], [0, 20]],
    ['only within its scope', [30, 40], [source(100, 1)], [[0, 40]], [30, 0]],
    [
      'the next pays the rest',
      [30, 40],
      [source(50, 0, 1), source(50, 0, 1)],
      [
        [30, 20],
        [0, 20],
      ],
      [0, 0],
    ],
    [
      'first what no later one may pay',
      [30, 40],
      [source(50, 0, 1), source(100, 0)],
      [
        [10, 40],
        [20, 0],
      ],
      [0, 0],
    ],
    [
      'a later one without money does not count',
      [30, 40],
      [source(50, 0, 1), source(0, 0)],
      [
        [30, 20],
        [0, 0],
      ],
      [0, 20],
    ],
    [
      'then what only the next may pay',
      [10, 10, 10],
      [source(20, 0, 1, 2), source(9, 1), source(9, 0)],
      [
        [1, 9, 10],
        [0, 1, 0],
        [9, 0, 0],
      ],
      [0, 0, 0],
    ],
    [
      'the first makes room for the second, whose only cell it paid, before cash is asked',
      [10, 10],
      [source(10, 0, 1), source(10, 0), source(5, 1)],
      [
        [5, 5],
        [5, 0],
        [0, 5],
      ],
      [0, 0],
    ],
    ['nobody', [5], [], [], [5]],
    ['nothing due', [0, 0], [source(9, 0, 1)], [[0, 0]], [0, 0]],
  ])('%s', (_, amounts, sources, paid, rest) => {
    expect(allocate(amounts, sources)).toEqual({ paid, rest })
  })
})

/** What can be paid at most: by the cheapest cut between the money and the cells. */
function mostPaid(amounts: readonly number[], sources: readonly PayingSource[]): number {
  const cuts = Array.from({ length: 1 << amounts.length }, (_, cut) => {
    const cells = amounts.filter((_amount, cell) => (cut & (1 << cell)) !== 0)
    const money = sources.filter(({ scope }) => (scope & ~cut) !== 0).map(({ available }) => available)
    return [...cells, ...money].reduce((sum, one) => sum + one, 0)
  })
  return Math.min(...cuts)
}

test('nothing is left for cash that another order of the same money could have paid', () => {
  const cells = fc.array(fc.nat(20), { minLength: 1, maxLength: 4 })
  const money = fc.array(fc.record({ available: fc.nat(30), scope: fc.nat(15) }), { maxLength: 4 })
  fc.assert(
    fc.property(cells, money, (amounts, all) => {
      const sources = all.map(({ available, scope }) => ({
        available,
        scope: scope & ((1 << amounts.length) - 1),
      }))
      const { paid, rest } = allocate(amounts, sources)
      const sum = (row: readonly number[]) => row.reduce((total, one) => total + one, 0)
      expect(sum(amounts) - sum(rest)).toBe(mostPaid(amounts, sources))
      expect(amounts.map((_, cell) => (rest[cell] ?? 0) + sum(paid.map((row) => row[cell] ?? 0)))).toEqual(
        amounts,
      )
      for (const [index, { available, scope }] of sources.entries()) {
        const row = paid[index] ?? []
        expect(sum(row)).toBeLessThanOrEqual(available)
        expect(row.every((one, cell) => one === 0 || (one > 0 && (scope & (1 << cell)) !== 0))).toBe(true)
      }
    }),
    { numRuns: 1_000 },
  )
})

describe('allocateWithin', () => {
  const scope = { buckets: 0, kinds: 0 }
  const own: Payer = { from: 'self', pocket: 'earlierYears', available: 10, scope, purse: null }
  const grant = (from: string, available: number): Payer => ({
    from,
    pocket: 'earlierYears',
    available,
    scope,
    purse: { currentYear: 0, earlierYears: available },
  })

  it('lets the first grantor that can pay, and no other', () => {
    const payers = [own, grant('A', 20), grant('B', 100)]
    const sources = [source(10, 0), source(20, 0), source(100, 0)]
    const { allocation, shut } = allocateWithin(1, payers, [60], sources)
    expect(allocation.paid).toEqual([[10], [20], [0]])
    expect([...shut]).toEqual([2])
  })

  it('passes over one without money, and gives back the place of one that had nothing to pay', () => {
    const empty = [grant('A', 0), grant('B', 100)]
    expect(allocateWithin(1, empty, [60], [source(0, 0), source(100, 0)]).allocation.paid).toEqual([
      [0],
      [60],
    ])
    const useless = [grant('A', 50), grant('B', 100)]
    expect(allocateWithin(1, useless, [60, 0], [source(50, 1), source(100, 0)]).allocation.paid).toEqual([
      [0, 0],
      [60, 0],
    ])
  })

  it('allows two where two are allowed, all where nobody says', () => {
    const payers = [grant('A', 20), grant('B', 20), grant('C', 20)]
    const sources = [source(20, 0), source(20, 0), source(20, 0)]
    expect(allocateWithin(2, payers, [60], sources).allocation.rest).toEqual([20])
    expect(allocateWithin(null, payers, [60], sources).allocation.rest).toEqual([0])
  })
})

describe('capLeft', () => {
  const cap = (amount: number | null, used: number, period: 'payment' | 'year' = 'year') => ({
    subject: 'perBeneficiary' as const,
    period,
    amount,
    used,
  })

  it.each([
    ['none', [], Number.POSITIVE_INFINITY],
    ['a cap of null', [cap(null, 5)], Number.POSITIVE_INFINITY],
    ['some left', [cap(100, 40)], 60],
    ['used up', [cap(100, 100)], 0],
    ['lowered below what was used', [cap(100, 140)], 0],
    ['by payment: nothing counts as used', [cap(100, 90, 'payment')], 100],
    ['the narrowest', [cap(100, 40), cap(50, 0, 'payment')], 50],
  ])('%s', (_, caps, left) => {
    expect(capLeft(caps, [])).toBe(left)
  })

  it('keeps a cap of the region, less what the case says was used of it', () => {
    const rule = { subject: 'perBeneficiary' as const, period: 'year' as const, amount: 80 }
    expect(capLeft([], [rule])).toBe(80)
    expect(capLeft([cap(null, 30)], [rule])).toBe(50)
    expect(capLeft([cap(null, 30, 'payment')], [{ ...rule, period: 'payment' }])).toBe(80)
    expect(capLeft([cap(20, 0)], [rule])).toBe(20)
  })
})

describe('shareable', () => {
  it('leaves this year’s money where only earlier years may be shared', () => {
    const grant = { balance: { currentYear: 5, earlierYears: 7 } } as Parameters<typeof shareable>[0]
    expect(shareable(grant, 'all')).toEqual({ currentYear: 5, earlierYears: 7 })
    expect(shareable(grant, 'priorYearsOnly')).toEqual({ currentYear: 0, earlierYears: 7 })
  })
})

describe('grantOrder', () => {
  const list: Orderable[] = [
    { from: 'A', order: 2, grantedOn: '2024-01-01', balance: 100 },
    { from: 'B', order: 1, grantedOn: '2025-01-01', balance: 300 },
    { from: 'C', order: null, grantedOn: null, balance: 300 },
    { from: 'D', order: 1, grantedOn: '2024-06-01', balance: 50 },
  ]

  it.each([
    ['filing', 'authTime', 'DBAC'],
    ['userPreset', 'name', 'BDAC'],
    ['chosenByScan', 'authTime', 'DBAC'],
    ['authTime', 'authTime', 'ADBC'],
    ['settlementFirstCome', 'authTime', 'ADBC'],
    ['balanceDesc', 'authTime', 'BCAD'],
    ['balanceDesc', 'name', 'BCAD'],
  ] as const)('%s, ties by %s: %s', (order, ties, expected) => {
    expect(
      [...list]
        .sort(grantOrder(order, ties))
        .map((each) => each.from)
        .join(''),
    ).toBe(expected)
    expect(
      [...list]
        .reverse()
        .sort(grantOrder(order, ties))
        .map((each) => each.from)
        .join(''),
    ).toBe(expected)
  })

  it('orders equal balances by time, or by name where the region says so', () => {
    const equal = [
      { from: 'B', order: null, grantedOn: '2024-01-01', balance: 9 },
      { from: 'A', order: null, grantedOn: '2025-01-01', balance: 9 },
    ]
    expect([...equal].sort(grantOrder('balanceDesc', 'authTime'))[0]?.from).toBe('B')
    expect([...equal].sort(grantOrder('balanceDesc', 'name'))[0]?.from).toBe('A')
  })
})

const buckets = {
  deductible: 100,
  coinsurance: 50,
  preSelfPay: 10,
  overLimitPay: 5,
  fullSelfPay: 30,
  overCap: 20,
}
const part = (inScope: number, rest: object = {}) => ({
  amount: 0,
  fullSelfPay: 0,
  overLimitPay: 0,
  preSelfPay: 0,
  inScope,
  ...rest,
})

describe('cells', () => {
  const bill = {
    ...part(170),
    fullSelfPay: 30,
    lines: [],
    kinds: kindBits(['drug', 'service']),
    byKind: {
      device: null,
      consumable: null,
      supplement: null,
      drug: part(150, { preSelfPay: 10, overLimitPay: 5 }),
      service: part(50, { fullSelfPay: 30 }),
    },
  }

  it('are whole buckets where kinds do not matter', () => {
    const cells = cellsOf(buckets, bill, false)
    expect(cells.amounts).toEqual(BUCKETS.map((bucket) => buckets[bucket]))
    expect(cellSet(cells, { buckets: 0b101, kinds: 0 })).toBe(0b101)
  })

  it('part each bucket by kind: by item, or by in-scope spending', () => {
    const cells = cellsOf(buckets, bill, true)
    expect(cells.kinds).toEqual(['drug', 'service'])
    expect(cells.amounts).toEqual([75, 25, 38, 12, 10, 0, 5, 0, 0, 30, 15, 5])
    expect(cellSet(cells, { buckets: 0b11, kinds: kindBits(['service']) })).toBe(0b1010)
    expect(cellSet(cells, { buckets: 0, kinds: kindBits(ITEM_KINDS) })).toBe(0)
  })

  it('lay what a pool result took out of the list on the kinds that were in scope', () => {
    const cells = cellsOf({ ...buckets, fullSelfPay: 70 }, bill, true)
    expect(cells.amounts.slice(8, 10)).toEqual([30, 40])
  })
})

describe('makeScopes', () => {
  const open = {
    deductible: true,
    coinsurance: true,
    preSelfPay: true,
    overLimitPay: true,
    fullSelfPay: true,
    overCap: true,
  }
  const none = {
    own: undefined,
    thisYear: undefined,
    aid: undefined,
    kinds: undefined,
    pharmacyKinds: undefined,
    never: undefined,
  }

  it('lets everything be paid where nobody says otherwise', () => {
    const scopes = makeScopes(none)
    for (const scope of [scopes.own, scopes.thisYear, scopes.aid, scopes.aidAtPharmacy])
      expect(scope).toEqual({ buckets: 0b111111, kinds: 0b11111 })
  })

  it('keeps the never-list from every payer', () => {
    const scopes = makeScopes({ ...none, never: ['supplement'] })
    expect(scopes.payable).toBe(kindBits(['drug', 'device', 'consumable', 'service']))
    expect(covers(scopes.own, kindBits(['supplement', 'drug']))).toBe(false)
    expect(covers(scopes.aid, kindBits(['drug']))).toBe(true)
  })

  it('follows the region, this year’s account apart', () => {
    const scopes = makeScopes({
      ...none,
      own: open,
      thisYear: { ...open, fullSelfPay: false },
      aid: { ...open, deductible: false },
      pharmacyKinds: ['drug'],
    })
    expect(scopes.own.buckets).toBe(0b111111)
    expect(scopes.thisYear.buckets).toBe(0b101111)
    expect(scopes.aid.buckets).toBe(0b111110)
    expect(scopes.aidAtPharmacy).toEqual({ buckets: 0b111110, kinds: kindBits(['drug']) })
  })
})
