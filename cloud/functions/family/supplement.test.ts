import { COMMITMENT } from '../../domain/binding/commitment'
import type { DocumentWrite } from '../../store'
import { followCalendar } from '../planned'
import { meanwhile } from '../testing/meanwhile'
import { type Device, TestWorld } from '../testing/world'
import { newApplication } from './newApplication'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

async function applied(birthDate = '2018-06-01') {
  const me = await world.person({ name: '陈静' })
  const baby = await world.person({ name: '林小满', birthDate }, null)
  const phone = await world.phone(me)
  const { application } = await world.must(phone, 'applyBinding', {
    relation: '30',
    name: baby.name,
    idNumber: baby.idNumber,
    way: 'documents',
    evidence: [{ kind: 'hukou', fileId: await world.upload(phone) }],
    commitment: { signedName: '陈静', textVersion: COMMITMENT.textVersion },
    faceToken: null,
  })
  return { me, baby, phone, applicationId: application.applicationId, desk: await world.clerk('990100') }
}
const versionOf = async (desk: Device, applicationId: string) =>
  (await world.must(desk, 'openReview', { applicationId })).version

async function waiting() {
  const all = await applied()
  const { desk, applicationId } = all
  const version = await versionOf(desk, applicationId)
  const asked = await world.must(desk, 'requestSupplement', { applicationId, version, reason: 'unreadable' })
  return { ...all, deadline: asked.deadline }
}

describe('a better paper', () => {
  test('is asked for by a reason, seen in the timeline, handed in, and reviewed under the same number', async () => {
    const { me, phone, desk, applicationId, deadline } = await waiting()
    expect(deadline).toBe('2026-12-07T16:00:00.000Z')
    expect((await world.must(desk, 'listReviews', {})).waiting).toBe(0)
    const [shown] = (await world.must(phone, 'listApplications', {})).applications
    expect(shown).toMatchObject({
      state: 'needSupplement',
      supplement: { reason: 'unreadable', papers: ['hukou'], deadline },
    })
    expect((await world.inbox(me))[0]).toBe('绑定女儿林小满还差材料')
    const evidence = [{ kind: 'hukou' as const, fileId: await world.upload(phone) }]
    const sent = await world.must(phone, 'sendSupplement', { applicationId, evidence })
    expect(sent.application).toMatchObject({ state: 'underReview', supplement: null })
    const review = await world.must(desk, 'openReview', { applicationId })
    expect(review).toMatchObject({ supplements: 1, evidence: ['hukou'] })
    const passed = { applicationId, version: review.version, verdict: 'pass', reason: null } as const
    expect((await world.must(desk, 'reviewApplication', passed)).state).toBe('active')
    expect((await world.ask(phone, 'sendSupplement', { applicationId, evidence })).code).toBe(
      'APPLICATION_CLOSED',
    )
  })

  test('that does not come by its day lapses: by itself, and is written down with a notice, once', async () => {
    const { me, phone, desk, applicationId } = await waiting()
    const evidence = [{ kind: 'hukou' as const, fileId: await world.upload(phone) }]
    world.clock.passDays(16)
    expect((await world.ask(phone, 'sendSupplement', { applicationId, evidence })).code).toBe(
      'APPLICATION_CLOSED',
    )
    for (let run = 0; run < 2; run += 1)
      await followCalendar(world.store, world.policies, world.clock.businessNow(), world.clock.realNow())
    expect((await world.inbox(me)).filter((title) => title.includes('已过期'))).toHaveLength(1)
    expect((await world.store.get('application', applicationId))?.data.state).toBe('expired')
    const numbers = await world.must(desk, 'clerkNumbers', { month: '2026-12' })
    expect(numbers.lapsed).toBe(1)
  })

  test('is the applicant’s to send, of his own pictures', async () => {
    const { phone, applicationId } = await waiting()
    const stranger = await world.phone(await world.person({ name: '王芳' }))
    const evidence = [{ kind: 'hukou' as const, fileId: await world.upload(phone) }]
    expect((await world.ask(stranger, 'sendSupplement', { applicationId, evidence })).code).toBe('NOT_FOUND')
    const theirs = [{ kind: 'hukou' as const, fileId: await world.upload(stranger) }]
    expect((await world.ask(phone, 'sendSupplement', { applicationId, evidence: theirs })).code).toBe(
      'FILE_NOT_YOURS',
    )
    const pdf = [{ kind: 'hukou' as const, fileId: await world.upload(phone, 'application/pdf') }]
    expect((await world.ask(phone, 'sendSupplement', { applicationId, evidence: pdf })).code).toBe(
      'FILE_NOT_A_PICTURE',
    )
    const none = await world.ask(await world.signIn(), 'sendSupplement', { applicationId, evidence })
    expect(none.code).toBe('NOT_VERIFIED')
  })

  test('is asked for on what was looked at, by a clerk of the region who is no relative', async () => {
    const { me, phone, desk, applicationId } = await applied()
    const asked = { applicationId, version: 1, reason: 'missingPage' } as const
    expect((await world.ask(phone, 'requestSupplement', asked)).code).toBe('NOT_ALLOWED')
    expect((await world.ask(await world.clerk('110000'), 'requestSupplement', asked)).code).toBe('NOT_FOUND')
    expect((await world.ask(await world.clerk('990100', me), 'requestSupplement', asked)).code).toBe(
      'REVIEW_OWN',
    )
    expect((await world.ask(desk, 'requestSupplement', { ...asked, version: 9 })).code).toBe('REVIEW_STALE')
    await world.must(desk, 'requestSupplement', asked)
    expect((await world.ask(desk, 'requestSupplement', { ...asked, version: 2 })).code).toBe(
      'APPLICATION_CLOSED',
    )
  })

  test('asked for while a colleague passes: one of the two is done', async () => {
    const { desk, applicationId } = await applied()
    const version = await versionOf(desk, applicationId)
    const other = await world.clerk('990100')
    meanwhile(world, () =>
      world.must(other, 'reviewApplication', { applicationId, version, verdict: 'pass', reason: null }),
    )
    const late = await world.ask(desk, 'requestSupplement', { applicationId, version, reason: 'unreadable' })
    expect(late.code).toBe('APPLICATION_CLOSED')
  })
})

