import { LOOKUPS } from '../../ports'
import { type Device, PIN, TestWorld } from '../testing/world'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const issue = (device: Device, personId: string, pin: string | null = null) =>
  world.must(device, 'issueCode', { personId, pin })
const stateOf = async (device: Device, codeId: string) =>
  (await world.must(device, 'getCodeStatus', { codeId })).state

async function family() {
  const me = await world.person({ name: '陈静' })
  const dad = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1955-01-01' })
  const bindingId = await world.bind(me, dad, '51')
  return { me, dad, bindingId, phone: await world.phone(me) }
}

describe('a code', () => {
  test('has 18 digits, lives a minute, names whose it is and whose money pays', async () => {
    const { me, dad, phone } = await family()
    const mine = await issue(phone, me.personId)
    expect(mine.code).toMatch(/^86\d{16}$/)
    expect(Date.parse(mine.expiresAt) - Date.parse(mine.issuedAt)).toBe(60_000)
    expect(mine).toMatchObject({ lifeSeconds: 60, who: { label: '我', isMe: true } })
    const his = await issue(phone, dad.personId)
    expect(his).toMatchObject({
      who: { label: '爸爸', name: '陈国栋', isMe: false },
      person: { name: '陈国栋' },
    })
    expect(his.moneyOrder.steps.map(({ kind, who }) => [kind, who?.label ?? null])).toEqual([
      ['own', '爸爸'],
      ['cash', null],
    ])
  })

  test('is kept as a keyed hash: the digits are nowhere in its document', async () => {
    const { me, phone } = await family()
    const { code, codeId } = await issue(phone, me.personId)
    const [stored] = await world.store.find('code', { codeId })
    expect(stored?.id).toBe(world.ports.cipher.lookupHash(LOOKUPS.code, code))
    expect(JSON.stringify(stored)).not.toContain(code)
  })

  test('asked for again with the same request id is the same code; another body is refused', async () => {
    const { me, dad, phone } = await family()
    const requestId = 'one-intention-0001'
    const first = await world.must(phone, 'issueCode', { requestId, personId: me.personId, pin: null })
    expect(await world.must(phone, 'issueCode', { requestId, personId: me.personId, pin: null })).toEqual(
      first,
    )
    const other = await world.ask(phone, 'issueCode', { requestId, personId: dad.personId, pin: null })
    expect(other.code).toBe('REQUEST_ID_REUSED')
  })

  test('shown by a holder is written down for the person shown', async () => {
    const { me, dad, phone } = await family()
    await issue(phone, dad.personId)
    await issue(phone, me.personId)
    const looks = await world.store.auditOf(dad.personId, 10)
    expect(looks.map(({ what, detail }) => [what, detail.by])).toEqual([['showCode', me.personId]])
    expect(await world.store.auditOf(me.personId, 10)).toEqual([])
  })
})

describe('its life', () => {
  test('to its last second, then five seconds of grace, then expired', async () => {
    const { me, phone } = await family()
    const { codeId } = await issue(phone, me.personId)
    world.clock.pass(64_999)
    expect(await stateOf(phone, codeId)).toBe('live')
    world.clock.pass(1)
    expect(await stateOf(phone, codeId)).toBe('expired')
  })

  test('a newer one of the same person on the same device leaves the earlier one its grace', async () => {
    const { me, phone } = await family()
    const first = await issue(phone, me.personId)
    world.clock.pass(20_000)
    const second = await issue(phone, me.personId)
    expect(await stateOf(phone, first.codeId)).toBe('live')
    world.clock.pass(5_000)
    expect(await stateOf(phone, first.codeId)).toBe('expired')
    expect(await stateOf(phone, second.codeId)).toBe('live')
  })

  test('two devices, and two persons on one device, each hold a live code', async () => {
    const { me, dad, phone } = await family()
    const tablet = await world.device(phone.userId)
    const codes = [
      await issue(phone, dad.personId),
      await issue(tablet, dad.personId),
      await issue(phone, me.personId),
    ]
    world.clock.pass(10_000)
    for (const { codeId } of codes) expect(await stateOf(phone, codeId)).toBe('live')
  })

  test('the region sets life, grace and how often', async () => {
    world.policy({ 'code.ttlSeconds': 30, 'code.graceSeconds': 2, 'code.issuePerMinute': 2 })
    const { me, phone } = await family()
    const { codeId, lifeSeconds } = await issue(phone, me.personId)
    expect(lifeSeconds).toBe(30)
    world.clock.pass(32_000)
    expect(await stateOf(phone, codeId)).toBe('expired')
    await issue(phone, me.personId)
    const third = await world.ask(phone, 'issueCode', { personId: me.personId, pin: null })
    expect(third).toMatchObject({ code: 'TOO_MANY_CALLS', details: { retryAfter: 28 } })
    world.clock.pass(28_000)
    await issue(phone, me.personId)
  })

  test('asked for many at once, a device is given no more than allowed, and only the last lives', async () => {
    world.policy({ 'code.issuePerMinute': 2 })
    const { me, phone } = await family()
    const ask = () => world.ask(phone, 'issueCode', { personId: me.personId, pin: null })
    const answers = await Promise.all(Array.from({ length: 5 }, ask))
    const codeIds = answers.flatMap(({ result }) => (result ? [result.codeId] : []))
    expect(codeIds).toHaveLength(2)
    world.clock.pass(10_000)
    const states = await Promise.all(codeIds.map((id) => stateOf(phone, id)))
    expect(states.filter((state) => state === 'live')).toHaveLength(1)
  })
})

