import { type Counter, fund, openCounter, quoteOf, registered, settled } from '../testing/counter'
import { meanwhile } from '../testing/meanwhile'
import { type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
let counter: Counter
let patient: TestPerson
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(async () => {
  await world.reset()
  counter = await openCounter(world)
  patient = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1968-05-06' })
  await fund(world, patient, { 2026: 50_000 })
})
afterAll(() => world.close())

const TODAY = '2026-11-22'
const BILL = { items: [{ code: 'F3012', count: 1, price: 100_000 }] }
const close = (day?: string, terminalId = counter.terminalId) =>
  world.ask(counter.staff, 'closeTerminalDay', { terminalId, ...(day ? { day } : {}) })
const list = (terminalId = counter.terminalId) =>
  world.must(counter.staff, 'listTerminalDay', { terminalId, day: TODAY, withLedger: true })
const reverse = (settlementId: string | null, terminalId?: string) =>
  world.ask(counter.staff, 'reverseSettlement', {
    settlementId: settlementId ?? '',
    reason: '重复收费',
    ...(terminalId ? { terminalId } : {}),
  })

describe('closing a day', () => {
  test('keeps its list as it is; the other terminal goes on', async () => {
    const { settlementId } = await settled(world, counter, patient, BILL)
    const before = await list()
    const closed = await close()
    expect(closed).toMatchObject({ code: 'OK', result: { totals: before.totals, difference: 0 } })
    expect(closed.code === 'OK' && closed.result.closedAt).toBe((await list()).closedAt)

    const visitId = await registered(world, counter, patient)
    const bill = { ...BILL, visitId, useAccount: true, useAid: true }
    const quote = await world.ask(counter.staff, 'quoteSettlement', bill)
    expect(quote).toMatchObject({ code: 'DAY_CLOSED', details: { day: TODAY } })
    expect((await reverse(settlementId)).code).toBe('DAY_CLOSED')
    expect((await reverse(settlementId, counter.otherTerminalId)).code).toBe('OK')
    expect({ ...(await list()), closedAt: null }).toMatchObject({
      totals: { ...before.totals, count: 0 },
      difference: 0,
    })
    world.clock.passDays(1)
    expect((await settled(world, counter, patient, BILL)).settlementId).not.toBeNull()
  })

  test('once; not a day that lies ahead; a day before it is closed with it', async () => {
    expect(await close('2026-11-23')).toMatchObject({
      code: 'DAY_NOT_YET',
      details: { day: '2026-11-23' },
    })
    expect((await close()).code).toBe('OK')
    expect((await close()).code).toBe('DAY_ALREADY_CLOSED')
    expect((await close('2026-11-21')).code).toBe('DAY_ALREADY_CLOSED')
  })

  test('of two at once one closes', async () => {
    const both = await Promise.all([close(), close()])
    expect(both.map(({ code }) => code).sort()).toEqual(['DAY_ALREADY_CLOSED', 'OK'])
  })

  test('not while list and ledger differ', async () => {
    const { settlementId } = await settled(world, counter, patient, BILL)
    const entry = `posting_id = '${settlementId}' and account_id like 'cash:%'`
    await world.engine.query({ text: `update entry set amount = amount - 100 where ${entry}` })
    expect(await close()).toMatchObject({ code: 'DAY_DOES_NOT_AGREE', details: { difference: '1.00' } })
    expect((await list()).closedAt).toBeNull()
  })

  test('a settlement that is about to be committed hears of it', async () => {
    const visitId = await registered(world, counter, patient)
    const { quote: _, ...params } = await quoteOf(world, counter, visitId, BILL)
    meanwhile(world, close)
    expect((await world.ask(counter.staff, 'settle', params)).code).toBe('DAY_CLOSED')
    expect((await list()).rows).toEqual([])
  })

  test('is not for another institution, nor for a family', async () => {
    const elsewhere = await openCounter(world)
    expect((await close(TODAY, elsewhere.terminalId)).code).toBe('TERMINAL_NOT_YOURS')
    const { terminalId } = counter
    const phone = await world.phone(patient)
    expect((await world.ask(phone, 'closeTerminalDay', { terminalId })).code).toBe('NOT_ALLOWED')
  })
})

describe('too late to reverse', () => {
  test('past the days of the policy', async () => {
    world.policy({ 'reversal.days': 30 })
    const bills = [await settled(world, counter, patient, BILL), await settled(world, counter, patient, BILL)]
    world.clock.passDays(30)
    expect((await reverse(bills[0]?.settlementId ?? null)).code).toBe('OK')
    world.clock.passDays(1)
    expect((await reverse(bills[1]?.settlementId ?? null)).code).toBe('TOO_LATE_TO_REVERSE')
    const lines = [{ code: 'F3012', count: 1 }]
    const params = { settlementId: bills[1]?.settlementId ?? '', lines, reason: '开错了' }
    expect((await world.ask(counter.staff, 'returnItems', params)).code).toBe('TOO_LATE_TO_REVERSE')
  })

  test('of a closed day, where the region wants it so', async () => {
    const { settlementId } = await settled(world, counter, patient, BILL)
    await close()
    world.clock.passDays(1)
    world.policy({ 'reversal.afterClosing': false })
    expect((await reverse(settlementId)).code).toBe('TOO_LATE_TO_REVERSE')
    world.policy({ 'reversal.afterClosing': true })
    expect((await reverse(settlementId)).code).toBe('OK')
  })
})
