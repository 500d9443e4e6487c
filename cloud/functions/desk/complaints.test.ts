import { followCalendar } from '../planned'
import { openCounter } from '../testing/counter'
import { TestWorld } from '../testing/world'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

async function bound() {
  const me = await world.person({ name: '陈静' })
  const dad = await world.person({
    name: '陈国栋',
    sex: 'male',
    birthDate: '1955-01-01',
    card: '990100000008',
  })
  const bindingId = await world.bind(me, dad, '51')
  const desk = await world.clerk('990100')
  return { me, dad, bindingId, desk, phone: await world.phone(me) }
}
const fileOf = (desk: Awaited<ReturnType<typeof bound>>['desk'], idNumber: string) =>
  world.must(desk, 'searchPerson', { by: 'idNumber', number: idNumber, reason: 'complaint' })

describe('a forced end on a complaint', () => {
  test('ends the binding, voids the code shown, and tells both sides why', async () => {
    world.policy({ 'binding.fourEyes': [] })
    const { me, dad, bindingId, desk, phone } = await bound()
    const { codeId } = await world.must(phone, 'issueCode', { personId: dad.personId, pin: null })
    const [binding] = (await fileOf(desk, dad.idNumber)).bindings
    const ended = await world.must(desk, 'forceUnbind', {
      bindingId,
      version: binding?.version ?? 0,
      reason: 'misused',
    })
    expect(ended.state).toBe('ended')
    expect((await world.must(phone, 'getCodeStatus', { codeId })).state).toBe('void')
    expect((await world.inbox(me))[0]).toBe('和爸爸陈国栋的绑定已由经办解除')
    expect((await world.inbox(dad))[0]).toBe('女儿陈静不再能出示您的医保码')
    const again = { bindingId, version: 2, reason: 'misused' } as const
    expect((await world.ask(desk, 'forceUnbind', again)).code).toBe('BINDING_ENDED')
  })

  test('is proposed by one clerk and done by another, for the same reason; or taken back', async () => {
    const { dad, bindingId, desk } = await bound()
    const propose = async (reason: 'misused' | 'ordered', clerk = desk, dismiss = false) => {
      const [binding] = (await fileOf(desk, dad.idNumber)).bindings
      return world.ask(clerk, 'forceUnbind', { bindingId, version: binding?.version ?? 0, reason, dismiss })
    }
    expect((await propose('misused')).result?.state).toBe('secondNeeded')
    expect((await world.must(desk, 'listEndings', {})).endings).toMatchObject([
      { bindingId, holderMasked: '陈*', memberMasked: '陈*栋', reason: 'misused', byMe: true },
    ])
    expect((await propose('misused')).code).toBe('REVIEW_SAME_CLERK')
    expect((await propose('misused', desk, true)).result?.state).toBe('dismissed')
    expect((await world.must(desk, 'listEndings', {})).endings).toEqual([])
    await propose('misused')
    const second = await world.clerk('990100')
    expect((await propose('ordered', second)).code).toBe('COMPLAINT_DIFFERS')
    expect((await propose('misused', second)).result?.state).toBe('ended')
    expect((await world.must(second, 'listEndings', {})).endings).toEqual([])
  })

  test('by two second clerks at once is one end', async () => {
    const { dad, bindingId, desk } = await bound()
    const reason = 'notConsented' as const
    await world.must(desk, 'forceUnbind', { bindingId, version: 1, reason })
    const clerks = await Promise.all([world.clerk('990100'), world.clerk('990100')])
    const asked = await Promise.all(
      clerks.map((clerk) => world.ask(clerk, 'forceUnbind', { bindingId, version: 2, reason })),
    )
    expect(asked.map(({ code }) => code).sort()).toEqual(['BINDING_ENDED', 'OK'])
    expect(await world.inbox(dad)).toHaveLength(1)
  })

  test('is not for a clerk of another region, a relative, a family, nor on an old look', async () => {
    const { me, bindingId, desk, phone } = await bound()
    const asked = { bindingId, version: 1, reason: 'misused' } as const
    expect((await world.ask(await world.clerk('110000'), 'forceUnbind', asked)).code).toBe('NOT_FOUND')
    expect((await world.ask(desk, 'forceUnbind', { ...asked, bindingId: 'bnd_x' })).code).toBe('NOT_FOUND')
    const own = await world.clerk('990100', me)
    expect((await world.ask(own, 'forceUnbind', asked)).code).toBe('CLERK_OWN')
    expect((await world.must(own, 'listEndings', {})).endings).toEqual([])
    expect((await world.ask(phone, 'forceUnbind', asked)).code).toBe('NOT_ALLOWED')
    expect((await world.ask(desk, 'forceUnbind', { ...asked, version: 7 })).code).toBe('REVIEW_STALE')
    expect((await world.ask(desk, 'forceUnbind', { ...asked, dismiss: true })).code).toBe('REVIEW_STALE')
  })
})

