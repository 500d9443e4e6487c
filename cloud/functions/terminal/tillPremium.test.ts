import { verify } from '../../verify'
import { balanceOf, type Counter, fund, openCounter, settled } from '../testing/counter'
import { meanwhile } from '../testing/meanwhile'
import { type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
let counter: Counter
let mother: TestPerson
let baby: TestPerson
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  counter = await openCounter(world)
  mother = await world.person({ name: '王若兰', sex: 'female', birthDate: '1990-07-15' })
  baby = await world.person({
    name: '李安安',
    sex: 'female',
    birthDate: '2026-10-28',
    insurance: '390',
    employment: null,
    standing: 'arrears',
  })
  await fund(world, mother, { 2026: 90_000 })
})
afterEach(async () => {
  expect((await verify(world.engine)).checks.flatMap(({ findings }) => findings)).toEqual([])
})
afterAll(() => world.close())

const visitOf = async (person: TestPerson, over = {}): Promise<string> => {
  const card = { type: '02' as const, idNumber: person.idNumber }
  const opened = await world.must(counter.staff, 'openVisitByCard', {
    terminalId: counter.terminalId,
    card,
    ...over,
  })
  return opened.visit.visitId
}
const forBaby = () => ({ insured: { name: baby.name, idNumber: baby.idNumber }, relation: '30' })
const order = (visitId: string, over = {}) => ({
  visitId,
  ...forBaby(),
  year: 2026,
  amount: 40_000,
  from: 'account' as const,
  identityConfirmed: true as const,
  ...over,
})

describe('premium at the counter', () => {
  test('says who pays for whom, how much, and from which pockets; no balance', async () => {
    const check = await world.must(counter.staff, 'checkTillPremium', {
      visitId: await visitOf(mother),
      ...forBaby(),
    })
    expect(check).toMatchObject({ payerMasked: '王*兰', insuredMasked: '李*安', relationLabel: '女儿' })
    expect(check.offers).toMatchObject([
      { year: 2026, amount: 40_000, retroactive: true, paidAt: null, from: ['account'] },
      { year: 2027, amount: 40_000, retroactive: false, paidAt: null, from: ['account'] },
    ])
  })

  test('takes the money of the person of the visit, once, and everybody concerned sees it', async () => {
    const visitId = await visitOf(mother)
    const { premium } = await world.must(counter.staff, 'payTillPremium', order(visitId))
    expect(premium).toMatchObject({
      amount: 40_000,
      institutionName: '示例市第一医院',
      relationLabel: '女儿',
    })
    expect(await balanceOf(world, mother)).toBe(50_000)
    expect((await world.ask(counter.staff, 'payTillPremium', order(visitId))).code).toBe('PREMIUM_PAID')
    const phone = await world.phone(mother)
    expect(
      (await world.ask(phone, 'payPremium', { ...forBaby(), year: 2026, amount: 40_000, from: 'account' }))
        .code,
    ).toBe('PREMIUM_PAID')
    expect(await balanceOf(world, mother)).toBe(50_000)
    const { records } = await world.must(phone, 'listUsage', { filter: {} })
    expect(records).toMatchObject([{ kind: 'premium', myMoney: 40_000 }])
    const check = await world.must(counter.staff, 'checkTillPremium', { visitId, ...forBaby() })
    expect(check.offers[0]?.paidAt).not.toBeNull()
  })

  test('the same press again is the same payment; the visit may still be settled', async () => {
    const visitId = await visitOf(mother)
    const requestId = crypto.randomUUID()
    const first = await world.must(counter.staff, 'payTillPremium', { ...order(visitId), requestId })
    expect(await world.must(counter.staff, 'payTillPremium', { ...order(visitId), requestId })).toEqual(first)
    expect(await balanceOf(world, mother)).toBe(50_000)
    const bill = { items: [{ code: 'F3012', count: 1, price: 10_000 }] }
    expect((await settled(world, counter, mother, bill)).state).toBe('settled')
  })

  test('paid on a phone between the decision and the commit', async () => {
    const visitId = await visitOf(mother)
    const phone = await world.phone(mother)
    meanwhile(world, () =>
      world.must(phone, 'payPremium', { ...forBaby(), year: 2026, amount: 40_000, from: 'account' }),
    )
    expect((await world.ask(counter.staff, 'payTillPremium', order(visitId))).code).toBe('PREMIUM_PAID')
    expect(await balanceOf(world, mother)).toBe(50_000)
  })

  test('not with a card or code that a relative brought', async () => {
    const collector = { name: '李明', relation: '11' }
    const visitId = await visitOf(mother, { collector })
    expect((await world.ask(counter.staff, 'checkTillPremium', { visitId })).code).toBe('PREMIUM_NEEDS_PAYER')
    expect((await world.ask(counter.staff, 'payTillPremium', order(visitId))).code).toBe(
      'PREMIUM_NEEDS_PAYER',
    )
    expect(await balanceOf(world, mother)).toBe(90_000)
  })

  test.each<[string, object]>([
    ['PREMIUM_YEAR', { year: 2025 }],
    ['PREMIUM_CHANGED', { amount: 38_000 }],
    ['WALLET_NOT_OPEN', { from: 'wallet' }],
    ['RELATION_SEX', { relation: '20' }],
    ['PREMIUM_NOT_RESIDENT', { insured: undefined, relation: undefined }],
  ])('%s', async (code, over) => {
    expect((await world.ask(counter.staff, 'payTillPremium', order(await visitOf(mother), over))).code).toBe(
      code,
    )
    expect(await balanceOf(world, mother)).toBe(90_000)
  })

  test('not by a colleague, not by the payer’s phone, not after its time', async () => {
    const visitId = await visitOf(mother)
    const colleague = await world.signIn({ staffOf: counter.institutionId })
    expect((await world.ask(colleague, 'payTillPremium', order(visitId))).code).toBe('NOT_FOUND')
    expect((await world.ask(await world.phone(mother), 'payTillPremium', order(visitId))).code).toBe(
      'NOT_ALLOWED',
    )
    world.clock.pass(30 * 60_000)
    expect((await world.ask(counter.staff, 'payTillPremium', order(visitId))).code).toBe('VISIT_EXPIRED')
  })
})

