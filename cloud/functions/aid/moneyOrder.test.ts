import type { GrantDocument } from '../../store'
import { fund, givenGrant } from '../testing/counter'
import { type Device, type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
let father: TestPerson
let daughter: TestPerson
let son: TestPerson
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  father = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1968-05-06' })
  daughter = await world.person({ name: '陈静', sex: 'female', birthDate: '1992-03-02' })
  son = await world.person({ name: '陈明', sex: 'male', birthDate: '1994-01-01' })
  await fund(world, father, { 2025: 10_000, 2026: 5_000 })
  await fund(world, daughter, { 2026: 100_000 })
  await fund(world, son, { 2026: 200_000 })
})
afterAll(() => world.close())

/** The order as a device sees it that shows the father's code. */
async function orderOn(device: Device) {
  const issued = await world.must(device, 'issueCode', { personId: father.personId, pin: null })
  return issued.moneyOrder
}

async function grants(over: Partial<GrantDocument> = {}) {
  await givenGrant(world, daughter, father, '51', { order: 1, ...over })
  await givenGrant(world, son, father, '51', { order: 2 })
}

const labels = (order: Awaited<ReturnType<typeof orderOn>>): unknown[] =>
  order.steps.map((step) => [step.kind, step.who?.label ?? null, step.balance])

describe('whose money goes, before there is a bill', () => {
  test('the patient sees his own balance and whose grants follow, without their balances', async () => {
    await grants({ caps: [{ period: 'year', amount: 30_000 }] })
    const order = await orderOn(await world.phone(father))
    expect(labels(order)).toEqual([
      ['own', '我', 15_000],
      ['aid', '女儿', null],
      ['aid', '儿子', null],
      ['cash', null, null],
    ])
    expect(order.steps[1]).toMatchObject({ capLeft: 30_000, capPeriod: 'year' })
    expect(order).toMatchObject({ mode: 'AUTO_CHAIN', atTill: 'automatic', obstacle: null })
  })

  test('a holder who grants sees the member’s balance and his own; the other grantor is told by relation', async () => {
    await grants()
    await world.bind(daughter, father, '51')
    expect(labels(await orderOn(await world.phone(daughter)))).toEqual([
      ['own', '爸爸', 15_000],
      ['aid', '我', 100_000],
      ['aid', '兄弟', null],
      ['cash', null, null],
    ])
  })

  test('by balance, large to small, where the region has it so', async () => {
    world.policy({ 'payment.grantOrder': 'balanceDesc' })
    await grants()
    const order = await orderOn(await world.phone(father))
    expect(order.steps.map((step) => step.who?.label ?? '现金')).toEqual(['我', '儿子', '女儿', '现金'])
  })

  test('grants first, where the region has it so', async () => {
    world.policy({ 'payment.ownFirst': 'no' })
    await grants()
    const order = await orderOn(await world.phone(father))
    expect(order.steps.map((step) => step.kind)).toEqual(['aid', 'aid', 'own', 'cash'])
  })

  test.each<[string, Partial<GrantDocument>]>([
    ['paused', { state: 'paused' }],
    ['ended', { state: 'revoked' }],
    ['over', { validTo: '2026-11-21' }],
    ['not begun', { validFrom: '2026-11-23' }],
  ])('a grant that is %s is not in it', async (_, over) => {
    await grants(over)
    const order = await orderOn(await world.phone(father))
    expect(order.steps.map((step) => step.who?.label ?? '现金')).toEqual(['我', '儿子', '现金'])
  })

  test('a resident has no account of his own', async () => {
    const resident = await world.person({ name: '林秀英', insurance: '390', employment: null })
    const issued = await world.must(await world.phone(resident), 'issueCode', {
      personId: resident.personId,
      pin: null,
    })
    expect(issued.moneyOrder.steps.map((step) => step.kind)).toEqual(['cash'])
  })

  test('an insurance that is not in force is said before the till', async () => {
    const poor = await world.person({ standing: 'arrears' })
    const issued = await world.must(await world.phone(poor), 'issueCode', {
      personId: poor.personId,
      pin: null,
    })
    expect(issued.moneyOrder.obstacle).toContain('欠费')
  })
})
