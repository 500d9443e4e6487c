import { answeredDisputeNotices, disputedNotices } from './dispute'
import { isListed } from './filter'
import { isPaidFrom, premiumRows, transferRow } from './movement'
import { type UsageFacts, usageRow } from './row'
import { totalsOf } from './totals'
import type { Viewer } from './viewer'

const at = { region: '990100', day: '2026-11-22', at: 5 } as const
const NOTHING = {
  settlementId: null,
  institutionName: '',
  visitType: null,
  state: 'settled',
  totalFee: 0,
  fundPay: 0,
  ownAccountPay: 0,
  mutualAidPay: 0,
  cashPay: 0,
  granted: 0,
  grantors: {},
  shownBy: '',
}

test('a transfer is a record of its owner, and no bill', () => {
  const movement = { side: 'out', otherId: 'M', relation: '52', amount: 300 } as const
  expect(transferRow('D', movement, at)).toEqual({
    ...NOTHING,
    ...at,
    viewerKey: 'D:patient',
    viewerYear: 'D:patient:2026',
    patientId: 'D',
    movement: { ...movement, kind: 'transfer', coverYear: null },
  })
})

test('a premium is a record of the insured, and of who paid it for him', () => {
  const premium = { insuredId: 'M', payerId: 'D', payerIs: '30', amount: 400, year: 2027 } as const
  const movement = {
    kind: 'premium',
    side: 'out',
    otherId: 'D',
    relation: '30',
    amount: 400,
    coverYear: 2027,
  }
  const common = { ...NOTHING, ...at, patientId: 'M', movement, totalFee: 400, mutualAidPay: 400 }
  expect(premiumRows(premium, at)).toEqual([
    { ...common, viewerKey: 'M:patient', viewerYear: 'M:patient:2026', grantors: { D: 400 } },
    { ...common, viewerKey: 'D:grantor', viewerYear: 'D:grantor:2026', granted: 400 },
  ])
  expect(premiumRows({ ...premium, payerId: 'M', payerIs: null }, at)).toEqual([
    {
      ...common,
      viewerKey: 'M:patient',
      viewerYear: 'M:patient:2026',
      movement: { ...movement, otherId: 'M', relation: null },
      mutualAidPay: 0,
      ownAccountPay: 400,
    },
  ])
})

test.each([
  ['transfer', 'out', 'own', 'holder', true],
  ['transfer', 'out', 'mine', 'self', true],
  ['transfer', 'out', 'mine', 'holder', false],
  ['transfer', 'out', 'mine', null, false],
  ['transfer', 'out', 'fund', 'self', false],
  ['transfer', 'out', 'aid', 'self', false],
  ['transfer', 'out', 'cash', 'self', false],
  ['transfer', 'in', 'own', 'self', false],
  ['transfer', 'back', 'mine', 'self', false],
  ['premium', 'out', 'own', 'self', null],
] as const)('a %s that went %s is of %s money, seen as %s: %p', (kind, side, payer, seenAs, expected) => {
  const movement = { kind, side, otherId: 'M', relation: null, amount: 1, coverYear: null }
  expect(isPaidFrom(movement, payer, seenAs)).toBe(expected)
})

const viewer: Viewer = {
  personId: 'D',
  name: '陈静',
  members: new Set(['M']),
  callNames: new Map([['M', '妈妈']]),
  names: new Map([['M', '林秀英']]),
}
const bill = (over: Partial<UsageFacts> = {}): UsageFacts => ({
  ...NOTHING,
  ...at,
  settlementId: 'set',
  viewerKey: 'M:patient',
  patientId: 'M',
  visitType: '11',
  state: 'settled',
  ...over,
})

describe('one kind of money', () => {
  const grantors = bill({
    viewerKey: 'D:grantor',
    patientId: 'F',
    granted: 5,
    fundPay: 1,
    ownAccountPay: 1,
    cashPay: 1,
    mutualAidPay: 1,
  })
  test.each([
    ['mine', bill({ grantors: { D: 1 } }), true],
    ['mine', bill({ grantors: { X: 1 } }), false],
    ['mine', bill({ grantors: { D: 0 } }), false],
    ['mine', grantors, true],
    ['mine', { ...grantors, granted: 0 }, false],
    ['aid', bill({ mutualAidPay: 1 }), true],
    ['aid', bill(), false],
    ['aid', grantors, true],
    ['aid', { ...grantors, granted: 0 }, false],
    ['fund', bill({ fundPay: 1 }), true],
    ['fund', bill(), false],
    ['fund', grantors, false],
    ['own', bill({ ownAccountPay: 1 }), true],
    ['own', bill(), false],
    ['own', grantors, false],
    ['cash', bill({ cashPay: 1 }), true],
    ['cash', bill(), false],
    ['cash', grantors, false],
  ] as const)('%s: %#', (payer, row, expected) => {
    expect(isListed(row, viewer, { payer })).toBe(expected)
  })

  test.each([
    [{ personId: 'M' }, true],
    [{ personId: 'F' }, false],
    [{ visitType: '11' as const }, true],
    [{ visitType: '21' as const }, false],
    [{ region: '990100' }, true],
    [{ region: '990200' }, false],
    [{ year: 2025 }, false],
    [{ kind: 'settlement' as const }, true],
    [{ kind: 'premium' as const }, false],
  ])('a bill of the mother by %j: %p', (filter, expected) => {
    expect(isListed(bill(), viewer, filter)).toBe(expected)
  })
})

