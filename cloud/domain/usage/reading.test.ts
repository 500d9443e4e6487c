import type { ExplanationNode } from '../../contract/explanation'
import type { Amounts } from '../../contract/shapes'
import { movementDetail, payersFor, type SettlementFacts, usageDetail } from './detail'
import { transferRow } from './movement'
import { familyReader, forReader, staffReader } from './reader'
import { type UsageFacts, usageRow } from './row'
import { capacityFor, type Viewer, viewerKeys } from './viewer'

const viewer: Viewer = {
  personId: 'D',
  name: '陈静',
  members: new Set(['M', 'N']),
  callNames: new Map([['M', '妈妈']]),
  names: new Map([
    ['M', '林秀英'],
    ['X', '周明'],
  ]),
}
const facts = (over: Partial<UsageFacts> = {}): UsageFacts => ({
  settlementId: 'set',
  viewerKey: 'M:patient',
  patientId: 'M',
  institutionName: '示例医院',
  region: '990100',
  visitType: '11',
  day: '2026-11-22',
  at: Date.parse('2026-11-22T04:00:00Z'),
  state: 'settled',
  totalFee: 100,
  fundPay: 40,
  ownAccountPay: 30,
  mutualAidPay: 20,
  cashPay: 10,
  granted: 0,
  grantors: {},
  shownBy: '由女儿代办',
  ...over,
})
const row = (one: UsageFacts) => {
  const seen = usageRow('use', one, viewer, (region) => `名${region}`)
  if (seen === null) throw new Error('not seen')
  return seen
}

test('a row as a holder sees it, in full', () => {
  expect(row(facts({ grantors: { D: 7 } }))).toEqual({
    recordId: 'use',
    settlementId: 'set',
    kind: 'settlement',
    seenAs: 'holder',
    patient: { personId: 'M', label: '妈妈', name: '林秀英', isMe: false },
    institutionName: '示例医院',
    region: '990100',
    regionName: '名990100',
    visitType: '11',
    day: '2026-11-22',
    at: '2026-11-22T04:00:00.000Z',
    shownBy: '由女儿代办',
    state: 'settled',
    totalFee: 100,
    fundPay: 40,
    ownAccountPay: 30,
    mutualAidPay: 20,
    cashPay: 10,
    familyPay: 60,
    myMoney: 7,
    movement: null,
  })
})

test.each([
  [
    'who showed the code is not told to a grantor',
    facts({ viewerKey: 'D:grantor', granted: 5 }),
    { shownBy: null, settlementId: null, seenAs: 'grantor' },
  ],
  ['nor where nobody wrote it down', facts({ shownBy: '' }), { shownBy: null, settlementId: 'set' }],
  [
    'of a second member, too',
    facts({ viewerKey: 'N:patient', patientId: 'N' }),
    { seenAs: 'holder', patient: { label: '家人' } },
  ],
])('%s', (_, one, expected) => {
  expect(row(one)).toMatchObject(expected)
})

test('of two members each is seen, and nobody else', () => {
  expect([
    capacityFor(viewer, 'M:patient'),
    capacityFor(viewer, 'N:patient'),
    capacityFor(viewer, 'O:patient'),
  ]).toEqual(['holder', 'holder', null])
  expect(viewerKeys(viewer)).toEqual(['D:patient', 'M:patient', 'N:patient', 'D:grantor'])
})

test.each([
  ['oneself', 'D', { label: '我', isMe: true }],
  ['the person of the record', 'M', { label: '妈妈', name: '林秀英' }],
  ['one whose name the viewer knows', 'X', { label: '周明', personId: 'X' }],
  ['a stranger, by what he is to the person', 'Z', { label: '兄弟', personId: 'payer-0', name: '' }],
])('the other side of a transfer: %s', (_, otherId, expected) => {
  const at = { region: '990100', day: '2026-11-22', at: 5 } as const
  const moved = transferRow('M', { side: 'in', otherId, relation: '20', amount: 50 }, at)
  expect(row(moved)).toMatchObject({
    kind: 'transfer',
    totalFee: null,
    familyPay: null,
    movement: { amount: 50, other: expected },
  })
  expect(movementDetail(row(moved))).toMatchObject({
    payers: [],
    amounts: null,
    buckets: null,
    lines: null,
    reversal: null,
    explainable: false,
  })
})

const settlement = (over: Partial<SettlementFacts> = {}): SettlementFacts => ({
  patientId: 'M',
  amounts: { totalFee: 100, fundPay: 40 } as Amounts,
  buckets: { deductible: 60, overCap: 0 },
  lines: [{ code: 'A' }] as unknown as SettlementFacts['lines'],
  payers: [
    { personId: 'M', relation: null, pocket: 'currentYear', amount: 30 },
    { personId: 'D', relation: '30', pocket: 'currentYear', amount: 20 },
    { personId: 'X', relation: '77', pocket: 'earlierYears', amount: 7 },
    { personId: null, relation: null, pocket: 'cash', amount: 3 },
  ],
  accountsAfter: { M: 1, D: 2, X: 3 },
  reversal: null,
  ...over,
})

describe('one record', () => {
  test.each([
    ['standing', null, null],
    [
      'given back',
      { at: Date.parse('2026-11-23T00:00:00Z'), reason: '录错了' },
      { at: '2026-11-23T00:00:00.000Z', reason: '录错了' },
    ],
  ])('%s', (_, reversal, expected) => {
    const detail = usageDetail(row(facts()), settlement({ reversal }), viewer)
    expect(detail).toMatchObject({
      reversal: expected,
      lines: [{ code: 'A' }],
      explainable: true,
      buckets: { deductible: 60 },
    })
    expect(detail.buckets).not.toHaveProperty('overCap')
  })

  test('each payer by the name that the viewer knows; balances of his own and of the member', () => {
    expect(
      payersFor(settlement(), viewer).map(({ who, balanceAfter }) => [who?.label ?? null, balanceAfter]),
    ).toEqual([
      [null, null],
      ['妈妈', 1],
      ['我', 2],
      ['周明', null],
      [null, null],
    ])
  })

  test('the balance of a patient who is no member of the viewer is not told', () => {
    const stranger = { ...viewer, members: new Set<string>() }
    expect(payersFor(settlement(), stranger)[1]?.balanceAfter).toBeNull()
  })
})

describe('an explanation for one reader', () => {
  const node = (from: string | null, over: Partial<ExplanationNode> = {}): ExplanationNode =>
    ({
      kind: 'payer',
      title: '',
      amount: 1,
      from,
      children: [],
      reasons: [],
      ...over,
    }) as unknown as ExplanationNode
  const tree = node(null, {
    children: [node('Z'), node('self')],
    reasons: [node('X', { children: [node('Q')] })],
  })

  test('names whom he knows, and others by their place in the bill alone', () => {
    const bill = {
      patientId: 'M',
      payers: [
        { personId: 'Z', relation: '20' },
        { personId: 'X', relation: null },
      ],
    }
    const read = forReader(tree, familyReader(viewer, bill))
    expect(read.from).toBeNull()
    expect(read.children.map(({ from }) => from)).toEqual(['payer-0', 'self'])
    expect(read.reasons.map(({ from }) => from)).toEqual(['X'])
    expect(read.reasons[0]?.children[0]?.from).toBe('payer-2')
    const counter = staffReader(bill)
    expect(forReader(tree, counter).children.map(({ from }) => from)).toEqual(['payer-0', 'self'])
    expect([counter.people.grantor('Z'), counter.people.grantor('X'), counter.people.grantor('Q')]).toEqual([
      '儿子',
      '家人',
      '家人',
    ])
  })
})
