import type { Functions, ParamsOf } from '../../contract/functions'
import { type Counter, fund, givenGrant, openCounter, settled } from '../testing/counter'
import { type Device, type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
let counter: Counter
let father: TestPerson
let daughter: TestPerson
let son: TestPerson
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  counter = await openCounter(world)
  father = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1968-05-06' })
  daughter = await world.person({ name: '陈静', sex: 'female', birthDate: '1992-03-02' })
  son = await world.person({ name: '陈明', sex: 'male', birthDate: '1994-01-01' })
  await fund(world, father, { 2026: 50_000 })
  await fund(world, daughter, { 2026: 100_000 })
  await givenGrant(world, daughter, father, '51')
})
afterAll(() => world.close())

const BILL = { items: [{ code: 'F3012', count: 1, price: 100_000 }] }

async function bill(patient = father, over = {}): Promise<string> {
  world.clock.pass(1_000)
  const receipt = await settled(world, counter, patient, { ...BILL, ...over })
  return receipt.settlementId ?? ''
}

const list = (device: Device, params: Partial<ParamsOf<Functions['listUsage']>> = {}) =>
  world.must(device, 'listUsage', { filter: {}, ...params })

async function recordOf(device: Device): Promise<string> {
  const { records } = await list(device)
  return records[0]?.recordId ?? ''
}

describe('listUsage', () => {
  test('the patient sees everything', async () => {
    await bill()
    const { records, nextCursor } = await list(await world.phone(father))
    expect(nextCursor).toBeNull()
    expect(records).toMatchObject([
      {
        seenAs: 'self',
        patient: { label: '我' },
        institutionName: '示例市第一医院',
        regionName: '示例市',
        visitType: '11',
        shownBy: '本人',
        totalFee: 100_000,
        fundPay: 12_000,
        ownAccountPay: 50_000,
        mutualAidPay: 38_000,
        cashPay: 0,
        familyPay: 88_000,
        myMoney: null,
      },
    ])
  })

  test('a grantor sees his own money and no more', async () => {
    await bill()
    const { records } = await list(await world.phone(daughter))
    expect(records).toMatchObject([
      {
        seenAs: 'grantor',
        settlementId: null,
        patient: { label: '爸爸', name: '陈国栋' },
        shownBy: null,
        totalFee: null,
        fundPay: null,
        ownAccountPay: null,
        mutualAidPay: null,
        cashPay: null,
        familyPay: null,
        myMoney: 38_000,
      },
    ])
  })

  test('a holder who grants sees one full row, with what his account paid', async () => {
    await bill()
    await world.bind(daughter, father, '51')
    const { records } = await list(await world.phone(daughter))
    expect(records).toMatchObject([
      { seenAs: 'holder', patient: { label: '爸爸' }, totalFee: 100_000, myMoney: 38_000 },
    ])
  })

  test('after unbinding, past records are gone as well', async () => {
    const bindingId = await world.bind(son, father, '51')
    await bill()
    const phone = await world.phone(son)
    const { records } = await list(phone)
    expect(records).toHaveLength(1)
    await world.must(phone, 'unbind', { bindingId })
    expect((await list(phone)).records).toEqual([])
    const recordId = records[0]?.recordId ?? ''
    expect((await world.ask(phone, 'getUsage', { recordId })).code).toBe('NOT_FOUND')
  })

  test('where a region’s bindings do not let look, a holder sees nothing', async () => {
    await world.bind(son, father, '51')
    await bill()
    world.policy({ 'binding.rights': ['showCode'] })
    expect((await list(await world.phone(son))).records).toEqual([])
  })

  test('pages through three people’s records, newest first, none twice and none left out', async () => {
    const mother = await world.person({ name: '林秀英', sex: 'female', birthDate: '1969-01-01' })
    await fund(world, daughter, { 2025: 5_000_000 })
    await world.bind(daughter, mother, '52')
    await givenGrant(world, daughter, mother, '52')
    for (const patient of [father, mother, daughter, mother, father, daughter, mother]) await bill(patient)
    const phone = await world.phone(daughter)
    const all = (await list(phone, { limit: 50 })).records
    expect(all.map((record) => record.patient.label)).toEqual([
      '妈妈',
      '我',
      '爸爸',
      '妈妈',
      '我',
      '妈妈',
      '爸爸',
    ])

    const paged: string[] = []
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<typeof list>> = await list(phone, { cursor, limit: 2 })
      expect(page.records.length).toBeLessThanOrEqual(2)
      paged.push(...page.records.map((record) => record.recordId))
      cursor = page.nextCursor
    } while (cursor !== null)
    expect(paged).toEqual(all.map((record) => record.recordId))
  })

  test('a rare filter pages as truly', async () => {
    for (let index = 0; index < 5; index += 1) await bill(father, { useAccount: index % 2 === 0 })
    const phone = await world.phone(father)
    const first = await list(phone, { filter: { payer: 'aid' }, limit: 1 })
    const second = await list(phone, { filter: { payer: 'aid' }, limit: 1, cursor: first.nextCursor })
    const all = await list(phone, { filter: { payer: 'aid' } })
    expect([...first.records, ...second.records]).toEqual(all.records.slice(0, 2))
    expect(all.records.every((record) => (record.mutualAidPay ?? 0) > 0)).toBe(true)
  })

  test.each<[string, ParamsOf<Functions['listUsage']>['filter'], number]>([
    ['a year with records', { year: 2026 }, 1],
    ['a year without', { year: 2025 }, 0],
    ['a visit type', { visitType: '11' }, 1],
    ['another visit type', { visitType: '41' }, 0],
    ['a region', { region: '990100' }, 1],
    ['another region', { region: '110000' }, 0],
    ['paid by the fund', { payer: 'fund' }, 1],
    ['paid by aid', { payer: 'aid' }, 1],
    ['paid in cash', { payer: 'cash' }, 0],
    ['my money', { payer: 'mine' }, 0],
  ])('filters by %s', async (_, filter, count) => {
    await bill()
    expect((await list(await world.phone(father), { filter })).records).toHaveLength(count)
  })

  test('filters by person: a member in full, another beneficiary by one’s own money', async () => {
    await bill()
    const phone = await world.phone(daughter)
    const about = { filter: { personId: father.personId } }
    expect((await list(phone, about)).records).toMatchObject([{ seenAs: 'grantor' }])
    await world.bind(daughter, father, '51')
    expect((await list(phone, about)).records).toMatchObject([{ seenAs: 'holder' }])
    expect((await list(phone, { filter: { personId: son.personId } })).records).toEqual([])
  })

  test('a cursor that was made up is BAD_REQUEST; a stranger’s list is empty; nobody unverified', async () => {
    await bill()
    const stranger = await world.phone(await world.person())
    const made = await world.ask(stranger, 'listUsage', { filter: {}, cursor: 'x' })
    expect(made.code).toBe('BAD_REQUEST')
    expect((await list(stranger)).records).toEqual([])
    expect((await world.ask(await world.signIn(), 'listUsage', { filter: {} })).code).toBe('NOT_VERIFIED')
  })
})

