import { Account } from '../../store'
import { verify } from '../../verify'
import { balanceOf, fund, ledgerSum, openCounter } from '../testing/counter'
import { meanwhile } from '../testing/meanwhile'
import { type Device, type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
let mother: TestPerson
let father: TestPerson
let baby: TestPerson
let hers: Device
let his: Device
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  mother = await world.person({ name: '王若兰', sex: 'female', birthDate: '1990-07-15' })
  father = await world.person({ name: '李明', sex: 'male', birthDate: '1988-02-29' })
  baby = await world.person({
    name: '李安安',
    sex: 'female',
    birthDate: '2026-10-28',
    insurance: '390',
    employment: null,
    standing: 'arrears',
  })
  await fund(world, mother, { 2025: 30_000, 2026: 60_000 })
  await fund(world, father, { 2026: 90_000 })
  hers = await world.phone(mother)
  his = await world.phone(father)
})
afterEach(async () => {
  expect((await verify(world.engine)).checks.flatMap(({ findings }) => findings)).toEqual([])
})
afterAll(() => world.close())

const forBaby = (over = {}) => ({
  insured: { name: baby.name, idNumber: baby.idNumber },
  relation: '30',
  year: 2026,
  amount: 40_000,
  from: 'account' as const,
  ...over,
})

