import fc from 'fast-check'
import type { Amounts } from '../../contract/shapes'
import { Fen } from '../../contract/values'
import { usageCsv } from './csv'
import { movementDetail, type SettlementFacts, usageDetail } from './detail'
import { isListed } from './filter'
import { premiumRows, transferRow } from './movement'
import { familyReader, staffReader } from './reader'
import { type UsageFacts, usageRow } from './row'
import { totalsOf } from './totals'
import { capacityFor, type Viewer, viewerKeys, whoBeyond, whoFor } from './viewer'

/** A daughter who holds her mother's code and grants to her father. */
const viewer: Viewer = {
  personId: 'D',
  name: '陈静',
  members: new Set(['M']),
  callNames: new Map([
    ['M', '妈妈'],
    ['F', '爸爸'],
  ]),
  names: new Map([
    ['M', '林秀英'],
    ['F', '陈国栋'],
    ['X', '周明'],
  ]),
}

const facts = (over: Partial<UsageFacts> = {}): UsageFacts => ({
  settlementId: 'set',
  viewerKey: 'D:patient',
  patientId: 'D',
  institutionName: '示例市第一医院',
  region: '990100',
  visitType: '11',
  day: '2026-11-22',
  at: 0,
  state: 'settled',
  totalFee: 100,
  fundPay: 40,
  ownAccountPay: 30,
  mutualAidPay: 20,
  cashPay: 10,
  granted: 0,
  grantors: {},
  shownBy: '本人',
  ...over,
})

const ofMother = facts({ viewerKey: 'M:patient', patientId: 'M', grantors: { D: 20 } })
const ofFather = facts({ viewerKey: 'D:grantor', patientId: 'F', granted: 20 })
const row = (one: UsageFacts) => usageRow('use', one, viewer, () => '示例市')

describe('who sees a row', () => {
  it.each([
    ['D:patient', 'self'],
    ['M:patient', 'holder'],
    ['D:grantor', 'grantor'],
    ['F:patient', null],
    ['M:grantor', null],
    ['X:patient', null],
  ])('%s as %s', (key, expected) => {
    expect(capacityFor(viewer, key)).toBe(expected)
  })

  it.each([
    [null, ['D:patient', 'M:patient', 'D:grantor']],
    ['D', ['D:patient']],
    ['M', ['M:patient']],
    ['F', ['D:grantor']],
  ])('asked about %s looks under %j', (about, expected) => {
    expect(viewerKeys(viewer, about)).toEqual(expected)
  })

  it('a row that one may not see is none', () => {
    expect(row(facts({ viewerKey: 'F:patient' }))).toBeNull()
  })
})

describe('what a row says', () => {
  it('everything of oneself and of a member, with what one’s account paid for the member', () => {
    expect(row(facts())).toMatchObject({ patient: { label: '我' }, familyPay: 60, myMoney: null })
    expect(row(ofMother)).toMatchObject({ patient: { label: '妈妈' }, totalFee: 100, myMoney: 20 })
  })

  it('a grantor learns place, day, person and his own money alone', () => {
    const seen = row(ofFather)
    expect(seen).toMatchObject({ patient: { label: '爸爸' }, myMoney: 20, settlementId: null, shownBy: null })
    for (const key of [
      'totalFee',
      'fundPay',
      'ownAccountPay',
      'mutualAidPay',
      'cashPay',
      'familyPay',
    ] as const) {
      expect(seen?.[key]).toBeNull()
    }
  })
})

describe('the list', () => {
  it('leaves out the grantor’s row of a member whose full row is there', () => {
    const twice = facts({ viewerKey: 'D:grantor', patientId: 'M', granted: 20 })
    expect(isListed(twice, viewer, {})).toBe(false)
    expect(isListed(ofMother, viewer, {})).toBe(true)
    expect(isListed(ofFather, viewer, {})).toBe(true)
  })

  it.each([
    ['mine', [ofMother, ofFather]],
    ['aid', [facts(), ofMother, ofFather]],
    ['fund', [facts(), ofMother]],
    ['own', [facts(), ofMother]],
    ['cash', [facts(), ofMother]],
  ] as const)('by whose money: %s', (payer, expected) => {
    const listed = [facts(), ofMother, ofFather].filter((one) => isListed(one, viewer, { payer }))
    expect(listed).toEqual(expected)
  })

  it.each([
    [{ personId: 'M' }, 1],
    [{ year: 2026 }, 3],
    [{ year: 2025 }, 0],
    [{ visitType: '41' as const }, 0],
    [{ region: '110000' }, 0],
    [{ year: 2026, payer: 'mine' as const, personId: 'F' }, 1],
  ])('by %j', (filter, count) => {
    expect([facts(), ofMother, ofFather].filter((one) => isListed(one, viewer, filter))).toHaveLength(count)
  })
})

