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
    expect(day.rows.map((row) => [row.what, row.settlementId, row.state, row.totalFee])).toEqual([
      ['reversal', first.settlementId, 'reversed', -100_000],
      ['settlement', second.settlementId, 'settled', 100_000],
      ['settlement', first.settlementId, 'reversed', 100_000],
    ])
    expect(day.rows.every((row) => row.patientMasked === '陈*栋')).toBe(true)
    expect(day.totals).toMatchObject({
      count: 1,
      reversed: 1,
      totalFee: 100_000,
      fundPay: second.amounts.fundPay,
      accountPay: second.amounts.ownAccountPay,
      cashPay: second.amounts.cashPay,
      buckets: second.buckets,
    })
    expect([day.ledger, day.difference, day.closedAt]).toEqual([null, null, null])
  })

  test('agrees with the ledger, and says by how much where it does not', async () => {
    const { settlementId } = await settled(world, counter, patient, BILL)
    const list = () =>
      world.must(counter.staff, 'listTerminalDay', { terminalId: counter.terminalId, withLedger: true })
    const { totals, ledger, difference } = await list()
    const { count: _, reversed: __, buckets: ___, ...amounts } = totals
    expect([ledger, difference]).toEqual([amounts, 0])
    const entry = `posting_id = '${settlementId}' and account_id like 'cash:%'`
    await world.engine.query({ text: `update entry set amount = amount - 100 where ${entry}` })
    expect((await list()).difference).toBe(100)
  })

  test('what is given back on another day stands in the list of that day', async () => {
    const { settlementId } = await settled(world, counter, patient, BILL)
    const { staff, terminalId, otherTerminalId } = counter
    const of = (till: string, day: string) =>
      world.must(staff, 'listTerminalDay', { terminalId: till, day, withLedger: true })
    const before = await of(terminalId, '2026-11-22')
    world.clock.passDays(1)
    const back = { settlementId: settlementId ?? '', terminalId: otherTerminalId, reason: '重复收费' }
    await world.must(staff, 'reverseSettlement', back)
    const after = await of(terminalId, '2026-11-22')
    expect(after.totals).toEqual({ ...before.totals, count: 0 })
    const today = await of(otherTerminalId, '2026-11-23')
    expect(today.rows.map((row) => [row.what, row.totalFee])).toEqual([['reversal', -100_000]])
    expect([today.totals.totalFee, today.totals.count, today.difference]).toEqual([-100_000, 0, 0])
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