describe('PIN before showing', () => {
  async function asked() {
    const all = await family()
    const his = await world.phone(all.dad)
    await world.must(his, 'setPinBeforeShowing', { on: true, pin: PIN })
    return all
  }

  test('is asked once a showing; a renewal needs none', async () => {
    const { dad, phone } = await asked()
    const { personId } = dad
    expect(await world.ask(phone, 'issueCode', { personId, pin: null })).toMatchObject({
      code: 'PIN_NEEDED',
      details: { name: '陈国栋' },
    })
    expect((await world.ask(phone, 'issueCode', { personId, pin: '975310' })).code).toBe('PIN_WRONG')
    await issue(phone, personId, PIN)
    world.clock.pass(60_000)
    await issue(phone, personId)
    world.clock.pass(66_000)
    expect((await world.ask(phone, 'issueCode', { personId, pin: null })).code).toBe('PIN_NEEDED')
  })

  test('another device is another showing', async () => {
    const { dad, phone } = await asked()
    await issue(phone, dad.personId, PIN)
    const tablet = await world.device(phone.userId)
    expect((await world.ask(tablet, 'issueCode', { personId: dad.personId, pin: null })).code).toBe(
      'PIN_NEEDED',
    )
  })
})

describe('refused', () => {
  test('to a stranger, a former holder, one who is not verified, nobody', async () => {
    const { me, dad, phone, bindingId } = await family()
    const { personId } = dad
    const stranger = await world.phone(await world.person({ name: '王芳' }))
    expect((await world.ask(stranger, 'issueCode', { personId, pin: null })).code).toBe('NOT_ALLOWED')
    await world.must(phone, 'unbind', { bindingId })
    expect((await world.ask(phone, 'issueCode', { personId, pin: null })).code).toBe('NOT_ALLOWED')
    expect((await world.ask(await world.signIn(), 'issueCode', { personId, pin: null })).code).toBe(
      'NOT_VERIFIED',
    )
    expect((await world.ask(null, 'issueCode', { personId: me.personId, pin: null })).code).toBe(
      'NOT_SIGNED_IN',
    )
  })

  test('the member does not show the holder’s code: a binding has one direction', async () => {
    const { me, dad } = await family()
    const his = await world.phone(dad)
    expect((await world.ask(his, 'issueCode', { personId: me.personId, pin: null })).code).toBe('NOT_ALLOWED')
  })

  test('without a credential, and of one who has died', async () => {
    const fresh = await world.person({ name: '李四' }, null)
    const its = await world.phone(fresh)
    const none = await world.ask(its, 'issueCode', { personId: fresh.personId, pin: null })
    expect(none).toMatchObject({ code: 'CREDENTIAL_NOT_ACTIVE', details: { name: '李四' } })
    const late = await world.person({ name: '赵六', deceasedOn: '2026-01-01' })
    const phone = await world.phone(late)
    expect((await world.ask(phone, 'issueCode', { personId: late.personId, pin: null })).code).toBe(
      'PERSON_DECEASED',
    )
  })

  test('a member who came of age: in the days of grace it works, after them his face is asked', async () => {
    const me = await world.person()
    const son = await world.person({ name: '林一', sex: 'male', birthDate: '2010-12-01' })
    await world.bind(me, son, '20', { consent: { method: 'guardian', at: 0, evidenceId: null } })
    const phone = await world.phone(me)
    const ask = async () => (await world.ask(phone, 'issueCode', { personId: son.personId, pin: null })).code
    world.clock.passDays(9)
    expect(await ask()).toBe('OK')
    world.clock.passDays(29)
    expect(await ask()).toBe('OK')
    world.clock.passDays(1)
    expect(await ask()).toBe('FACE_NEEDED')
  })
})
