import { PIN, TestWorld } from '../testing/world'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const stateOf = async (codeId: string, device: Parameters<TestWorld['must']>[0]) =>
  (await world.must(device, 'getCodeStatus', { codeId })).state

test('voids every code of the person on every device, and issues none until it is restored', async () => {
  const me = await world.person()
  const dad = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1955-01-01' })
  await world.bind(me, dad, '51')
  const [mine, his] = [await world.phone(me), await world.phone(dad)]
  const personId = dad.personId
  const onMine = await world.must(mine, 'issueCode', { personId, pin: null })
  const onHis = await world.must(his, 'issueCode', { personId, pin: null })
  const own = await world.must(mine, 'issueCode', { personId: me.personId, pin: null })

  expect(await world.must(his, 'suspendCredential', { personId })).toEqual({
    personId,
    credential: 'suspended',
  })
  expect(await stateOf(onMine.codeId, mine)).toBe('void')
  expect(await stateOf(onHis.codeId, his)).toBe('void')
  expect(await stateOf(own.codeId, mine)).toBe('live')
  const again = await world.ask(mine, 'issueCode', { personId, pin: null })
  expect(again).toMatchObject({ code: 'CREDENTIAL_SUSPENDED', details: { name: '陈国栋' } })

  const faceToken = await world.face(his, 'restoreCredential', { personId })
  const restore = (pin: string) => world.ask(his, 'restoreCredential', { personId, pin, faceToken })
  expect((await restore('975310')).code).toBe('PIN_WRONG')
  expect((await restore(PIN)).result).toEqual({ personId, credential: 'active' })
  expect((await world.ask(mine, 'issueCode', { personId, pin: null })).code).toBe('OK')
  expect(await world.inbox(dad)).toEqual(['医保码已恢复', '医保码已停用'])
})

test('a code asked for at the same moment does not outlive the suspension', async () => {
  const me = await world.person()
  const phone = await world.phone(me)
  const { personId } = me
  for (let round = 0; round < 3; round += 1) {
    const [issued] = await Promise.all([
      world.ask(phone, 'issueCode', { personId, pin: null }),
      world.ask(phone, 'suspendCredential', { personId }),
    ])
    if (issued.code === 'OK') expect(await stateOf(issued.result.codeId, phone)).toBe('void')
    else expect(issued.code).toBe('CREDENTIAL_SUSPENDED')
    const faceToken = await world.face(phone, 'restoreCredential', { personId })
    await world.must(phone, 'restoreCredential', { personId, pin: PIN, faceToken })
  }
})

test('twice is once; what is active is not restored; without a credential neither', async () => {
  const me = await world.person()
  const phone = await world.phone(me)
  const { personId } = me
  const restore = { personId, pin: PIN, faceToken: null }
  expect((await world.ask(phone, 'restoreCredential', restore)).code).toBe('CREDENTIAL_ALREADY_ACTIVE')
  await world.must(phone, 'suspendCredential', { personId })
  expect((await world.ask(phone, 'suspendCredential', { personId })).code).toBe('OK')
  expect((await world.ask(phone, 'restoreCredential', restore)).code).toBe('FACE_NEEDED')
  expect(await world.inbox(me)).toEqual(['医保码已停用'])

  const fresh = await world.person({ name: '李四' }, null)
  const its = await world.phone(fresh)
  expect((await world.ask(its, 'suspendCredential', { personId: fresh.personId })).code).toBe(
    'CREDENTIAL_NOT_ACTIVE',
  )
  expect((await world.ask(its, 'restoreCredential', { ...restore, personId: fresh.personId })).code).toBe(
    'CREDENTIAL_NOT_ACTIVE',
  )
})

test('a stranger does neither', async () => {
  const me = await world.person()
  const other = await world.person({ name: '王芳' })
  const phone = await world.phone(other)
  expect((await world.ask(phone, 'suspendCredential', { personId: me.personId })).code).toBe('NOT_ALLOWED')
  expect(
    (await world.ask(phone, 'restoreCredential', { personId: me.personId, pin: PIN, faceToken: null })).code,
  ).toBe('NOT_ALLOWED')
})
