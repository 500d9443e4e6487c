import { type Counter, fund, openCounter, quoteOf, registered, settled } from '../testing/counter'
import { type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
let counter: Counter
let patient: TestPerson
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  counter = await openCounter(world)
  patient = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1968-05-06' })
  await fund(world, patient, { 2026: 50_000 })
})
afterAll(() => world.close())

const BILL = { items: [{ code: 'F3012', count: 1, price: 100_000 }] }

describe('quoteSettlement', () => {
  test('says what settle will take, and moves nothing', async () => {
    const visitId = await registered(world, counter, patient)
    const before = await world.store.balancesOf(patient.personId)
    const { quote } = await quoteOf(world, counter, visitId, BILL)
    expect(quote).toMatchObject({
      settlementId: null,
      state: 'quoted',
      settledAt: null,
      institutionName: '示例市第一医院',
      terminalName: '一号窗口',
      openedBy: '02',
      lines: [{ code: 'F3012', name: '血脂四项', class: '甲', price: 100_000, count: 1, inScope: 100_000 }],
      amounts: { totalFee: 100_000, fundPay: 12_000, ownAccountPay: 50_000, cashPay: 38_000 },
      buckets: { deductible: 80_000, coinsurance: 8_000 },
      reversal: null,
    })
    expect(await world.store.balancesOf(patient.personId)).toEqual(before)
    expect((await world.store.get('visit', visitId))?.data.state).toBe('registered')
  })

  test('refuses as settle does, and a family may not ask', async () => {
    const visitId = await registered(world, counter, patient)
    const params = { visitId, items: [], useAccount: true, useAid: true }
    expect((await world.ask(counter.staff, 'quoteSettlement', params)).code).toBe('BILL_EMPTY')
    expect((await world.ask(await world.phone(patient), 'quoteSettlement', params)).code).toBe('NOT_ALLOWED')
  })
})

describe('getSettlement', () => {
  test('gives the receipt again as it was answered', async () => {
    const receipt = await settled(world, counter, patient, BILL)
    const again = await world.must(counter.staff, 'getSettlement', {
      settlementId: receipt.settlementId ?? '',
    })
    expect(again.receipt).toEqual(receipt)
  })

  test('to the institution that settled alone', async () => {
    const { settlementId } = await settled(world, counter, patient, BILL)
    const params = { settlementId: settlementId ?? '' }
    const elsewhere = (await openCounter(world)).staff
    expect((await world.ask(elsewhere, 'getSettlement', params)).code).toBe('NOT_FOUND')
    expect((await world.ask(await world.phone(patient), 'getSettlement', params)).code).toBe('NOT_ALLOWED')
  })
})

describe('listTerminalDay', () => {
  test('lists the day newest first and adds up what still stands', async () => {
    const first = await settled(world, counter, patient, BILL)
    world.clock.pass(1_000)
    const second = await settled(world, counter, patient, BILL)
    await world.must(counter.staff, 'reverseSettlement', {
      settlementId: first.settlementId ?? '',
      reason: '重复收费',
    })
    const day = await world.must(counter.staff, 'listTerminalDay', { terminalId: counter.terminalId })
    expect(day.rows.map((row) => [row.settlementId, row.state, row.patientMasked])).toEqual([
      [second.settlementId, 'settled', '陈*栋'],
      [first.settlementId, 'reversed', '陈*栋'],
    ])
    expect(day.totals).toEqual({
      count: 1,
      reversed: 1,
      totalFee: 100_000,
      fundPay: second.amounts.fundPay,
      accountPay: second.amounts.ownAccountPay,
      cashPay: second.amounts.cashPay,
    })
  })

  test('another day and another terminal are empty', async () => {
    await settled(world, counter, patient, BILL)
    const { staff, terminalId, otherTerminalId } = counter
    const yesterday = await world.must(staff, 'listTerminalDay', { terminalId, day: '2026-11-21' })
    const other = await world.must(staff, 'listTerminalDay', { terminalId: otherTerminalId })
    expect([yesterday.rows, other.rows]).toEqual([[], []])
  })

  test('not of another institution, and not for a family', async () => {
    const elsewhere = await openCounter(world)
    const params = { terminalId: elsewhere.terminalId }
    expect((await world.ask(counter.staff, 'listTerminalDay', params)).code).toBe('TERMINAL_NOT_YOURS')
    expect((await world.ask(await world.phone(patient), 'listTerminalDay', params)).code).toBe('NOT_ALLOWED')
  })
})
