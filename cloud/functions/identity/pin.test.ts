import { PIN, TestWorld } from '../testing/world'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const NEW_PIN = '975310'

describe('changePin', () => {
  test('by the old one, of oneself or of a member; the person is told', async () => {
    const me = await world.person()
    const dad = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1955-01-01' })
    await world.bind(me, dad, '51')
    const phone = await world.phone(me)
    for (const { personId } of [me, dad]) {
      await world.must(phone, 'changePin', { personId, oldPin: PIN, newPin: NEW_PIN })
      expect((await world.ask(phone, 'changePin', { personId, oldPin: PIN, newPin: NEW_PIN })).code).toBe(
        'PIN_WRONG',
      )
      expect((await world.ask(phone, 'changePin', { personId, oldPin: NEW_PIN, newPin: PIN })).code).toBe(
        'OK',
      )
    }
    expect(await world.inbox(dad)).toEqual(['医保码密码已修改', '医保码密码已修改'])
  })

  test('five wrong ones lock it for fifteen minutes, whoever tries, even for the right one', async () => {
    const me = await world.person()
    const dad = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1955-01-01' })
    await world.bind(me, dad, '51')
    const [mine, his] = [await world.phone(me), await world.phone(dad)]
    const change = (device: typeof mine, oldPin: string) =>
      world.ask(device, 'changePin', { personId: dad.personId, oldPin, newPin: NEW_PIN })
    const told = []
    for (const device of [mine, his, mine, his, mine])
      told.push((await change(device, '864209')) as { details?: object })
    expect(told.map((asked) => asked.details)).toEqual([
      { left: 4 },
      { left: 3 },
      { left: 2 },
      { left: 1 },
      { retryAfter: 900 },
    ])
    expect((await change(his, PIN)).code).toBe('PIN_LOCKED')
    world.clock.pass(899_000)
    expect(await change(his, PIN)).toMatchObject({ code: 'PIN_LOCKED', details: { retryAfter: 1 } })
    world.clock.pass(1_000)
    expect((await change(his, PIN)).code).toBe('OK')
  })

  test('guesses sent at once are no more than five', async () => {
    const me = await world.person()
    const phone = await world.phone(me)
    const compared = jest.spyOn(world.ports.cipher, 'verifySecret')
    const guesses = Array.from({ length: 12 }, (_, i) => String(300_000 + i * 7))
    const asked = await Promise.all(
      guesses.map((oldPin) =>
        world.ask(phone, 'changePin', { personId: me.personId, oldPin, newPin: NEW_PIN }),
      ),
    )
    expect(compared.mock.calls.length).toBeLessThanOrEqual(5)
    compared.mockRestore()
    expect(asked.every(({ code }) => code === 'PIN_WRONG' || code === 'PIN_LOCKED')).toBe(true)
  })

  test('a right one forgets the wrong ones before it', async () => {
    const me = await world.person()
    const phone = await world.phone(me)
    const change = (oldPin: string) =>
      world.ask(phone, 'changePin', { personId: me.personId, oldPin, newPin: PIN })
    for (let i = 0; i < 4; i += 1) await change('864209')
    expect((await change(PIN)).code).toBe('OK')
    expect(await change('864209')).toMatchObject({ details: { left: 4 } })
  })

  test('refused: a simple one, without a credential, of a stranger', async () => {
    const me = await world.person()
    const other = await world.person({ name: '王芳' })
    const fresh = await world.person({ name: '李四' }, null)
    const phone = await world.phone(me)
    const pins = { oldPin: PIN, newPin: NEW_PIN }
    expect(
      (await world.ask(phone, 'changePin', { personId: me.personId, oldPin: PIN, newPin: '654321' })).code,
    ).toBe('PIN_TOO_SIMPLE')
    expect((await world.ask(phone, 'changePin', { personId: other.personId, ...pins })).code).toBe(
      'NOT_ALLOWED',
    )
    const its = await world.phone(fresh)
    expect((await world.ask(its, 'changePin', { personId: fresh.personId, ...pins })).code).toBe(
      'CREDENTIAL_NOT_ACTIVE',
    )
  })
})

describe('resetPin', () => {
  test('by face, also while the old one is locked', async () => {
    const me = await world.person()
    const phone = await world.phone(me)
    const personId = me.personId
    for (let i = 0; i < 5; i += 1)
      await world.ask(phone, 'changePin', { personId, oldPin: '864209', newPin: NEW_PIN })
    const faceToken = await world.face(phone, 'resetPin', { personId })
    await world.must(phone, 'resetPin', { personId, newPin: NEW_PIN, faceToken })
    expect((await world.ask(phone, 'changePin', { personId, oldPin: NEW_PIN, newPin: PIN })).code).toBe('OK')
  })

  test('of a member with his face, of a child by the holder', async () => {
    const me = await world.person()
    const dad = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1955-01-01' })
    const son = await world.person({ name: '林小满', birthDate: '2018-06-01' })
    await world.bind(me, dad, '51')
    await world.bind(me, son, '30', { consent: { method: 'guardian', at: 0, evidenceId: null } })
    const phone = await world.phone(me)
    const reset = (personId: string, faceToken: string | null) =>
      world.ask(phone, 'resetPin', { personId, newPin: NEW_PIN, faceToken })
    expect((await reset(dad.personId, null)).code).toBe('FACE_NEEDED')
    const mine = await world.face(phone, 'resetPin', { personId: me.personId })
    expect((await reset(dad.personId, mine)).code).toBe('FACE_TOKEN_INVALID')
    const his = await world.face(phone, 'resetPin', { personId: dad.personId })
    expect((await reset(dad.personId, his)).code).toBe('OK')
    expect((await reset(son.personId, null)).code).toBe('OK')
  })

  test('refused: without a credential, a simple one, of a stranger', async () => {
    const fresh = await world.person({}, null)
    const other = await world.person({ name: '王芳' })
    const phone = await world.phone(fresh)
    const ask = (personId: string, newPin = NEW_PIN) =>
      world.ask(phone, 'resetPin', { personId, newPin, faceToken: null })
    expect((await ask(fresh.personId)).code).toBe('CREDENTIAL_NOT_ACTIVE')
    expect((await ask(other.personId)).code).toBe('NOT_ALLOWED')
    await world.activate(fresh.personId)
    expect((await ask(fresh.personId, '000000')).code).toBe('PIN_TOO_SIMPLE')
  })
})

describe('setPinBeforeShowing', () => {
  test('on and off by the PIN, and told by the profile', async () => {
    const me = await world.person()
    const phone = await world.phone(me)
    expect(await world.must(phone, 'setPinBeforeShowing', { on: true, pin: PIN })).toEqual({
      pinBeforeShowing: true,
    })
    expect((await world.must(phone, 'getProfile', {})).pinBeforeShowing).toBe(true)
    expect((await world.ask(phone, 'setPinBeforeShowing', { on: false, pin: NEW_PIN })).code).toBe(
      'PIN_WRONG',
    )
    await world.must(phone, 'setPinBeforeShowing', { on: false, pin: PIN })
    expect((await world.must(phone, 'getProfile', {})).pinBeforeShowing).toBe(false)
  })

  test('refused without a credential, and to who is not verified', async () => {
    const fresh = await world.person({}, null)
    expect(
      (await world.ask(await world.phone(fresh), 'setPinBeforeShowing', { on: true, pin: PIN })).code,
    ).toBe('CREDENTIAL_NOT_ACTIVE')
    expect((await world.ask(await world.signIn(), 'setPinBeforeShowing', { on: true, pin: PIN })).code).toBe(
      'NOT_VERIFIED',
    )
  })
})
