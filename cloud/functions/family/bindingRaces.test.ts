import { type Device, type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const typedOf = ({ name, idNumber }: TestPerson) => ({ name, idNumber })
const parent = (over = {}) => world.person({ name: '陈国栋', sex: 'male', birthDate: '1955-01-01', ...over })
const child = (over = {}) => world.person({ name: '林小满', birthDate: '2018-06-01', ...over }, null)

async function byFace(phone: Device, member: TestPerson, relation: string) {
  const faceToken = await world.face(phone, 'bindFaceToFace', typedOf(member))
  return world.ask(phone, 'applyBinding', {
    relation,
    ...typedOf(member),
    way: 'faceToFace',
    evidence: [],
    commitment: null,
    faceToken,
  })
}

describe('at once', () => {
  test('a sixth member from two phones: one of them wins', async () => {
    const me = await world.person({ name: '陈静' })
    const [first, second] = [await world.phone(me), await world.phone(me)]
    for (const one of await Promise.all([1, 2, 3, 4].map(() => child()))) await world.bind(me, one, '30')
    const [dad, mum] = [await parent(), await world.person({ name: '李秀兰', birthDate: '1957-01-01' })]
    const [a, b] = await Promise.all([byFace(first, dad, '51'), byFace(second, mum, '52')])
    expect([a.code, b.code].sort()).toEqual(['MEMBER_LIMIT', 'OK'])
    expect((await world.must(first, 'listFamily', {})).members).toHaveLength(5)
  })

  test('a third holder: of two children who bind a father held once, one wins', async () => {
    const dad = await parent()
    const children = await Promise.all(['陈磊', '陈安', '陈丽'].map((name) => world.person({ name })))
    const [first, second, third] = children
    if (!first || !second || !third) throw new Error('three people were asked for')
    await world.bind(first, dad, '51')
    const asked = await Promise.all(
      [second, third].map(async (one) => byFace(await world.phone(one), dad, '51')),
    )
    expect(asked.map(({ code }) => code).sort()).toEqual(['HOLDERS_LIMIT', 'OK'])
  })

  test('the same relative twice: one binding', async () => {
    const me = await world.person({ name: '陈静' })
    const dad = await parent()
    const phones = [await world.phone(me), await world.phone(me)]
    const asked = await Promise.all(phones.map((phone) => byFace(phone, dad, '51')))
    expect(asked.map(({ code }) => code).sort()).toEqual(['BINDING_EXISTS', 'OK'])
    expect(await world.store.count('binding', { holderId: me.personId })).toBe(1)
  })

  test('six bindings of one month: unbinding does not give the place back', async () => {
    world.policy({ 'binding.limits.newPerMonth': 2 })
    const me = await world.person({ name: '陈静' })
    const phone = await world.phone(me)
    const people = [
      await parent(),
      await world.person({ name: '李秀兰', birthDate: '1957-01-01' }),
      await parent({ name: '陈老爷', birthDate: '1930-01-01' }),
    ]
    const [dad, mum, grandpa] = people
    if (!dad || !mum || !grandpa) throw new Error('three people were asked for')
    const bound = await byFace(phone, dad, '51')
    await world.must(phone, 'unbind', { bindingId: bound.result?.application.bindingId ?? '' })
    expect((await byFace(phone, mum, '52')).code).toBe('OK')
    expect((await byFace(phone, grandpa, '61')).code).toBe('MONTH_LIMIT')
    world.clock.passDays(9)
    expect((await byFace(phone, grandpa, '61')).code).toBe('OK')
  })
})

describe('a member who came of age', () => {
  test('confirms by face: the same binding goes on, and no act is counted', async () => {
    const me = await world.person({ name: '陈静' })
    const son = await world.person({ name: '林一', sex: 'male', birthDate: '2010-11-01' })
    const bindingId = await world.bind(me, son, '20', {
      consent: { method: 'guardian', at: 0, evidenceId: null },
    })
    const phone = await world.phone(me)
    expect((await world.must(phone, 'listFamily', {})).members).toMatchObject([{ state: 'needFace' }])
    world.clock.passDays(60)
    expect((await world.ask(phone, 'issueCode', { personId: son.personId, pin: null })).code).toBe(
      'FACE_NEEDED',
    )
    const asked = await byFace(phone, son, '20')
    expect(asked.result?.application).toMatchObject({ state: 'active', bindingId })
    expect((await world.must(phone, 'listFamily', {})).members).toMatchObject([
      { bindingId, state: 'active' },
    ])
    expect((await world.ask(phone, 'issueCode', { personId: son.personId, pin: null })).code).toBe('OK')
    expect(await world.store.get('family', me.personId)).toBeNull()
    expect(await world.inbox(son)).toEqual(['您确认了妈妈陈静的绑定'])
  })
})