describe('summariseUsage', () => {
  test('adds up the year by month, without what was reversed', async () => {
    const first = await bill()
    world.clock.passDays(10)
    const second = await bill()
    await world.must(counter.staff, 'reverseSettlement', { settlementId: first, reason: '重复收费' })
    const detail = await world.must(counter.staff, 'getSettlement', { settlementId: second })
    const { amounts } = detail.receipt

    const summary = await world.must(await world.phone(father), 'summariseUsage', { filter: {} })

    const sums = {
      count: 1,
      totalFee: amounts.totalFee,
      fundPay: amounts.fundPay,
      ownAccountPay: amounts.ownAccountPay,
      mutualAidPay: amounts.mutualAidPay,
      cashPay: amounts.cashPay,
      familyPay: amounts.personPay,
      myMoney: 0,
    }
    expect(summary.totals).toEqual(sums)
    expect(summary.months).toMatchObject([
      { month: '2026-12', ...sums },
      { month: '2026-11', count: 0, totalFee: 0 },
    ])
    expect(summary).toMatchObject({
      year: 2026,
      years: [2026],
      regions: [{ region: '990100', regionName: '示例市' }],
      visitTypes: ['11'],
      people: [{ label: '我' }],
    })
  })

  test('a grantor’s total is his money; the filters offer whom he sees', async () => {
    await bill()
    const summary = await world.must(await world.phone(daughter), 'summariseUsage', { filter: {} })
    expect(summary.totals).toMatchObject({ count: 1, totalFee: 0, myMoney: 38_000 })
    expect(summary.people.map((who) => who.label)).toEqual(['我', '爸爸'])
  })

  test('years are those with records', async () => {
    await bill()
    world.clock.passDays(400)
    await bill()
    const summary = await world.must(await world.phone(father), 'summariseUsage', { filter: { year: 2026 } })
    expect(summary.years).toEqual([2027, 2026])
    expect(summary.totals.count).toBe(1)
  })

  test('nobody unverified', async () => {
    expect((await world.ask(await world.signIn(), 'summariseUsage', { filter: {} })).code).toBe(
      'NOT_VERIFIED',
    )
  })
})

