import { balanceOf, type Counter, fund, givenGrant, openCounter, quoteOf, settled } from '../testing/counter'
import { type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
let counter: Counter
let patient: TestPerson
let daughter: TestPerson
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(async () => {
  await world.reset()
  counter = await openCounter(world)
  patient = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1968-05-06' })
  daughter = await world.person({ name: '陈静', birthDate: '1992-03-02' })
  await fund(world, patient, { 2024: 5_000, 2025: 20_000, 2026: 3_000 })
  await fund(world, daughter, { 2025: 20_000, 2026: 30_000 })
  await givenGrant(world, daughter, patient, '51')
})
afterAll(() => world.close())

const REASON = '药开错了'
/** A service above the deductible, and three of another. */
const BILL = {
  items: [
    { code: 'F3012', count: 1, price: 120_000 },
    { code: 'F3022', count: 3, price: 20_000 },
  ],
}
type Lines = { code: string; count: number }[]

const bill = async () => settled(world, counter, patient, BILL)
const giveBack = (settlementId: string | null, lines: Lines, more: { requestId?: string } = {}) =>
  world.ask(counter.staff, 'returnItems', {
    settlementId: settlementId ?? '',
    lines,
    reason: REASON,
    ...more,
  })
const purses = () => Promise.all([patient, daughter].map((who) => world.store.balancesOf(who.personId)))
const year = async (of = 2026) => (await world.store.get('accumulator', `${patient.personId}:${of}`))?.data
const drawn = async (of = 2026) =>
  (await world.store.get('aidUse', `${daughter.personId}:${patient.personId}:${of}`))?.data.total ?? 0

describe('a partial return', () => {
  test('leaves the bill as it would have been, and gives the difference back', async () => {
    const small = { items: BILL.items.map((item) => ({ ...item, count: 1 })) }
    const wanted = await settled(world, counter, patient, small)
    const after = await purses()
    const sums = await year()
    await world.must(counter.staff, 'reverseSettlement', {
      settlementId: wanted.settlementId ?? '',
      reason: REASON,
    })

    const whole = await bill()
    const answer = await giveBack(whole.settlementId, [{ code: 'F3022', count: 2 }])

    expect(answer).toMatchObject({
      code: 'OK',
      result: {
        receipt: {
          state: 'settled',
          amounts: wanted.amounts,
          buckets: wanted.buckets,
          returned: [
            {
              reason: REASON,
              lines: [{ code: 'F3022', count: 2 }],
              totalFee: 40_000,
              cashPay: whole.amounts.cashPay - wanted.amounts.cashPay,
            },
          ],
        },
      },
    })
    expect(await purses()).toEqual(after)
    expect(await year()).toEqual(sums)
    expect(await drawn()).toBe(wanted.amounts.mutualAidPay)
    const { receipt } = await world.must(counter.staff, 'getSettlement', {
      settlementId: whole.settlementId ?? '',
    })
    expect(receipt.lines.map(({ code, count }) => [code, count])).toEqual([
      ['F3012', 1],
      ['F3022', 1],
    ])
    const { explanation } = await world.must(counter.staff, 'explainSettlement', {
      settlementId: whole.settlementId ?? '',
    })
    expect(explanation.root.amount).toBe(wanted.amounts.totalFee)
    expect((await world.inbox(patient))[0]).toBe('您的一笔费用退了一部分')
  })

  test('of everything, in parts and in any order, is the reversal to the fen', async () => {
    const before = await purses()
    const sums = await year()
    const orders: Lines[][] = [
      [[{ code: 'F3022', count: 1 }], [{ code: 'F3012', count: 1 }], [{ code: 'F3022', count: 2 }]],
      [[{ code: 'F3012', count: 1 }], [{ code: 'F3022', count: 3 }]],
      [BILL.items.map(({ code, count }) => ({ code, count }))],
    ]
    for (const order of orders) {
      const { settlementId } = await bill()
      for (const lines of order) expect((await giveBack(settlementId, lines)).code).toBe('OK')
      expect(await purses()).toEqual(before)
      expect(await drawn()).toBe(0)
      const { receipt } = await world.must(counter.staff, 'getSettlement', {
        settlementId: settlementId ?? '',
      })
      expect(receipt.state).toBe('reversed')
      expect((await giveBack(settlementId, [{ code: 'F3012', count: 1 }])).code).toBe('ALREADY_REVERSED')
    }
    expect({ ...(await year()), personId: '', year: 0 }).toMatchObject({
      ...(sums ?? { fundPaid: 0, deductiblePaid: 0, byVisit: {} }),
      personId: '',
      year: 0,
    })
    const { staff, terminalId } = counter
    const day = await world.must(staff, 'listTerminalDay', { terminalId, withLedger: true })
    expect([day.totals.totalFee, day.totals.cashPay, day.totals.buckets, day.difference]).toEqual([
      0,
      0,
      {},
      0,
    ])
  })

  test('in the next year gives back to the old one, and the rest can still be reversed', async () => {
    const before = await purses()
    const { settlementId } = await bill()
    world.clock.passDays(60)
    expect((await giveBack(settlementId, [{ code: 'F3022', count: 3 }])).code).toBe('OK')
    expect(await year(2027)).toBeUndefined()
    expect((await year())?.inScope).toBe(120_000)
    await world.must(counter.staff, 'reverseSettlement', { settlementId: settlementId ?? '', reason: REASON })
    expect(await purses()).toEqual(before)
    expect((await year())?.inScope).toBe(0)
  })

  test('after a second scan gives the relative’s money back before the cash that came after it', async () => {
    // The rules keep what they worked out for a day.
    world.clock.passDays(3)
    world.policy({ 'payment.mode': 'SECOND_SCAN', 'payment.grantOrder': 'chosenByScan' })
    const { settlementId, amounts } = await bill()
    const phone = await world.phone(daughter)
    const { code } = await world.must(phone, 'issueCode', { personId: daughter.personId, pin: null })
    const params = { settlementId: settlementId ?? '', code }
    const { receipt } = await world.must(counter.staff, 'paySecondScan', params)
    expect(receipt.amounts.mutualAidPay).toBe(50_000)
    expect(receipt.amounts.cashPay).toBe(amounts.cashPay - 50_000)
    const back = await giveBack(settlementId, [{ code: 'F3012', count: 1 }])
    expect(back).toMatchObject({ code: 'OK', result: { receipt: { amounts: { cashPay: 0 } } } })
    expect(await balanceOf(world, daughter)).toBeGreaterThan(0)
    expect((await giveBack(settlementId, [{ code: 'F3022', count: 3 }])).code).toBe('OK')
    expect(await balanceOf(world, daughter)).toBe(50_000)
  })

  test('done once for one request; of a return and a reversal at once the money goes back once', async () => {
    const before = await purses()
    const first = await bill()
    const once = { requestId: 'return-only-once-1' }
    const lines = [{ code: 'F3022', count: 2 }]
    const answer = await giveBack(first.settlementId, lines, once)
    expect(await giveBack(first.settlementId, lines, once)).toEqual(answer)
    expect((await giveBack(first.settlementId, lines)).code).toBe('RETURN_LINE_UNKNOWN')
    const settlementId = first.settlementId ?? ''
    const both = await Promise.all([
      giveBack(settlementId, [{ code: 'F3022', count: 1 }]),
      world.ask(counter.staff, 'reverseSettlement', { settlementId, reason: REASON }),
    ])
    expect(both.filter(({ code }) => code === 'OK').length).toBeGreaterThan(0)
    expect(both.every(({ code }) => code === 'OK' || code === 'ALREADY_REVERSED')).toBe(true)
    expect(both[1]?.code).toBe('OK')
    expect(await purses()).toEqual(before)
  })

  test('of all but what no account ever pays leaves a bill in cash', async () => {
    const items = [...BILL.items, { code: 'B9001', count: 1 }]
    const found = await world.must(counter.staff, 'searchCatalogue', { text: '鱼油', limit: 5 })
    const oil = found.items.find((item) => item.kind === 'supplement')
    if (!oil) throw new Error('the catalogue has no supplement')
    const mixed = { items: [...items.slice(0, 1), { code: oil.code, count: 1 }] }
    const { settlementId } = await settled(world, counter, patient, mixed)
    const back = await giveBack(settlementId, [{ code: 'F3012', count: 1 }])
    expect(back).toMatchObject({
      code: 'OK',
      result: { receipt: { amounts: { totalFee: oil.price, cashPay: oil.price, fundPay: 0 } } },
    })
  })
})

describe('refused', () => {
  test('lines that are not on the bill, or not so often', async () => {
    const { settlementId } = await bill()
    const codes = async (lines: Lines) => (await giveBack(settlementId, lines)).code
    expect(await codes([{ code: 'F9999', count: 1 }])).toBe('RETURN_LINE_UNKNOWN')
    expect(await codes([{ code: 'F3022', count: 4 }])).toBe('RETURN_LINE_UNKNOWN')
    expect(
      await codes([
        { code: 'F3022', count: 2 },
        { code: 'F3022', count: 2 },
      ]),
    ).toBe('RETURN_LINE_UNKNOWN')
    expect(await balanceOf(world, daughter)).toBeLessThan(50_000)
  })

  test('where somebody would have to pay more than he did', async () => {
    world.clock.passDays(5)
    world.policy({
      'payment.aidScope.kinds': ['drug'],
      'settlement.deductible': [{ amount: 50_000, per: 'visit' }],
    })
    const rich = await world.person({ name: '吴秀英', birthDate: '1966-01-01' })
    await givenGrant(world, daughter, rich, '52')
    const { items } = await world.must(counter.staff, 'searchCatalogue', { text: '', limit: 60 })
    const drug = items.find((item) => item.kind === 'drug' && item.class === '甲')
    if (!drug) throw new Error('the catalogue has no drug of class 甲')
    const { settlementId } = await settled(world, counter, rich, {
      items: [
        { code: drug.code, count: 1, price: 50_000 },
        { code: 'F3012', count: 1, price: 50_000 },
      ],
    })
    const before = await balanceOf(world, daughter)
    const answer = await giveBack(settlementId, [{ code: drug.code, count: 1 }])
    expect(answer.code).toBe('RETURN_NEEDS_REVERSAL')
    expect(await balanceOf(world, daughter)).toBe(before)
  })

  test('a bill without its facts', async () => {
    const { settlementId } = await bill()
    await world.engine.query({
      text: `update doc_settlement set data = (data::jsonb - 'facts')::text where id = '${settlementId}'`,
    })
    expect((await giveBack(settlementId, [{ code: 'F3012', count: 1 }])).code).toBe('BILL_NOT_KEPT')
  })

  test('to another institution, to a family, on a closed day', async () => {
    const { settlementId } = await bill()
    const params = {
      settlementId: settlementId ?? '',
      lines: [{ code: 'F3012', count: 1 }],
      reason: REASON,
    }
    const elsewhere = await openCounter(world)
    expect((await world.ask(elsewhere.staff, 'returnItems', params)).code).toBe('NOT_FOUND')
    expect((await world.ask(await world.phone(patient), 'returnItems', params)).code).toBe('NOT_ALLOWED')
    const { terminalId } = elsewhere
    expect((await world.ask(counter.staff, 'returnItems', { ...params, terminalId })).code).toBe(
      'TERMINAL_NOT_YOURS',
    )
    await world.must(counter.staff, 'closeTerminalDay', { terminalId: counter.terminalId })
    expect((await world.ask(counter.staff, 'returnItems', params)).code).toBe('DAY_CLOSED')
  })
})

describe('on the phone that showed the code', () => {
  test('a return is told, then that all went back, to the same payers', async () => {
    const phone = await world.phone(patient)
    const { code, codeId } = await world.must(phone, 'issueCode', { personId: patient.personId, pin: null })
    const { terminalId, staff } = counter
    const { visit } = await world.must(staff, 'decodeCode', { terminalId, code })
    const { visitId } = visit
    await world.must(staff, 'registerVisit', { visitId, visitType: '11', identityConfirmed: true })
    const { quote: _, ...params } = await quoteOf(world, counter, visitId, BILL)
    const { settlementId } = (await world.must(staff, 'settle', params)).receipt
    const shown = async () => (await world.must(phone, 'getCodeStatus', { codeId })).settlement

    const whole = await shown()
    expect(whole).toMatchObject({ familyPay: 123_600, reversal: null, returnedAt: null })
    await giveBack(settlementId, [{ code: 'F3022', count: 2 }])
    const less = await shown()
    expect(less).toMatchObject({ reversal: null, returnedAt: expect.stringContaining('T') })
    expect(less?.familyPay).toBeLessThan(whole?.familyPay ?? 0)
    await world.must(staff, 'reverseSettlement', { settlementId: settlementId ?? '', reason: REASON })
    expect(await shown()).toMatchObject({ payers: less?.payers, reversal: { reason: REASON } })
  })
})
