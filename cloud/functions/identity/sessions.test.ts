import { TestWorld } from '../testing/world'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

test('lists the user’s devices, newest first, and says which is this one', async () => {
  const me = await world.person()
  const old = await world.phone(me)
  world.clock.pass(60_000)
  const tablet = await world.device(old.userId, 'weapp')
  await world.phone(me)
  const { sessions } = await world.must(tablet, 'listSessions', {})
  expect(sessions.map(({ channel, isThis }) => [channel, isThis])).toEqual([
    ['weapp', true],
    ['h5', false],
  ])
})

test('a removed device is signed out at once, and its codes are void', async () => {
  const me = await world.person()
  const phone = await world.phone(me)
  const lost = await world.device(phone.userId)
  const shown = await world.must(lost, 'issueCode', { personId: me.personId, pin: null })
  const kept = await world.must(phone, 'issueCode', { personId: me.personId, pin: null })
  await world.must(phone, 'revokeSession', { sessionId: lost.sessionId })
  expect((await world.ask(lost, 'getProfile', {})).code).toBe('NOT_SIGNED_IN')
  expect((await world.must(phone, 'getCodeStatus', { codeId: shown.codeId })).state).toBe('void')
  expect((await world.must(phone, 'getCodeStatus', { codeId: kept.codeId })).state).toBe('live')
  const { sessions } = await world.must(phone, 'listSessions', {})
  expect(sessions.map(({ sessionId }) => sessionId)).toEqual([phone.sessionId])
  expect((await world.ask(phone, 'revokeSession', { sessionId: lost.sessionId })).code).toBe('OK')
})

test('another user’s device is not told from none', async () => {
  const me = await world.person()
  const [phone, other] = [await world.phone(me), await world.phone(me)]
  expect((await world.ask(phone, 'revokeSession', { sessionId: other.sessionId })).code).toBe('NOT_FOUND')
  expect((await world.ask(phone, 'revokeSession', { sessionId: 'none' })).code).toBe('NOT_FOUND')
  expect((await world.ask(other, 'getProfile', {})).code).toBe('OK')
})

test('signing this device out ends it and voids what it shows', async () => {
  const me = await world.person()
  const phone = await world.phone(me)
  const watch = await world.phone(me)
  const shown = await world.must(phone, 'issueCode', { personId: me.personId, pin: null })
  expect(await world.must(phone, 'endSession', {})).toEqual({})
  expect((await world.ask(phone, 'listSessions', {})).code).toBe('NOT_SIGNED_IN')
  expect((await world.must(watch, 'getCodeStatus', { codeId: shown.codeId })).state).toBe('void')
  expect((await world.ask(null, 'endSession', {})).code).toBe('NOT_SIGNED_IN')
})

test('a code asked for while the device is being removed does not outlive it', async () => {
  const me = await world.person()
  const phone = await world.phone(me)
  for (let round = 0; round < 3; round += 1) {
    const lost = await world.device(phone.userId)
    const [issued] = await Promise.all([
      world.ask(lost, 'issueCode', { personId: me.personId, pin: null }),
      world.ask(phone, 'revokeSession', { sessionId: lost.sessionId }),
    ])
    if (issued.code !== 'OK') expect(issued.code).toBe('NOT_SIGNED_IN')
    else
      expect((await world.must(phone, 'getCodeStatus', { codeId: issued.result.codeId })).state).toBe('void')
  }
})
