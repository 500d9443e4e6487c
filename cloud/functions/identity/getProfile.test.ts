import { TestWorld } from '../testing/world'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

test('a new user is nobody yet', async () => {
  const phone = await world.signIn({ phoneEncrypted: world.ports.cipher.encrypt('19900000001') })
  expect(await world.must(phone, 'getProfile', {})).toEqual({
    userId: phone.userId,
    phoneMasked: '199****0001',
    person: null,
    credential: 'none',
    pinBeforeShowing: false,
    roles: { staffOf: null, clerkOf: null },
    today: '2026-11-22',
  })
})

test('a verified person with an active credential, on the business day', async () => {
  const me = await world.person({ name: '陈静' })
  const phone = await world.phone(me)
  world.clock.passDays(101)
  const profile = await world.must(phone, 'getProfile', {})
  expect(profile).toMatchObject({ credential: 'active', today: '2027-03-03', phoneMasked: null })
  expect(profile.person).toMatchObject({ name: '陈静', age: 42, insuranceLabel: '在职职工医保' })
})

test('a clerk who is insured, too', async () => {
  const me = await world.person({ name: '陈磊' }, null)
  const desk = await world.clerk('990100', me)
  const profile = await world.must(desk, 'getProfile', {})
  expect(profile.roles).toEqual({ staffOf: null, clerkOf: { region: '990100', regionName: '示例市' } })
  expect(profile.credential).toBe('none')
})

test('nobody is signed in', async () => {
  expect((await world.ask(null, 'getProfile', {})).code).toBe('NOT_SIGNED_IN')
})