describe('getUsage', () => {
  test('the patient sees every payer; his grantors’ balances he does not', async () => {
    await bill()
    const phone = await world.phone(father)
    const { record } = await world.must(phone, 'getUsage', { recordId: await recordOf(phone) })
    expect(record).toMatchObject({
      amounts: { totalFee: 100_000, deductible: 80_000 },
      buckets: { deductible: 80_000, coinsurance: 8_000 },
      lines: [{ name: '血脂四项' }],
      reversal: null,
      explainable: true,
    })
    expect(
      record.payers.map((payer) => [payer.kind, payer.who?.label ?? null, payer.amount, payer.balanceAfter]),
    ).toEqual([
      ['fund', null, 12_000, null],
      ['own', '我', 50_000, 0],
      ['aid', '女儿', 38_000, null],
    ])
  })

  test('a grantor sees his own line and his own balance after it', async () => {
    await bill()
    const phone = await world.phone(daughter)
    const { record } = await world.must(phone, 'getUsage', { recordId: await recordOf(phone) })
    expect(record).toMatchObject({ amounts: null, buckets: null, lines: null, explainable: false })
    expect(record.payers).toMatchObject([
      { kind: 'aid', who: { isMe: true }, amount: 38_000, balanceAfter: 62_000 },
    ])
  })

  test('a holder sees a grantor whom he does not know by relation alone', async () => {
    await bill()
    await world.bind(son, father, '51')
    const phone = await world.phone(son)
    const { record } = await world.must(phone, 'getUsage', { recordId: await recordOf(phone) })
    const aid = record.payers.find((payer) => payer.kind === 'aid')
    expect(aid).toMatchObject({ who: { label: '爸爸的女儿', name: '' }, balanceAfter: null })
    expect(JSON.stringify(record)).not.toContain(daughter.personId)
  })

  test('a reversal is linked to its origin', async () => {
    const settlementId = await bill()
    await world.must(counter.staff, 'reverseSettlement', { settlementId, reason: '重复收费' })
    const phone = await world.phone(father)
    const { record } = await world.must(phone, 'getUsage', { recordId: await recordOf(phone) })
    expect(record).toMatchObject({ state: 'reversed', reversal: { reason: '重复收费' } })
  })

  test('a stranger, a made-up id, nobody unverified', async () => {
    await bill()
    const recordId = await recordOf(await world.phone(father))
    const stranger = await world.phone(await world.person())
    expect((await world.ask(stranger, 'getUsage', { recordId })).code).toBe('NOT_FOUND')
    expect((await world.ask(stranger, 'getUsage', { recordId: 'use_none' })).code).toBe('NOT_FOUND')
    expect((await world.ask(await world.signIn(), 'getUsage', { recordId })).code).toBe('NOT_VERIFIED')
  })

  test('the link of the notice opens the record of the one who was told', async () => {
    await bill()
    for (const person of [father, daughter]) {
      const [message] = await world.store.find('message', { personId: person.personId })
      const recordId = new URLSearchParams(message?.data.link?.split('?')[1]).get('id') ?? ''
      expect((await world.ask(await world.phone(person), 'getUsage', { recordId })).code).toBe('OK')
    }
  })
})

describe('getBalances', () => {
  test('one’s own account, and how far the year has come', async () => {
    await fund(world, father, { 2024: 7_000 })
    await bill(father, { items: [{ code: 'F3012', count: 1, price: 30_000 }] })
    expect(await world.must(await world.phone(father), 'getBalances', {})).toEqual({
      who: { personId: father.personId, label: '我', name: '陈国栋', isMe: true },
      hasAccount: true,
      currentYear: 20_000,
      earlierYears: 7_000,
      pot: 0,
      wallet: 0,
      total: 27_000,
      deductible: { limit: 80_000, paid: 30_000, left: 50_000 },
      fundPaidThisYear: 0,
      annualLimit: 600_000,
    })
  })

  test('a member’s while bound; a grantor and a stranger see none', async () => {
    const params = { personId: father.personId }
    expect((await world.ask(await world.phone(son), 'getBalances', params)).code).toBe('NOT_FOUND')
    expect((await world.ask(await world.phone(daughter), 'getBalances', params)).code).toBe('NOT_FOUND')
    await world.bind(son, father, '51')
    expect(await world.ask(await world.phone(son), 'getBalances', params)).toMatchObject({
      code: 'OK',
      result: { who: { label: '爸爸' }, total: 50_000 },
    })
  })

  test('a guardian’s word has lapsed, and a member’s region without rules', async () => {
    const guardian = { consent: { method: 'guardian' as const, at: 0, evidenceId: null } }
    await world.bind(son, father, '51', guardian)
    const phone = await world.phone(son)
    const answer = await world.ask(phone, 'getBalances', { personId: father.personId })
    expect(answer.code).toBe('FACE_NEEDED')
    const far = await world.person({ region: '659000' })
    await world.bind(son, far, '52')
    const unknown = await world.ask(phone, 'getBalances', { personId: far.personId })
    expect(unknown.code).toBe('POLICY_UNKNOWN')
  })

  test('a resident has none; nobody unverified', async () => {
    const resident = await world.person({ insurance: '390', employment: null })
    expect(await world.must(await world.phone(resident), 'getBalances', {})).toMatchObject({
      hasAccount: false,
      total: 0,
      deductible: null,
    })
    expect((await world.ask(await world.signIn(), 'getBalances', {})).code).toBe('NOT_VERIFIED')
  })
})