describe('who collects with a patient’s card', () => {
  test('is named at the counter and in the patient’s records', async () => {
    const collector = { name: ' 李明 ', relation: '11' }
    const card = { type: '02' as const, idNumber: mother.idNumber }
    const { visit } = await world.must(counter.staff, 'openVisitByCard', {
      terminalId: counter.terminalId,
      card,
      collector,
    })
    expect(visit.shownBy).toBe('由丈夫李明代办')
    const { visitId } = visit
    await world.must(counter.staff, 'registerVisit', { visitId, visitType: '11', identityConfirmed: true })
    const bill = {
      visitId,
      items: [{ code: 'F3012', count: 1, price: 10_000 }],
      useAccount: true,
      useAid: true,
    }
    const { quote } = await world.must(counter.staff, 'quoteSettlement', bill)
    const { totalFee, fundPay, ownAccountPay, mutualAidPay, cashPay } = quote.amounts
    const quoted = { totalFee, fundPay, ownAccountPay, mutualAidPay, cashPay }
    const { receipt } = await world.must(counter.staff, 'settle', { ...bill, quoted })
    expect(receipt.shownBy).toBe('由丈夫李明代办')
    const { records } = await world.must(await world.phone(mother), 'listUsage', { filter: {} })
    expect(records).toMatchObject([{ shownBy: '由丈夫李明代办' }])
  })

  test('a name that is none is refused', async () => {
    const card = { type: '02' as const, idNumber: mother.idNumber }
    const { terminalId } = counter
    const answer = await world.ask(counter.staff, 'openVisitByCard', {
      terminalId,
      card,
      collector: { name: '1', relation: '11' },
    })
    expect(answer.code).toBe('NAME_INVALID')
  })
})
