import { PIN, TestWorld } from '../testing/world'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const child = { name: '林小满', birthDate: '2018-06-01' }

test('one’s own, by face; then the code can be shown', async () => {
  const me = await world.person({}, null)
  const phone = await world.phone(me)
  const faceToken = await world.face(phone, 'activateCredential', { personId: me.personId })
  const result = await world.must(phone, 'activateCredential', { personId: me.personId, pin: PIN, faceToken })
  expect(result).toEqual({ personId: me.personId, credential: 'active' })
  expect((await world.ask(phone, 'issueCode', { personId: me.personId, pin: null })).code).toBe('OK')
  expect(await world.inbox(me)).toEqual(['医保码已激活'])
})

test('the PIN is kept as a slow hash only', async () => {
  const me = await world.person({}, null)
  const phone = await world.phone(me)
  const faceToken = await world.face(phone, 'activateCredential', { personId: me.personId })
  await world.must(phone, 'activateCredential', { personId: me.personId, pin: PIN, faceToken })
  expect(JSON.stringify(await world.store.get('credential', me.personId))).not.toContain(PIN)
})

test('a bound child’s without a face, a bound father’s by his own', async () => {
  const me = await world.person()
  const son = await world.person(child, null)
  const dad = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1955-01-01' }, null)
  const phone = await world.phone(me)
  await world.bind(me, son, '30', { consent: { method: 'guardian', at: 0, evidenceId: null } })
  await world.bind(me, dad, '51')
  const activate = (personId: string, faceToken: string | null) =>
    world.ask(phone, 'activateCredential', { personId, pin: PIN, faceToken })
  expect((await activate(son.personId, null)).code).toBe('OK')
  expect(await activate(dad.personId, null)).toMatchObject({
    code: 'FACE_NEEDED',
    details: { name: '陈国栋' },
  })
  const faceToken = await world.face(phone, 'activateCredential', { personId: dad.personId })
  expect((await activate(dad.personId, faceToken)).code).toBe('OK')
})

test('on another channel the PIN that exists is asked, and the channels are counted', async () => {
  const me = await world.person()
  world.policy({ 'binding.limits.channels': 2 })
  const on = async (channel: 'weapp' | 'alipay' | 'h5', pin: string) => {
    const phone = await world.phone(me, channel)
    const faceToken = await world.face(phone, 'activateCredential', { personId: me.personId })
    return world.ask(phone, 'activateCredential', { personId: me.personId, pin, faceToken })
  }
  expect((await on('h5', PIN)).code).toBe('CREDENTIAL_ALREADY_ACTIVE')
  expect(await on('weapp', '975310')).toMatchObject({ code: 'PIN_WRONG', details: { left: 4 } })
  expect((await on('weapp', PIN)).code).toBe('OK')
  expect(await on('alipay', PIN)).toMatchObject({ code: 'CHANNEL_LIMIT', details: { limit: 2 } })
  expect((await world.store.get('credential', me.personId))?.data.channels).toEqual(['h5', 'weapp'])
})

describe('refused', () => {
  test.each(['111111', '123456', '850302'])('the PIN %s of one born on 1985-03-02', async (pin) => {
    const me = await world.person({}, null)
    const phone = await world.phone(me)
    const faceToken = await world.face(phone, 'activateCredential', { personId: me.personId })
    const asked = await world.ask(phone, 'activateCredential', { personId: me.personId, pin, faceToken })
    expect(asked.code).toBe('PIN_TOO_SIMPLE')
  })

  test('a stranger’s, one who was bound once, and who is in no registry: not told apart', async () => {
    const me = await world.person()
    const other = await world.person({ name: '王芳' }, null)
    const former = await world.person({ name: '李秀兰', birthDate: '1957-01-01' }, null)
    await world.bind(me, former, '52', { state: 'ended', endedAt: 0 })
    const phone = await world.phone(me)
    for (const personId of [other.personId, former.personId, 'psn_none']) {
      const asked = await world.ask(phone, 'activateCredential', { personId, pin: PIN, faceToken: null })
      expect(asked).toEqual({ code: 'NOT_ALLOWED', details: {}, result: null })
    }
  })

  test('who is not verified, and who has died', async () => {
    const late = await world.person({ deceasedOn: '2026-01-01' }, null)
    const pin = PIN
    const personId = late.personId
    const nobody = await world.signIn()
    expect((await world.ask(nobody, 'activateCredential', { personId, pin, faceToken: null })).code).toBe(
      'NOT_VERIFIED',
    )
    const phone = await world.phone(late)
    expect((await world.ask(phone, 'activateCredential', { personId, pin, faceToken: null })).code).toBe(
      'PERSON_DECEASED',
    )
  })

  test('who took his consent back to the use of health data, until he gives it again', async () => {
    const me = await world.person({}, null)
    const phone = await world.phone(me)
    await world.must(phone, 'setConsent', { kind: 'health', given: false })
    const faceToken = await world.face(phone, 'activateCredential', { personId: me.personId })
    const activate = () =>
      world.ask(phone, 'activateCredential', { personId: me.personId, pin: PIN, faceToken })
    expect((await activate()).code).toBe('HEALTH_CONSENT_NEEDED')
    await world.must(phone, 'setConsent', { kind: 'health', given: true })
    expect((await activate()).code).toBe('OK')
  })

  test('where the region’s bindings do not let a holder activate', async () => {
    world.policy({ 'binding.rights': ['showCode', 'query'] })
    const me = await world.person()
    const son = await world.person(child, null)
    await world.bind(me, son, '30')
    const phone = await world.phone(me)
    const asked = await world.ask(phone, 'activateCredential', {
      personId: son.personId,
      pin: PIN,
      faceToken: null,
    })
    expect(asked.code).toBe('NOT_ALLOWED')
  })
})