describe('an oral loss by phone', () => {
  test('stops the card, tells its owner, and is shown with the day on which it lapses', async () => {
    const { dad, desk } = await bound()
    const { lapsesAt } = await world.must(desk, 'reportOralLoss', { personId: dad.personId })
    expect(lapsesAt).toBe('2026-11-29T16:00:00.000Z')
    expect((await fileOf(desk, dad.idNumber)).card).toEqual({ state: 'lost', reported: 'oral', lapsesAt })
    expect(await world.inbox(dad)).toEqual(['社保卡已口头挂失'])
    expect((await world.ask(desk, 'reportOralLoss', { personId: dad.personId })).code).toBe('CARD_NOT_ACTIVE')
    const { staff, terminalId } = await openCounter(world)
    const card = { type: '03', cardNumber: '990100000008' } as const
    expect((await world.ask(staff, 'openVisitByCard', { terminalId, card })).code).toBe('CARD_LOST')
    world.clock.passDays(8)
    expect((await fileOf(desk, dad.idNumber)).card.state).toBe('active')
    expect((await world.ask(staff, 'openVisitByCard', { terminalId, card })).code).toBe('OK')
    await followCalendar(world.store, world.policies, world.clock.businessNow(), world.clock.realNow())
    expect((await world.store.get('person', dad.personId))?.data).toMatchObject({
      cardState: 'active',
      cardWaits: null,
    })
    expect((await world.inbox(dad))[0]).toBe('社保卡口头挂失已到期')
  })

  test('is for people of one’s region with a card, not for relatives', async () => {
    const { me, dad, desk, phone } = await bound()
    expect((await world.ask(desk, 'reportOralLoss', { personId: me.personId })).code).toBe('CARD_NOT_ACTIVE')
    const asked = { personId: dad.personId }
    expect((await world.ask(await world.clerk('110000'), 'reportOralLoss', asked)).code).toBe('NOT_FOUND')
    expect((await world.ask(await world.clerk('990100', me), 'reportOralLoss', asked)).code).toBe('CLERK_OWN')
    expect((await world.ask(phone, 'reportOralLoss', asked)).code).toBe('NOT_ALLOWED')
  })
})

describe('the month in numbers', () => {
  test('counts what was made, ended, passed and refused in the region, and names nobody', async () => {
    world.policy({ 'binding.fourEyes': [] })
    const { me, dad, desk, phone } = await bound()
    const son = await world.person({ name: '陈磊', sex: 'male' })
    const hisPhone = await world.phone(son)
    const invite = { relation: '52', name: '林秀兰' }
    const mum = await world.person({ name: '林秀兰', birthDate: '1956-01-01' })
    const { application } = await world.must(hisPhone, 'createInvitation', {
      ...invite,
      idNumber: mum.idNumber,
    })
    const token = application.invitation?.token ?? ''
    await world.must(await world.phone(mum), 'answerInvitation', { token, accept: false, faceToken: null })
    const faceToken = await world.face(phone, 'bindFaceToFace', { name: mum.name, idNumber: mum.idNumber })
    const { application: bound2 } = await world.must(phone, 'applyBinding', {
      relation: '52',
      name: mum.name,
      idNumber: mum.idNumber,
      way: 'faceToFace',
      evidence: [],
      commitment: null,
      faceToken,
    })
    await world.must(phone, 'unbind', { bindingId: bound2.bindingId ?? '' })
    const numbers = await world.must(desk, 'clerkNumbers', { month: '2026-11' })
    expect(numbers).toMatchObject({
      regionName: '示例市',
      bindings: { made: 1, ended: 1 },
      grants: { made: 0, ended: 0 },
      uses: { shownByFamily: 0, paidByFamily: 0 },
      passed: 1,
      lapsed: 0,
      refusals: [{ reason: 'declined', label: '家人没有接受', count: 1 }],
      waiting: { reviews: 0, endings: 0 },
    })
    expect(JSON.stringify(numbers)).not.toMatch(new RegExp(`${me.name}|${dad.name}|${me.personId}`))
    expect((await world.must(desk, 'clerkNumbers', { month: '2026-10' })).bindings.made).toBe(0)
    const far = await world.must(await world.clerk('110000'), 'clerkNumbers', { month: '2026-11' })
    expect(far.bindings.made).toBe(0)
    expect((await world.ask(phone, 'clerkNumbers', { month: '2026-11' })).code).toBe('NOT_ALLOWED')
    expect((await world.ask(desk, 'clerkNumbers', { month: '2026-13' })).code).toBe('BAD_REQUEST')
  })
})
