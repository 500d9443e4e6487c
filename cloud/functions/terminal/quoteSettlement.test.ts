import { type Counter, fund, openCounter, quoteOf, registered } from '../testing/counter'
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
