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