describe('totals', () => {
  const seen = (over: Partial<UsageFacts>) => {
    const row = usageRow('use', bill(over), viewer, () => '示例市')
    if (row === null) throw new Error('not seen')
    return row
  }
  const amounts = { totalFee: 100, fundPay: 40, ownAccountPay: 30, mutualAidPay: 20, cashPay: 10 }
  const rows = [
    seen({ ...amounts, grantors: { D: 7 } }),
    seen({ ...amounts, visitType: '41', day: '2026-10-01', totalFee: 300 }),
    seen({ ...amounts, visitType: '21', day: '2026-10-02', state: 'reversed' }),
    seen({ totalFee: 300, visitType: '13', grantors: { D: 9 }, day: '2026-09-30' }),
  ]

  test('each amount by itself; what was reversed counts for nothing', () => {
    expect(totalsOf(rows).totals).toEqual({
      count: 3,
      totalFee: 700,
      fundPay: 80,
      ownAccountPay: 60,
      mutualAidPay: 40,
      cashPay: 20,
      familyPay: 120,
      myMoney: 16,
      myMoneyBeyond: 0,
      movedOut: 0,
      movedIn: 0,
    })
  })

  test('months newest first; kinds of visit dearest first, of two as dear the one that cost me more', () => {
    const { months, byVisit } = totalsOf(rows)
    expect(months.map(({ month, count }) => [month, count])).toEqual([
      ['2026-11', 1],
      ['2026-10', 1],
      ['2026-09', 1],
    ])
    expect(byVisit.map(({ visitType, totalFee }) => [visitType, totalFee])).toEqual([
      ['13', 300],
      ['41', 300],
      ['11', 100],
      ['21', 0],
    ])
  })

  test('a grantor’s row has no amounts but his own money', () => {
    const row = usageRow(
      'use',
      bill({ ...amounts, viewerKey: 'D:grantor', granted: 5 }),
      viewer,
      () => '示例市',
    )
    expect(row && totalsOf([row]).totals).toMatchObject({
      count: 1,
      totalFee: 0,
      familyPay: 0,
      myMoney: 5,
      myMoneyBeyond: 5,
    })
  })

  test('transfers are added by themselves, never to a kind of visit', () => {
    const transfer = (side: 'out' | 'in' | 'back', amount: number) => {
      const facts = transferRow('D', { side, otherId: 'M', relation: '52', amount }, at)
      const row = usageRow('use', facts, viewer, () => '示例市')
      if (row === null) throw new Error('not seen')
      return row
    }
    const { totals, byVisit } = totalsOf([
      transfer('out', 5),
      transfer('out', 6),
      transfer('in', 3),
      transfer('back', 4),
    ])
    expect(totals).toMatchObject({ count: 0, totalFee: 0, movedOut: 11, movedIn: 7 })
    expect(byVisit).toEqual([])
    const said = { ...transfer('out', 5), movement: null }
    expect(totalsOf([said]).totals).toMatchObject({ count: 0, movedOut: 0 })
  })
})

describe('a disputed record', () => {
  const disputed = { reporterId: 'D', patientId: 'M', institutionName: '示例药店' }
  test.each([
    ['credential', '医保码已经停用', true],
    ['codes', '现在的码都作废了。要停用', true],
    ['grant', '您的共济已经先停一停', false],
    ['nothing', '医保码照常能用', false],
  ] as const)(
    '%s: the reporter reads what was stopped; the patient what concerns him',
    (stopped, words, both) => {
      const [mine, his, ...more] = disputedNotices({ ...disputed, stopped })
      expect(more).toEqual([])
      expect(mine).toMatchObject({ personId: 'D', title: '已经报给经办窗口' })
      expect(mine?.text).toContain('示例药店的这一笔，窗口会核对')
      expect(mine?.text).toContain(words)
      expect(his).toMatchObject({ personId: 'M', title: '家人说您的一笔记录不对' })
      expect(his?.text).toContain('示例药店的一笔可能不是您办的。窗口会核对。')
      expect(his?.text.includes(words)).toBe(both)
      if (!both) expect(his?.text.endsWith('窗口会核对。')).toBe(true)
    },
  )

  test('one’s own is told once', () => {
    const told = disputedNotices({ ...disputed, patientId: 'D', stopped: 'codes' })
    expect(told.map(({ personId }) => personId)).toEqual(['D'])
  })

  test.each([
    ['', '示例药店的这一笔：是您本人办的。'],
    ['看了签名', '示例药店的这一笔：是您本人办的。窗口说明：看了签名'],
  ])('the answer, with the note %j', (note, text) => {
    const told = answeredDisputeNotices(disputed, '是您本人办的。', note)
    expect(told).toEqual(['D', 'M'].map((personId) => ({ personId, title: '您报的记录有答复了', text })))
    expect(answeredDisputeNotices({ ...disputed, patientId: 'D' }, '好。', note)).toHaveLength(1)
  })
})