describe('an adult’s papers, where two clerks must agree', () => {
  test('pass by two, one after the other; two first ones at once are one', async () => {
    world.policy({ 'binding.fourEyes': ['adultByPapers'] })
    const { desk, applicationId } = await applied('2001-01-01')
    const version = await versionOf(desk, applicationId)
    const other = await world.clerk('990100')
    const verdict = { applicationId, version, verdict: 'pass', reason: null } as const
    const asked = await Promise.all([desk, other].map((one) => world.ask(one, 'reviewApplication', verdict)))
    expect(asked.map(({ code }) => code).sort()).toEqual(['OK', 'REVIEW_STALE'])
    expect((await world.must(desk, 'listReviews', {})).reviews[0]?.agreed).not.toBeNull()
    const first = asked[0]?.code === 'OK' ? desk : other
    const second = first === desk ? other : desk
    const again = { ...verdict, version: version + 1 }
    expect((await world.ask(first, 'reviewApplication', again)).code).toBe('REVIEW_SAME_CLERK')
    expect((await world.must(second, 'reviewApplication', again)).state).toBe('active')
  })
})

test('an invitation that nobody answers lapses with a notice; a child of sixteen is told on the day, once', async () => {
  const me = await world.person({ name: '陈静' })
  const dad = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1955-01-01' })
  const girl = await world.person({ name: '林小满', birthDate: '2010-11-24' }, null)
  const phone = await world.phone(me)
  await world.must(phone, 'createInvitation', { relation: '51', name: dad.name, idNumber: dad.idNumber })
  const method = 'guardian' as const
  await world.bind(me, girl, '30', {
    consent: { method, at: world.clock.businessNow(), evidenceId: null },
    faceDay: '2026-11-24',
  })
  const run = () =>
    followCalendar(world.store, world.policies, world.clock.businessNow(), world.clock.realNow())
  await run()
  expect(await world.inbox(girl)).toEqual([])
  world.clock.passDays(5)
  await run()
  await run()
  expect(await world.inbox(girl)).toEqual(['您满 16 周岁了'])
  expect((await world.inbox(me)).sort()).toEqual(['女儿林小满满 16 周岁了', '绑定爸爸陈国栋已过期'])
})

test('what has lapsed is written down however many older ones still have time', async () => {
  const me = await world.person({ name: '陈静' })
  const dad = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1955-01-01' })
  const phone = await world.phone(me)
  const patient = newApplication({
    applicantId: dad.personId,
    memberId: me.personId,
    relation: '30',
    way: 'documents',
    state: 'needSupplement',
    awaits: 'family',
    expiresAt: world.clock.businessNow() + 30 * 86_400_000,
    channel: 'h5',
    createdAt: 1,
    history: [],
  })
  const documents = Array.from({ length: 201 }, (_, i): DocumentWrite => {
    return { kind: 'application', id: `app_patient_${i}`, version: 0, data: patient }
  })
  await world.given({ documents })
  await world.must(phone, 'createInvitation', { relation: '51', name: dad.name, idNumber: dad.idNumber })
  world.clock.passDays(2)
  await followCalendar(world.store, world.policies, world.clock.businessNow(), world.clock.realNow())
  expect(await world.inbox(me)).toEqual(['绑定爸爸陈国栋已过期'])
})
