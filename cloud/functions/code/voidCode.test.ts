import { PIN, TestWorld } from '../testing/world'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

test('after a screenshot the code is void at once, and the next one needs no waiting', async () => {
  const me = await world.person()
  const phone = await world.phone(me)
  const { codeId } = await world.must(phone, 'issueCode', { personId: me.personId, pin: null })
  expect(await world.must(phone, 'voidCode', { codeId, because: 'screenshot' })).toEqual({ codeId })
  expect((await world.must(phone, 'getCodeStatus', { codeId })).state).toBe('void')
  expect((await world.ask(phone, 'voidCode', { codeId, because: 'left' })).code).toBe('OK')
  expect((await world.ask(phone, 'issueCode', { personId: me.personId, pin: null })).code).toBe('OK')
  const said = await world.store.auditOf(me.personId, 5)
  expect(said.map(({ what, detail }) => [what, detail.because])).toEqual([['voidCode', 'screenshot']])
})

test('who left the page is asked for the PIN again, where the person wants that', async () => {
  const me = await world.person()
  const phone = await world.phone(me)
  await world.must(phone, 'setPinBeforeShowing', { on: true, pin: PIN })
  const { codeId } = await world.must(phone, 'issueCode', { personId: me.personId, pin: PIN })
  await world.must(phone, 'voidCode', { codeId, because: 'left' })
  expect((await world.ask(phone, 'issueCode', { personId: me.personId, pin: null })).code).toBe('PIN_NEEDED')
})

test('another device, another person and a made-up id are not told apart', async () => {
  const me = await world.person()
  const phone = await world.phone(me)
  const { codeId } = await world.must(phone, 'issueCode', { personId: me.personId, pin: null })
  const tablet = await world.device(phone.userId)
  const other = await world.phone(await world.person({ name: '王芳' }))
  for (const device of [tablet, other]) {
    expect((await world.ask(device, 'voidCode', { codeId, because: 'left' })).code).toBe('NOT_FOUND')
  }
  expect((await world.ask(phone, 'voidCode', { codeId: 'cod_none', because: 'left' })).code).toBe('NOT_FOUND')
  expect((await world.ask(other, 'getCodeStatus', { codeId })).code).toBe('NOT_FOUND')
  expect((await world.must(phone, 'getCodeStatus', { codeId })).state).toBe('live')
})
