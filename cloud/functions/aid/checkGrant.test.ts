import { type Device, type TestPerson, TestWorld } from '../testing/world'
import { openGivers } from './testing/givers'

let world: TestWorld
let father: TestPerson
let phone: Device
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  ;({ father, phone } = await openGivers(world))
})
afterAll(() => world.close())

describe('checkGrant', () => {
  test('says what it needs and means before anything is given', async () => {
    const check = await world.must(phone, 'checkGrant', {})
    expect(check).toMatchObject({
      balance: 150_000,
      beneficiaries: { used: 0, limit: 5 },
      evidence: [],
      commitmentNeeded: true,
      faceNeeded: false,
      orderBy: 'userPreset',
      mode: 'AUTO_CHAIN',
      obstacle: null,
    })
    expect(check.relations.map((relation) => relation.relation)).toContain('51')
    expect(check.capPeriods).toContain('year')
  })

  test('says why a named beneficiary cannot be granted to', async () => {
    const elsewhere = await world.person({
      name: '陈伯',
      sex: 'male',
      birthDate: '1960-01-01',
      region: '110000',
    })
    const check = await world.must(phone, 'checkGrant', {
      beneficiary: { name: '陈伯', idNumber: elsewhere.idNumber },
      relation: '51',
    })
    expect(check.obstacle).toContain('北京')
  })

  test('a resident has no account to share, and a stranger’s id is nobody', async () => {
    const resident = await world.person({ name: '林秀英', insurance: '390', employment: null })
    expect(await world.ask(await world.phone(resident), 'checkGrant', {})).toMatchObject({
      code: 'AID_NO_ACCOUNT',
    })
    const stranger = { beneficiary: { personId: father.personId } }
    expect((await world.ask(phone, 'checkGrant', stranger)).code).toBe('NOT_FOUND')
  })

  test.each<[string, Parameters<TestWorld['person']>[0], Parameters<TestWorld['policy']>[0]]>([
    ['AID_GRANTOR_UNINSURED', { standing: 'paused' }, {}],
    ['AID_BALANCE_LOW', {}, { 'grant.grantor.minBalance': 1 }],
    ['AID_NOT_OPEN', {}, { 'grant.enabled': false }],
    ['REGION_UNKNOWN', { region: '659000' }, {}],
  ])('%s', async (code, given, policy) => {
    world.policy(policy)
    const device = await world.phone(await world.person(given))
    expect((await world.ask(device, 'checkGrant', {})).code).toBe(code)
  })

  test('needs a verified person', async () => {
    expect((await world.ask(null, 'checkGrant', {})).code).toBe('NOT_SIGNED_IN')
    expect((await world.ask(await world.signIn(), 'checkGrant', {})).code).toBe('NOT_VERIFIED')
  })
})