describe('checkPremium and payPremium', () => {
  test('a newborn’s year of birth covers from birth, and puts her in order', async () => {
    const { insured, relation } = forBaby()
    const check = await world.must(hers, 'checkPremium', { insured, relation })
    expect(check).toMatchObject({
      account: 90_000,
      wallet: null,
      offers: [
        {
          year: 2026,
          amount: 40_000,
          coversFrom: '2026-10-28',
          coversTo: '2026-12-31',
          retroactive: true,
          paid: null,
        },
        { year: 2027, amount: 40_000, coversFrom: '2027-01-01', retroactive: false, paid: null },
      ],
    })
    const { premium } = await world.must(hers, 'payPremium', forBaby())
    expect(premium).toMatchObject({
      year: 2026,
      amount: 40_000,
      coversFrom: '2026-10-28',
      payer: { isMe: true },
    })
    expect(await balanceOf(world, mother)).toBe(50_000)
    expect(await ledgerSum(world, [Account.fund('990100', 'pool')])).toBe(40_000)
    expect((await world.store.get('person', baby.personId))?.data.standing).toBe('normal')
    const after = await world.must(hers, 'checkPremium', { insured, relation })
    expect(after.offers[0]?.paid).toMatchObject({ payer: { isMe: true } })
  })

  test('once per person and year, whoever pays', async () => {
    await world.must(hers, 'payPremium', forBaby())
    expect((await world.ask(his, 'payPremium', forBaby())).code).toBe('PREMIUM_PAID')
    expect((await world.ask(hers, 'payPremium', forBaby())).code).toBe('PREMIUM_PAID')
    expect((await world.ask(his, 'payPremium', forBaby({ year: 2027 }))).code).toBe('OK')
    expect(await balanceOf(world, father)).toBe(50_000)
  })

  test('of both parents at once one pays', async () => {
    const both = await Promise.all([
      world.ask(hers, 'payPremium', forBaby()),
      world.ask(his, 'payPremium', forBaby()),
    ])
    expect(both.map(({ code }) => code).sort()).toEqual(['OK', 'PREMIUM_PAID'])
    expect((await balanceOf(world, mother)) + (await balanceOf(world, father))).toBe(140_000)
  })

  test('the other parent pays between the decision and the commit', async () => {
    meanwhile(world, () => world.must(his, 'payPremium', forBaby()))
    expect((await world.ask(hers, 'payPremium', forBaby())).code).toBe('PREMIUM_PAID')
    expect(await balanceOf(world, mother)).toBe(90_000)
  })

  test('ninety days after birth the last time; across the turn of the year both years', async () => {
    world.clock.passDays(65)
    const { insured, relation } = forBaby()
    const later = await world.must(await world.phone(mother), 'checkPremium', { insured, relation })
    expect(later.offers.map(({ year, coversFrom }) => [year, coversFrom])).toEqual([
      [2026, '2026-10-28'],
      [2027, '2027-01-01'],
    ])
    world.clock.passDays(1)
    const phone = await world.phone(mother)
    expect((await world.ask(phone, 'payPremium', forBaby())).code).toBe('PREMIUM_YEAR')
    expect((await world.must(phone, 'checkPremium', { insured, relation })).offers).toEqual([])
  })

  test.each<[string, object]>([
    ['PREMIUM_YEAR', { year: 2025 }],
    ['PREMIUM_CHANGED', { amount: 38_000 }],
    ['WALLET_NOT_OPEN', { from: 'wallet' }],
    ['AID_RELATION_NOT_ALLOWED', { relation: '38' }],
    ['RELATION_SEX', { relation: '20' }],
  ])('%s', async (code, over) => {
    expect((await world.ask(hers, 'payPremium', forBaby(over))).code).toBe(code)
    expect(await balanceOf(world, mother)).toBe(90_000)
  })

  test('not for an employee, the dead, or with less than it costs', async () => {
    const pays = (person: TestPerson, relation: string) =>
      world.ask(hers, 'payPremium', {
        ...forBaby({ year: 2027, relation }),
        insured: { name: person.name, idNumber: person.idNumber },
      })
    expect((await pays(father, '11')).code).toBe('PREMIUM_NOT_RESIDENT')
    const resident = { insurance: '390' as const, employment: null, sex: 'female' as const }
    const dead = await world.person({
      ...resident,
      name: '张桂英',
      birthDate: '1950-01-01',
      deceasedOn: '2026-01-01',
    })
    expect((await pays(dead, '52')).code).toBe('PERSON_DECEASED')
    const far = await world.person({ ...resident, name: '张桂兰', birthDate: '1951-01-01', region: '330100' })
    expect((await pays(far, '52')).code).toMatch(/POLICY_UNKNOWN|PREMIUM_AREA/)
    await world.must(hers, 'payPremium', forBaby())
    await world.must(hers, 'payPremium', forBaby({ year: 2027 }))
    const gran = await world.person({ ...resident, name: '张桂芝', birthDate: '1952-01-01' })
    expect((await pays(gran, '52')).code).toBe('TRANSFER_BALANCE')
  })

  test('one’s own, from one’s wallet; nobody without an account from an account', async () => {
    const resident = await world.person({
      name: '林秀兰',
      birthDate: '1956-08-17',
      insurance: '390',
      employment: null,
    })
    const phone = await world.phone(resident)
    const own = { year: 2027, amount: 40_000, from: 'account' as const }
    expect((await world.ask(phone, 'payPremium', own)).code).toBe('TRANSFER_NO_ACCOUNT')
    await world.must(phone, 'openWallet', {})
    await world.must(hers, 'openWallet', {})
    const payee = { name: resident.name, idNumber: resident.idNumber }
    const { transfer } = await world.must(hers, 'transferWallet', {
      payee,
      relation: '52',
      from: 'account',
      amount: 40_000,
    })
    expect((await world.ask(phone, 'payPremium', { ...own, from: 'wallet' })).code).toBe('TRANSFER_BALANCE')
    await world.must(phone, 'answerTransfer', { transferId: transfer.transferId, answer: 'accept' })
    await world.must(phone, 'payPremium', { ...own, from: 'wallet' })
    expect((await world.must(phone, 'listPremiums', {})).premiums).toMatchObject([
      { insured: { isMe: true }, payer: { isMe: true }, year: 2027 },
    ])
  })

  test('where the region does not let accounts pay it', async () => {
    world.policy({ 'premium.enabled': false })
    expect((await world.ask(hers, 'payPremium', forBaby())).code).toBe('PREMIUM_NOT_OFFERED')
  })

  test('a holder is told that it is paid; a stranger, staff and clerk see nothing', async () => {
    await world.bind(father, baby, '30')
    await world.must(hers, 'payPremium', forBaby())
    expect(await world.inbox(father)).toEqual(['女儿 2026 年的居民医保缴好了'])
    expect((await world.must(his, 'listPremiums', {})).premiums).toHaveLength(1)
    const stranger = await world.phone(await world.person({ name: '王一' }))
    expect((await world.must(stranger, 'listPremiums', {})).premiums).toEqual([])
    const { personId } = baby
    const asked = { insured: { personId }, relation: '30' }
    expect((await world.ask(stranger, 'checkPremium', asked)).code).toBe('NOT_FOUND')
    const { staff } = await openCounter(world)
    const clerk = await world.clerk('990100')
    for (const desk of [staff, clerk]) {
      expect((await world.ask(desk, 'payPremium', forBaby())).code).toMatch(/NOT_VERIFIED|NOT_ALLOWED/)
    }
  })
})
