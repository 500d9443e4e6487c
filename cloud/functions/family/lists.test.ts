import { TestWorld } from '../testing/world'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

test('two daughters are told apart by name, the oldest binding stands first', async () => {
  const me = await world.person({ name: '林一', sex: 'male' })
  const first = await world.person({ name: '林小满', birthDate: '2018-06-01' })
  const second = await world.person({ name: '林小雪', birthDate: '2020-06-01' }, null)
  await world.bind(me, second, '30')
  world.clock.pass(1000)
  await world.bind(me, first, '30')
  const { members, limit } = await world.must(await world.phone(me), 'listFamily', {})
  expect(limit).toBe(5)
  expect(members.map(({ who, credential }) => [who.label, credential])).toEqual([
    ['女儿林小雪', 'none'],
    ['女儿林小满', 'active'],
  ])
})

test('each side sees its own list only', async () => {
  const me = await world.person({ name: '陈静' })
  const dad = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1955-01-01' })
  await world.bind(me, dad, '51')
  const [mine, his] = [await world.phone(me), await world.phone(dad)]
  expect((await world.must(mine, 'listHolders', {})).holders).toEqual([])
  expect((await world.must(his, 'listFamily', {})).members).toEqual([])
  expect((await world.must(his, 'listHolders', {})).holders).toMatchObject([
    { who: { label: '女儿', name: '陈静', personId: me.personId }, relation: '30' },
  ])
  const stranger = await world.phone(await world.person({ name: '王芳' }))
  expect((await world.must(stranger, 'listFamily', {})).members).toEqual([])
  expect((await world.must(stranger, 'listHolders', {})).holders).toEqual([])
  const nobody = await world.signIn()
  for (const fn of ['listFamily', 'listHolders', 'listApplications'] as const) {
    expect((await world.ask(nobody, fn, {})).code).toBe('NOT_VERIFIED')
  }
})

test('applications stand newest first, and only one’s own', async () => {
  const me = await world.person({ name: '陈静' })
  const dad = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1955-01-01' })
  const mum = await world.person({ name: '李秀兰', birthDate: '1957-01-01' })
  const phone = await world.phone(me)
  for (const [person, relation] of [
    [dad, '51'],
    [mum, '52'],
  ] as const) {
    await world.must(phone, 'createInvitation', { relation, name: person.name, idNumber: person.idNumber })
    world.clock.pass(1000)
  }
  const { applications } = await world.must(phone, 'listApplications', {})
  expect(applications.map(({ memberName }) => memberName)).toEqual(['李秀兰', '陈国栋'])
  expect((await world.must(await world.phone(dad), 'listApplications', {})).applications).toEqual([])
})
