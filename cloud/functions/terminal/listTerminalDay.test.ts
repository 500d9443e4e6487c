import { type Counter, fund, openCounter, settled } from '../testing/counter'
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
