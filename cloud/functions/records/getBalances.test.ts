import { fund } from '../testing/counter'
import { type TestPerson, TestWorld } from '../testing/world'
import { type Family, openFamily } from './testing/family'

let world: TestWorld
let father: TestPerson
let daughter: TestPerson
let son: TestPerson
let bill: Family['bill']
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  ;({ father, daughter, son, bill } = await openFamily(world))
})
afterAll(() => world.close())

describe('getBalances', () => {
  test('one’s own account, and how far the year has come', async () => {
    await fund(world, father, { 2024: 7_000 })
    await bill(father, { items: [{ code: 'F3012', count: 1, price: 30_000 }] })
    expect(await world.must(await world.phone(father), 'getBalances', {})).toEqual({
      who: { personId: father.personId, label: '我', name: '陈国栋', isMe: true },
      hasAccount: true,
      currentYear: 20_000,
      earlierYears: 7_000,
      pot: 0,
      wallet: 0,
      total: 27_000,
      deductible: { limit: 80_000, paid: 30_000, left: 50_000 },
      fundPaidThisYear: 0,
      annualLimit: 600_000,
    })
  })

  test('a member’s while bound; a grantor and a stranger see none', async () => {
    const params = { personId: father.personId }
    expect((await world.ask(await world.phone(son), 'getBalances', params)).code).toBe('NOT_FOUND')
    expect((await world.ask(await world.phone(daughter), 'getBalances', params)).code).toBe('NOT_FOUND')
    await world.bind(son, father, '51')
    expect(await world.ask(await world.phone(son), 'getBalances', params)).toMatchObject({
      code: 'OK',
      result: { who: { label: '爸爸' }, total: 50_000 },
    })
  })

  test('a guardian’s word has lapsed, and a member’s region without rules', async () => {
    const guardian = { consent: { method: 'guardian' as const, at: 0, evidenceId: null } }
    await world.bind(son, father, '51', guardian)
    const phone = await world.phone(son)
    const answer = await world.ask(phone, 'getBalances', { personId: father.personId })
    expect(answer.code).toBe('FACE_NEEDED')
    const far = await world.person({ region: '659000' })
    await world.bind(son, far, '52')
    const unknown = await world.ask(phone, 'getBalances', { personId: far.personId })
    expect(unknown.code).toBe('POLICY_UNKNOWN')
  })

  test('a resident has none; nobody unverified', async () => {
    const resident = await world.person({ insurance: '390', employment: null })
    expect(await world.must(await world.phone(resident), 'getBalances', {})).toMatchObject({
      hasAccount: false,
      total: 0,
      deductible: null,
    })
    expect((await world.ask(await world.signIn(), 'getBalances', {})).code).toBe('NOT_VERIFIED')
  })
})
