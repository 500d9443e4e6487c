import { returnPots } from '../../jobs/movements'
import { Account } from '../../store'
import { verify } from '../../verify'
import { balanceOf, fund, givenGrant, openCounter, settled } from '../testing/counter'
import { meanwhile } from '../testing/meanwhile'
import { overriddenPolicies } from '../testing/policies'
import { type Device, type TestPerson, TestWorld } from '../testing/world'
import { held } from './testing/wallets'

let world: TestWorld
let giver: TestPerson
let son: TestPerson
let phone: Device
let grantId: string
const policies = overriddenPolicies().book

/** 福州: only what lies above 2,000 may be moved, once a month. */
const FUZHOU = '350100'

beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  giver = await world.person({ name: '林晓', sex: 'female', birthDate: '1985-03-02', region: FUZHOU })
  son = await world.person({
    name: '林小',
    sex: 'male',
    birthDate: '2012-05-06',
    region: FUZHOU,
    insurance: '390',
    employment: null,
  })
  await fund(world, giver, { 2025: 180_000, 2026: 120_000 })
  grantId = await givenGrant(world, giver, son, '20')
  phone = await world.phone(giver)
})
afterEach(async () => {
  expect((await verify(world.engine)).checks.flatMap(({ findings }) => findings)).toEqual([])
})
afterAll(() => world.close())

const parts = () => ({ store: world.store, ports: world.ports, policies, refresh: async () => undefined })
const toPot = (amount: number) => ({ beneficiaryId: son.personId, amount })
const potOf = (): Promise<number> => held(world, son, Account.pot(son.personId, giver.personId))
const yearOf = (year: number): Promise<number> => held(world, giver, Account.personal(giver.personId, year))

describe('transferToPot', () => {
  test('moves what lies above the region’s floor, oldest year first, and tells the relative', async () => {
    expect((await world.must(phone, 'getWallet', {})).pot).toMatchObject({
      offered: true,
      keepMin: 200_000,
      movable: 100_000,
      leftThisMonth: 1,
      given: [{ who: { label: '儿子' }, balance: 0 }],
    })
    const { transfer } = await world.must(phone, 'transferToPot', toPot(100_000))
    expect(transfer).toMatchObject({ kind: 'pot', state: 'moved', direction: 'sent', answerBy: null })
    expect([await yearOf(2025), await yearOf(2026), await potOf()]).toEqual([80_000, 120_000, 100_000])
    expect(await world.inbox(son)).toEqual(['妈妈划拨了 1,000.00 元'])
    const { pot } = await world.must(phone, 'getWallet', {})
    expect(pot).toMatchObject({ movable: 0, leftThisMonth: 0, given: [{ balance: 100_000 }] })
    const his = await world.phone(son)
    expect((await world.must(his, 'getWallet', {})).pot.received).toMatchObject([{ balance: 100_000 }])
  })

  test.each<[string, number]>([
    ['TRANSFER_NOTHING', 0],
    ['TRANSFER_BALANCE', 100_001],
  ])('%s', async (code, amount) => {
    expect((await world.ask(phone, 'transferToPot', toPot(amount))).code).toBe(code)
    expect(await balanceOf(world, giver)).toBe(300_000)
  })

  test('once a month, and again in the next', async () => {
    await world.must(phone, 'transferToPot', toPot(1))
    expect((await world.ask(phone, 'transferToPot', toPot(1))).code).toBe('POT_MONTH_LIMIT')
    world.clock.passDays(10)
    expect((await world.ask(phone, 'transferToPot', toPot(1))).code).toBe('OK')
  })

  test('of two of the same month at once one is made', async () => {
    meanwhile(world, () => world.must(phone, 'transferToPot', toPot(1)))
    expect((await world.ask(phone, 'transferToPot', toPot(2))).code).toBe('POT_MONTH_LIMIT')
    expect(await potOf()).toBe(1)
  })

  test('not when the grant ends meanwhile', async () => {
    meanwhile(world, () => world.must(phone, 'revokeGrant', { grantId }))
    expect((await world.ask(phone, 'transferToPot', toPot(1))).code).toBe('POT_NO_GRANT')
  })

  test('POT_NO_GRANT, POT_NOT_OFFERED, TRANSFER_SELF, and a stranger', async () => {
    const father = await world.person({ name: '林大', sex: 'male', birthDate: '1955-01-01', region: FUZHOU })
    await world.bind(giver, father, '51')
    const asked = { beneficiaryId: father.personId, amount: 1 }
    expect((await world.ask(phone, 'transferToPot', asked)).code).toBe('POT_NO_GRANT')
    const self = { beneficiaryId: giver.personId, amount: 1 }
    expect((await world.ask(phone, 'transferToPot', self)).code).toBe('TRANSFER_SELF')
    const other = await world.person({ name: '陈静' })
    const member = await world.person({ name: '陈安', birthDate: '2015-01-01' })
    await fund(world, other, { 2026: 900_000 })
    await givenGrant(world, other, member, '30')
    const hers = await world.phone(other)
    const hersAsked = { beneficiaryId: member.personId, amount: 1 }
    expect((await world.ask(hers, 'transferToPot', hersAsked)).code).toBe('POT_NOT_OFFERED')
    expect((await world.ask(hers, 'transferToPot', toPot(1))).code).toBe('NOT_FOUND')
    const { staff } = await openCounter(world)
    expect((await world.ask(staff, 'transferToPot', toPot(1))).code).toMatch(/NOT_VERIFIED|NOT_ALLOWED/)
  })
})

