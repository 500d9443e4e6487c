import { followCalendar } from '../planned'
import { TestWorld } from '../testing/world'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

async function family() {
  const me = await world.person({ name: '陈静' })
  const dad = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1955-01-01' })
  const bindingId = await world.bind(me, dad, '51')
  return { me, dad, bindingId, mine: await world.phone(me), his: await world.phone(dad) }
}

describe.each(['mine', 'his'] as const)('ended from %s phone', (side) => {
  test('the holder sees and shows nothing any more, both are told, the member’s own code lives on', async () => {
    const all = await family()
    const { me, dad, bindingId, mine, his } = all
    const shown = await world.must(mine, 'issueCode', { personId: dad.personId, pin: null })
    const own = await world.must(his, 'issueCode', { personId: dad.personId, pin: null })
    const ended = await world.must(all[side], 'unbind', { bindingId })
    expect(ended.bindingId).toBe(bindingId)
    expect((await world.must(mine, 'getCodeStatus', { codeId: shown.codeId })).state).toBe('void')
    expect((await world.must(his, 'getCodeStatus', { codeId: own.codeId })).state).toBe('live')
    expect((await world.must(mine, 'listFamily', {})).members).toEqual([])
    expect((await world.must(his, 'listHolders', {})).holders).toEqual([])
    expect(await world.inbox(me)).toEqual(['和爸爸陈国栋的绑定已解除'])
    expect(await world.inbox(dad)).toEqual(['女儿陈静不再能出示您的医保码'])
    expect((await world.ask(all[side], 'unbind', { bindingId })).code).toBe('BINDING_ENDED')
  })
})

test('the codes that another holder shows of the same member live on', async () => {
  const { dad, bindingId, mine } = await family()
  const son = await world.person({ name: '陈磊', sex: 'male' })
  await world.bind(son, dad, '51')
  const his = await world.phone(son)
  const shown = await world.must(his, 'issueCode', { personId: dad.personId, pin: null })
  await world.must(mine, 'unbind', { bindingId })
  expect((await world.must(his, 'getCodeStatus', { codeId: shown.codeId })).state).toBe('live')
})

test('an outsider is not told that there is a binding', async () => {
  const { bindingId } = await family()
  const stranger = await world.phone(await world.person({ name: '王芳' }))
  expect((await world.ask(stranger, 'unbind', { bindingId })).code).toBe('NOT_FOUND')
  expect((await world.ask(stranger, 'unbind', { bindingId: 'bnd_none' })).code).toBe('NOT_FOUND')
  expect((await world.ask(await world.signIn(), 'unbind', { bindingId })).code).toBe('NOT_VERIFIED')
})

test('a region’s lock days, and a region that leaves it to the holder', async () => {
  world.policy({ 'binding.unbind.lockDays': 90, 'binding.unbind.by': ['holder'] })
  const { bindingId, mine, his } = await family()
  expect((await world.ask(his, 'unbind', { bindingId })).code).toBe('NOT_ALLOWED')
  world.clock.passDays(89)
  expect(await world.ask(mine, 'unbind', { bindingId })).toMatchObject({
    code: 'UNBIND_LOCKED',
    details: { region: '示例市', days: 90 },
  })
  world.clock.passDays(1)
  expect((await world.ask(mine, 'unbind', { bindingId })).code).toBe('OK')
})

test('both sides at once end it once', async () => {
  const { bindingId, mine, his } = await family()
  const asked = await Promise.all([mine, his].map((device) => world.ask(device, 'unbind', { bindingId })))
  expect(asked.map(({ code }) => code).sort()).toEqual(['BINDING_ENDED', 'OK'])
})

test('a code asked for while the binding ends does not outlive it', async () => {
  const { dad, bindingId, mine, his } = await family()
  const [issued] = await Promise.all([
    world.ask(mine, 'issueCode', { personId: dad.personId, pin: null }),
    world.ask(his, 'unbind', { bindingId }),
  ])
  if (issued.code !== 'OK') expect(issued.code).toBe('NOT_ALLOWED')
  else expect((await world.must(mine, 'getCodeStatus', { codeId: issued.result.codeId })).state).toBe('void')
})

describe('where an unbinding takes effect on the next day', () => {
  beforeEach(() => world.policy({ 'binding.unbind.effective': 'nextDay' }))
  const today = '2026-11-22'
  const follow = () =>
    followCalendar(world.store, world.policies, world.clock.businessNow(), world.clock.realNow())

  test('today it still holds and both are told the day; a second wish is told the same', async () => {
    const { me, dad, bindingId, mine, his } = await family()
    const asked = await world.must(mine, 'unbind', { bindingId })
    expect(asked).toEqual({ bindingId, endedAt: '2026-11-22T16:00:00.000Z', lastDay: today })
    expect((await world.must(mine, 'listFamily', {})).members).toMatchObject([{ bindingId, lastDay: today }])
    expect((await world.must(his, 'listHolders', {})).holders).toMatchObject([{ bindingId, lastDay: today }])
    expect((await world.ask(mine, 'issueCode', { personId: dad.personId, pin: null })).code).toBe('OK')
    expect(await world.ask(his, 'unbind', { bindingId })).toMatchObject({
      code: 'UNBIND_PENDING',
      details: { day: '2026-11-23' },
    })
    expect(await world.inbox(me)).toEqual(['和爸爸陈国栋的绑定 2026-11-23 起解除'])
    expect(await world.inbox(dad)).toEqual(['女儿陈静从 2026-11-23 起不能再出示您的医保码'])
  })

  test('with the new day the right is gone, whether or not planned work has looked', async () => {
    const { dad, bindingId, mine, his } = await family()
    await world.must(his, 'unbind', { bindingId })
    world.clock.passDays(1)
    expect((await world.must(mine, 'listFamily', {})).members).toEqual([])
    expect((await world.must(his, 'listHolders', {})).holders).toEqual([])
    expect((await world.ask(mine, 'issueCode', { personId: dad.personId, pin: null })).code).toBe(
      'NOT_ALLOWED',
    )
    expect((await world.ask(mine, 'unbind', { bindingId })).code).toBe('BINDING_ENDED')
  })

  test('planned work ends it at midnight, with the code that is still shown, and tells both once', async () => {
    const { me, dad, bindingId, mine, his } = await family()
    await world.must(his, 'unbind', { bindingId })
    const shown = await world.must(mine, 'issueCode', { personId: dad.personId, pin: null })
    await follow()
    expect((await world.must(mine, 'getCodeStatus', { codeId: shown.codeId })).state).toBe('live')
    world.clock.passDays(1)
    await follow()
    await follow()
    expect((await world.must(mine, 'getCodeStatus', { codeId: shown.codeId })).state).toBe('void')
    expect((await world.store.get('binding', bindingId))?.data).toMatchObject({
      state: 'ended',
      endedAt: Date.parse('2026-11-22T16:00:00.000Z'),
      endedBy: dad.personId,
      endedBecause: 'member',
      queue: null,
    })
    expect((await world.inbox(me)).filter((title) => title === '和爸爸陈国栋的绑定已解除')).toHaveLength(1)
    const told = await world.inbox(dad)
    expect(told.filter((title) => title === '女儿陈静不再能出示您的医保码')).toHaveLength(1)
    const lines = await world.store.auditOf(dad.personId, 10)
    expect(lines.filter(({ what }) => what === 'unbind').map(({ actor }) => actor)).toEqual([
      'policy',
      his.userId,
    ])
  })
})