describe('totals', () => {
  const anyRow = fc
    .record({
      month: fc.integer({ min: 1, max: 12 }),
      state: fc.constantFrom('settled' as const, 'reversed' as const),
      own: fc.nat(1_000),
      aid: fc.nat(1_000),
      cash: fc.nat(1_000),
    })
    .map(({ month, state, own, aid, cash }) =>
      row(
        facts({
          day: `2026-${String(month).padStart(2, '0')}-01`,
          state,
          totalFee: own + aid + cash,
          fundPay: 0,
          ownAccountPay: own,
          mutualAidPay: aid,
          cashPay: cash,
        }),
      ),
    )

  it('are the sums of the months, newest first, without what was reversed', () => {
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const seen = rows.flatMap((one) => one ?? [])
        const { totals, months } = totalsOf(seen)
        const standing = seen.filter((one) => one.state === 'settled')
        expect(totals.count).toBe(standing.length)
        expect(totals.totalFee).toBe(Fen.sum(standing.map((one) => one.totalFee ?? 0)))
        expect(totals.familyPay).toBe(totals.ownAccountPay + totals.mutualAidPay + totals.cashPay)
        for (const key of ['count', 'totalFee', 'ownAccountPay', 'cashPay', 'familyPay'] as const) {
          expect(Fen.sum(months.map((month) => month[key]))).toBe(totals[key])
        }
        const order = months.map((month) => month.month)
        expect(order).toEqual([...new Set(order)].sort().reverse())
      }),
    )
  })
})

const amounts = { totalFee: 100, fundPay: 40 } as Amounts
const settlement = (patientId: string): SettlementFacts => ({
  patientId,
  amounts,
  buckets: { deductible: 60, overCap: 0 },
  lines: [],
  payers: [
    { personId: patientId, relation: null, pocket: 'currentYear', amount: 30 },
    { personId: 'D', relation: '30', pocket: 'currentYear', amount: 20 },
    { personId: 'Z', relation: '77', pocket: 'currentYear', amount: 10 },
  ],
  accountsAfter: { [patientId]: 1, D: 2, Z: 3 },
  reversal: null,
})

describe('one record', () => {
  const detail = (one: UsageFacts) => {
    const seen = row(one)
    if (!seen) throw new Error('not seen')
    return usageDetail(seen, settlement(one.patientId), viewer)
  }

  it('a holder sees every payer; balances of the member and of himself; strangers by relation', () => {
    const { payers, buckets, explainable } = detail(ofMother)
    expect(payers.map((payer) => [payer.who?.label ?? null, payer.amount, payer.balanceAfter])).toEqual([
      [null, 40, null],
      ['妈妈', 30, 1],
      ['我', 20, 2],
      ['姨妈', 10, null],
    ])
    expect(buckets).toEqual({ deductible: 60 })
    expect(explainable).toBe(true)
  })

  it('a grantor sees his own line', () => {
    const seen = detail(ofFather)
    expect(seen.payers.map((payer) => payer.amount)).toEqual([20])
    expect(seen).toMatchObject({ amounts: null, buckets: null, lines: null, explainable: false })
  })
})

describe('how people are called', () => {
  it.each([
    ['D', '我'],
    ['M', '妈妈'],
    ['X', '周明'],
    ['?', '家人'],
  ])('%s is %s', (personId, label) => {
    expect(whoFor(viewer, personId).label).toBe(label)
  })

  it('one whom the viewer may not know has neither name nor id', () => {
    expect(whoBeyond(viewer, 'M', '77', 3)).toEqual({
      personId: 'payer-3',
      label: '姨妈',
      name: '',
      isMe: false,
    })
    expect(whoBeyond(viewer, 'D', '20', 1).label).toBe('儿子')
    expect(whoBeyond(viewer, 'M', null, 1).label).toBe('妈妈家人')
  })

  it.each([
    ['F', '20', '兄弟'],
    ['F', '30', '姐妹'],
    ['F', '51', '爷爷'],
    ['M', '52', '外婆'],
    ['F', '11', '爸爸爱人'],
    ['X', '20', '周明儿子'],
    ['Z', '20', '家人儿子'],
  ] as const)('of %s the one who is his %s is %s, without a chain of 的', (patientId, relation, label) => {
    expect(whoBeyond(viewer, patientId, relation, 1).label).toBe(label)
  })

  it('a reader of an explanation is 您, and knows whom he knows', () => {
    const bill = settlement('M')
    const { people, reference } = familyReader(viewer, bill)
    expect([people.patient, people.grantor('D'), people.grantor('Z')]).toEqual(['妈妈', '您', '姨妈'])
    expect([reference('self'), reference('D'), reference('Z')]).toEqual(['self', 'D', 'payer-2'])
    expect(familyReader(viewer, settlement('D')).people.patient).toBe('您')
  })

  it('the counter reads relations', () => {
    const { people, reference } = staffReader(settlement('M'))
    expect([people.patient, people.grantor('D'), people.grantor('?')]).toEqual(['本人', '女儿', '家人'])
    expect([reference('self'), reference('D'), reference('?')]).toEqual(['self', 'payer-1', 'payer-3'])
  })
})