describe('what is in a pot', () => {
  test('pays the relative’s bills, and goes back to the year it came from when the grant is over', async () => {
    world.policy({ 'pot.keepMin': 0, 'pot.transfersPerMonth': null })
    await world.must(phone, 'transferToPot', toPot(150_000))
    await world.must(phone, 'transferToPot', toPot(100_000))
    world.policy({})
    await returnPots(parts()).run()
    expect(await potOf()).toBe(250_000)
    await world.must(phone, 'revokeGrant', { grantId })
    await Promise.all([returnPots(parts()).run(), returnPots(parts()).run()])
    expect([await potOf(), await yearOf(2025), await yearOf(2026)]).toEqual([0, 180_000, 120_000])
    expect((await world.inbox(giver)).filter((title) => title.startsWith('共济账户退回'))).toHaveLength(1)
    const { transfers } = await world.must(phone, 'listTransfers', { direction: 'sent' })
    // Both were sent within one instant: which of them is listed first is open.
    expect(transfers.map(({ givenBack }) => givenBack).sort()).toEqual([100_000, 150_000])
  })

  test('stays where the region says that it is the relative’s own', async () => {
    world.policy({ 'pot.ownershipMoves': true })
    await world.must(phone, 'transferToPot', toPot(100_000))
    await world.must(phone, 'revokeGrant', { grantId })
    await returnPots(parts()).run()
    expect(await potOf()).toBe(100_000)
  })

  test('is spent after one’s own; what a bill gives back after the end goes back, too', async () => {
    world.policy({ 'pot.enabled': true, 'payment.mode': 'POOL_TRANSFER' })
    const mother = await world.person({ name: '陈静', birthDate: '1986-04-12' })
    const child = await world.person({
      name: '周小满',
      birthDate: '2018-05-21',
      insurance: '390',
      employment: null,
    })
    await fund(world, mother, { 2025: 90_000 })
    const ofMother = await givenGrant(world, mother, child, '30')
    const hers = await world.phone(mother)
    const counter = await openCounter(world)
    await world.must(hers, 'transferToPot', { beneficiaryId: child.personId, amount: 80_000 })
    const bill = { items: [{ code: 'F3012', count: 1, price: 60_000 }] }
    const { amounts, settlementId } = await settled(world, counter, child, bill)
    expect(amounts.mutualAidPay).toBeGreaterThan(0)
    const pot = Account.pot(child.personId, mother.personId)
    expect(await held(world, child, pot)).toBe(80_000 - amounts.mutualAidPay)
    await world.must(hers, 'revokeGrant', { grantId: ofMother })
    await returnPots(parts()).run()
    expect(await balanceOf(world, mother)).toBe(90_000 - amounts.mutualAidPay)
    await world.must(counter.staff, 'reverseSettlement', {
      settlementId: settlementId ?? '',
      reason: '录入错误',
    })
    expect(await held(world, child, pot)).toBe(amounts.mutualAidPay)
    await returnPots(parts()).run()
    expect([await held(world, child, pot), await balanceOf(world, mother)]).toEqual([0, 90_000])
  })
})
