import { type Counter, fund, givenGrant, openCounter, settled } from '../testing/counter'
import { type Device, type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
let father: TestPerson
let daughter: TestPerson
let phone: Device
let counter: Counter
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  father = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1968-05-06' })
  daughter = await world.person({ name: '陈静', sex: 'female', birthDate: '1992-03-02' })
  await fund(world, daughter, { 2025: 50_000 })
  await givenGrant(world, daughter, father, '51')
  phone = await world.phone(daughter)
  counter = await openCounter(world)
})
afterAll(() => world.close())

const use = (price: number) =>
  settled(world, counter, father, { items: [{ code: 'F3012', count: 1, price }] })

describe('summariseAid', () => {
  test('who used how much of whose money, by month, from both sides', async () => {
    await use(10_000)
    world.clock.passDays(15)
    const { settlementId } = await use(5_000)
    await use(2_000)
    const mine = await world.must(phone, 'summariseAid', {})
    expect(mine).toMatchObject({
      year: 2026,
      givenTotal: 17_000,
      receivedTotal: 0,
      given: [
        {
          who: { label: '爸爸' },
          total: 17_000,
          months: [
            { month: '2026-12', amount: 7_000 },
            { month: '2026-11', amount: 10_000 },
          ],
        },
      ],
    })
    await world.must(counter.staff, 'reverseSettlement', {
      settlementId: settlementId ?? '',
      reason: '收错了',
    })
    const his = await world.must(await world.phone(father), 'summariseAid', { year: 2026 })
    expect(his).toMatchObject({
      given: [],
      receivedTotal: 12_000,
      received: [{ who: { label: '女儿' }, total: 12_000 }],
    })
    expect((await world.must(phone, 'summariseAid', { year: 2025 })).givenTotal).toBe(0)
  })

  test('needs a verified person', async () => {
    expect((await world.ask(await world.signIn(), 'summariseAid', {})).code).toBe('NOT_VERIFIED')
  })
})

describe('the warning of a low balance', () => {
  const warnings = async () =>
    (await world.inbox(daughter)).filter((title) => title.startsWith('您的账户只剩'))
  const set = (threshold: number | null) => world.must(phone, 'setLowBalance', { threshold })
  const shown = async () => (await world.must(phone, 'listGrants', {})).lowBalance

  test('comes when a use takes the account under the amount, once', async () => {
    expect(await shown()).toEqual({ threshold: 10_000, isDefault: true })
    await use(40_000)
    expect(await warnings()).toEqual([])
    await use(100)
    expect(await warnings()).toEqual(['您的账户只剩 99.00 元'])
    await use(100)
    expect(await warnings()).toHaveLength(1)
  })

  test('by one’s own amount, or never', async () => {
    await set(45_000)
    expect(await shown()).toEqual({ threshold: 45_000, isDefault: false })
    await use(10_000)
    expect(await warnings()).toEqual(['您的账户只剩 400.00 元'])
    await set(null)
    await use(39_000)
    expect(await warnings()).toHaveLength(1)
  })

  test('its amount has bounds, and is one’s own', async () => {
    expect((await world.ask(phone, 'setLowBalance', { threshold: 99 })).code).toBe('BAD_REQUEST')
    const nobody = await world.signIn()
    expect((await world.ask(nobody, 'setLowBalance', { threshold: 500 })).code).toBe('NOT_VERIFIED')
  })
})
