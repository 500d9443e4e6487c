import { type Device, type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const verify = async (device: Device, person: TestPerson, over: Partial<TestPerson> = {}) => {
  const typed = { name: person.name, idNumber: person.idNumber, ...over }
  const faceToken = await world.face(device, 'verifyIdentity', {
    name: person.name,
    idNumber: person.idNumber,
  })
  return world.ask(device, 'verifyIdentity', {
    name: typed.name,
    idNumber: typed.idNumber,
    faceToken,
    consent: true,
  })
}

test('joins the user to the person, who is told of it', async () => {
  const me = await world.person({ name: '陈静' })
  const phone = await world.signIn()
  const asked = await verify(phone, me)
  expect(asked.result?.person).toMatchObject({
    personId: me.personId,
    name: '陈静',
    age: 41,
    regionName: '示例市',
  })
  expect(asked.result?.person.idNumberMasked).toMatch(/^9\*{16}[\dX]$/)
  expect((await world.must(phone, 'getProfile', {})).person?.personId).toBe(me.personId)
  expect(await world.inbox(me)).toEqual(['实名认证通过'])
})

test('the number may be typed with spaces, full-width digits and a small x', async () => {
  const me = await world.person({ name: '阿依古丽·买买提' })
  const phone = await world.signIn()
  const wide = me.idNumber.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  const asked = await verify(phone, me, { name: ' 阿依古丽•买买提 ', idNumber: ` ${wide.toLowerCase()}` })
  expect(asked.code).toBe('OK')
})

describe('refused', () => {
  test('a wrong name and an unknown number alike', async () => {
    const me = await world.person({ name: '陈静' })
    const stranger = await world.person({ name: '王芳' })
    const phone = await world.signIn()
    const wrongName = await verify(phone, me, { name: '王芳' })
    const wrongNumber = await verify(phone, me, { idNumber: stranger.idNumber })
    expect(wrongName).toEqual({ code: 'PERSON_NOT_FOUND', details: {}, result: null })
    expect(wrongNumber).toEqual(wrongName)
    const unknown = '990100198503020248'
    expect((await verify(phone, me, { idNumber: unknown })).code).toMatch(/PERSON_NOT_FOUND|CHECK_DIGIT/)
  })

  test.each([
    ['99010019850302', 'ID_NUMBER_LENGTH'],
    ['9901001985030200A1', 'ID_NUMBER_CHARACTERS'],
    ['990100198513020021', 'ID_NUMBER_BIRTH_DATE'],
  ])('%s as %s', async (idNumber, code) => {
    const me = await world.person({ name: '陈静' })
    const phone = await world.signIn()
    expect((await verify(phone, me, { idNumber })).code).toBe(code)
  })

  test('one wrong digit, as such', async () => {
    const me = await world.person({ name: '陈静' })
    const phone = await world.signIn()
    const last = me.idNumber.endsWith('1') ? '2' : '1'
    expect((await verify(phone, me, { idNumber: me.idNumber.slice(0, 17) + last })).code).toBe(
      'ID_NUMBER_CHECK_DIGIT',
    )
  })

  test('somebody else’s face, a photo, and the token of another person', async () => {
    const me = await world.person({ name: '陈静' })
    const other = await world.person({ name: '王芳' })
    const phone = await world.signIn()
    const typed = { name: me.name, idNumber: me.idNumber, consent: true } as const
    const mismatch = await world.face(phone, 'verifyIdentity', typed, 'someoneElse').catch(() => null)
    expect(mismatch).toBeNull()
    const subject = { name: me.name, idNumber: me.idNumber }
    const wrong = await world.face(phone, 'verifyIdentity', subject, 'someoneElse')
    expect((await world.ask(phone, 'verifyIdentity', { ...typed, faceToken: wrong })).code).toBe(
      'FACE_MISMATCH',
    )
    const otherToken = await world.face(phone, 'verifyIdentity', {
      name: other.name,
      idNumber: other.idNumber,
    })
    expect((await world.ask(phone, 'verifyIdentity', { ...typed, faceToken: otherToken })).code).toBe(
      'FACE_TOKEN_INVALID',
    )
  })

  test('a second person for one user; the same again is no fault', async () => {
    const me = await world.person({ name: '陈静' })
    const other = await world.person({ name: '王芳' })
    const phone = await world.phone(me)
    expect((await verify(phone, me)).code).toBe('OK')
    expect((await verify(phone, other)).code).toBe('ALREADY_VERIFIED')
  })

  test('who guesses on and on must wait an hour, even with the right number', async () => {
    const me = await world.person({ name: '陈静' })
    const phone = await world.signIn()
    const faceToken = await world.face(phone, 'verifyIdentity', { name: me.name, idNumber: me.idNumber })
    const guess = (name: string) =>
      world.ask(phone, 'verifyIdentity', { name, idNumber: me.idNumber, faceToken, consent: true })
    for (let i = 0; i < 20; i += 1) expect((await guess('王芳')).code).toBe('PERSON_NOT_FOUND')
    expect(await guess('陈静')).toMatchObject({ code: 'TOO_MANY_CALLS', details: { retryAfter: 3600 } })
    world.clock.pass(3_600_000)
    expect((await guess('王芳')).code).toBe('PERSON_NOT_FOUND')
  })

  test('nothing of what was typed is kept', async () => {
    const me = await world.person({ name: '陈静' })
    const phone = await world.signIn()
    await verify(phone, me)
    const [user, person] = [
      await world.store.get('user', phone.userId),
      await world.store.get('person', me.personId),
    ]
    expect(JSON.stringify([user, person])).not.toContain(me.idNumber)
  })
})