describe('transfers and premiums', () => {
  const at = { region: '990100', day: '2026-11-22', at: 5 } as const
  const sent = transferRow('D', { side: 'out', otherId: 'M', relation: '52', amount: 300 }, at)
  const back = transferRow('D', { side: 'back', otherId: 'M', relation: '52', amount: 100 }, at)
  const got = transferRow('M', { side: 'in', otherId: 'Z', relation: '20', amount: 50 }, at)
  const [ofMother, mine] = premiumRows(
    { insuredId: 'M', payerId: 'D', payerIs: '30', amount: 400, year: 2027 },
    at,
  )
  const [own] = premiumRows({ insuredId: 'D', payerId: 'D', payerIs: null, amount: 90, year: 2026 }, at)
  const seen = [sent, back, got, ofMother, own].flatMap((one) => (one ? (row(one) ?? []) : []))

  it('names the other side by what the viewer calls him, or by what he is to the person', () => {
    expect(row(sent)).toMatchObject({
      kind: 'transfer',
      seenAs: 'self',
      movement: { other: { label: '妈妈' } },
    })
    expect(row(got)).toMatchObject({ seenAs: 'holder', movement: { side: 'in', other: { name: '' } } })
    expect(row(got)?.movement?.other.label).toBe('兄弟')
  })

  it('counts a premium as paid, and a transfer by itself', () => {
    expect(totalsOf(seen).totals).toMatchObject({
      count: 2,
      totalFee: 490,
      ownAccountPay: 90,
      mutualAidPay: 400,
      familyPay: 490,
      myMoney: 400,
      myMoneyBeyond: 0,
      movedOut: 300,
      movedIn: 150,
    })
    expect(totalsOf(seen).byVisit).toMatchObject([{ visitType: null, count: 2, totalFee: 490 }])
  })

  it('shows a premium once to the payer who sees the insured in full', () => {
    expect(ofMother && isListed(ofMother, viewer, {})).toBe(true)
    expect(mine && isListed(mine, viewer, {})).toBe(false)
    const alone = { ...viewer, members: new Set<string>() }
    expect(mine && isListed(mine, alone, { payer: 'mine' })).toBe(true)
    expect(mine && usageRow('use', mine, alone, () => '示例市')).toMatchObject({
      seenAs: 'grantor',
      totalFee: null,
      myMoney: 400,
      movement: { coverYear: 2027 },
    })
  })

  it.each<[Parameters<typeof isListed>[2], number]>([
    [{ kind: 'transfer' }, 3],
    [{ kind: 'premium' }, 2],
    [{ kind: 'settlement' }, 0],
    [{ visitType: '11' }, 0],
    [{ payer: 'own' }, 2],
    [{ payer: 'mine' }, 2],
    [{ payer: 'fund' }, 0],
    [{ personId: 'M' }, 2],
  ])('a filter %j finds %i', (filter, count) => {
    const all = [sent, back, got, ofMother, own].flatMap((one) => one ?? [])
    expect(all.filter((one) => isListed(one, viewer, filter))).toHaveLength(count)
  })

  it('the details of a premium say who paid; a transfer is nobody’s payment', () => {
    const [transfer, , , premium, self] = seen
    expect(transfer && movementDetail(transfer).payers).toEqual([])
    expect(premium && movementDetail(premium).payers).toMatchObject([
      { kind: 'aid', amount: 400, who: { isMe: true } },
    ])
    expect(self && movementDetail(self).payers).toMatchObject([{ kind: 'own', amount: 90 }])
  })

  it('the file has the same lines: what left the account is less than nothing', () => {
    const lines = usageCsv(seen, 'zh').split('\r\n')
    expect(lines[1]).toContain('划拨转账')
    expect(lines[1]).toContain(',-3.00,')
    expect(lines[2]).toContain('已退回')
    expect(lines[4]).toMatch(/代缴医保费.*4\.00.*2027/)
  })
})
