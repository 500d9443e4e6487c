import { fund, givenGrant, openCounter, settled } from '../testing/counter'
import { type Device, type TestPerson, TestWorld } from '../testing/world'
import { openGivers } from './testing/givers'

let world: TestWorld
let father: TestPerson
let daughter: TestPerson
let phone: Device
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  ;({ father, daughter, phone } = await openGivers(world))
})
afterAll(() => world.close())

describe('reorderGrants and listGrants', () => {
  async function two() {
    const son = await world.person({ name: '陈明', sex: 'male', birthDate: '1994-01-01' })
    await fund(world, son, { 2026: 70_000 })
    const fromDaughter = await givenGrant(world, daughter, father, '51', { order: 1 })
    const fromSon = await givenGrant(world, son, father, '51', { order: 2 })
    return { son, fromDaughter, fromSon, his: await world.phone(father) }
  }

  test('the order decides whose money goes first', async () => {
    const { son, fromDaughter, fromSon, his } = await two()
    await world.must(his, 'reorderGrants', { grantIds: [fromSon, fromDaughter] })
    await settled(world, await openCounter(world), father, { items: [{ code: 'F3012', count: 1 }] })
    expect(await world.store.balancesOf(son.personId)).toMatchObject([{ balance: 58_000 }])
  })

  test('tells both sides; a beneficiary sees what is left of a cap, not the balance', async () => {
    const { his } = await two()
    const mine = await world.must(his, 'listGrants', {})
    expect(mine).toMatchObject({ given: [], orderBy: 'userPreset', mayReorder: true })
    expect(mine.received.map((one) => [one.grantor.label, one.balance])).toEqual([
      ['女儿', null],
      ['儿子', null],
    ])
    const hers = await world.must(phone, 'listGrants', {})
    expect(hers.given).toMatchObject([{ beneficiary: { label: '爸爸' }, balance: 150_000 }])
  })

  test.each([
    ['one too few', (ids: string[]) => ids.slice(1)],
    ['one twice', (ids: string[]) => [...ids, ...ids.slice(1)]],
    ['a stranger’s', (ids: string[]) => ['gra_none', ...ids.slice(1)]],
  ])('ORDER_INCOMPLETE: %s', async (_, make) => {
    const { fromDaughter, fromSon, his } = await two()
    const grantIds = make([fromDaughter, fromSon])
    expect((await world.ask(his, 'reorderGrants', { grantIds })).code).toBe('ORDER_INCOMPLETE')
  })

  test('ORDER_NOT_YOURS where the region decides, and nobody orders another’s grants', async () => {
    const { fromDaughter, fromSon, his } = await two()
    const grantIds = [fromDaughter, fromSon]
    expect((await world.ask(phone, 'reorderGrants', { grantIds })).code).toBe('ORDER_INCOMPLETE')
    world.policy({ 'payment.userMayReorder': false })
    expect((await world.ask(his, 'reorderGrants', { grantIds })).code).toBe('ORDER_NOT_YOURS')
  })

  test('listing needs a verified person', async () => {
    expect((await world.ask(await world.signIn(), 'listGrants', {})).code).toBe('NOT_VERIFIED')
  })
})
