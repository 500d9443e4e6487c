import { COMMITMENT } from '../../domain/binding/commitment'
import { fileLinkHolds } from '../../ports'
import { givenGrant } from '../testing/counter'
import { type Device, type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const signed = { signedName: '陈静', textVersion: COMMITMENT.textVersion }

async function apply(phone: Device, member: TestPerson, mends: string | null = null) {
  const evidence = [{ kind: 'hukou' as const, fileId: await world.upload(phone) }]
  const { application } = await world.must(phone, 'applyBinding', {
    relation: '30',
    name: member.name,
    idNumber: member.idNumber,
    way: 'documents',
    evidence,
    commitment: signed,
    faceToken: null,
    mends,
  })
  return application.applicationId
}

async function waiting(over = {}) {
  const me = await world.person({ name: '陈静', ...over })
  const baby = await world.person({ name: '林小满', birthDate: '2018-06-01' }, null)
  const phone = await world.phone(me)
  const applicationId = await apply(phone, baby)
  return { me, baby, phone, applicationId, desk: await world.clerk('990100') }
}

const versionOf = async (desk: Device, applicationId: string) =>
  (await world.must(desk, 'openReview', { applicationId })).version

describe('the queue', () => {
  test('shows the region’s applications masked, oldest first, with the hour they are due', async () => {
    const { desk, applicationId } = await waiting()
    const { reviews, waiting: count } = await world.must(desk, 'listReviews', {})
    expect(count).toBe(1)
    expect(reviews).toMatchObject([
      {
        applicationId,
        applicantMasked: '陈*',
        memberMasked: '林*满',
        relationLabel: '女儿',
        memberAge: 8,
        evidence: ['hukou'],
      },
    ])
    const [row] = reviews
    expect(Date.parse(row?.dueAt ?? '') - Date.parse(row?.submittedAt ?? '')).toBe(48 * 3_600_000)
  })

  test('says which are overdue, by the business clock', async () => {
    const { desk, phone, applicationId } = await waiting()
    const overdue = async () => {
      const { reviews } = await world.must(desk, 'listReviews', {})
      const { overdue: opened } = await world.must(desk, 'openReview', { applicationId })
      const { applications } = await world.must(phone, 'listApplications', {})
      return [...reviews, { overdue: opened }, ...applications].map((one) => one.overdue)
    }
    world.clock.passDays(2)
    expect(await overdue()).toEqual([false, false, false])
    world.clock.passDays(1)
    expect(await overdue()).toEqual([true, true, true])
  })

  test('of another region is empty; who is no clerk has none', async () => {
    const { phone } = await waiting()
    expect(await world.must(await world.clerk('110000'), 'listReviews', {})).toMatchObject({
      reviews: [],
      waiting: 0,
    })
    expect((await world.ask(phone, 'listReviews', {})).code).toBe('NOT_ALLOWED')
    expect((await world.ask(null, 'listReviews', {})).code).toBe('NOT_SIGNED_IN')
  })

  test('comes page by page, each application once', async () => {
    const desk = await world.clerk('990100')
    const me = await world.person({ name: '陈静' })
    const phone = await world.phone(me)
    world.policy({ 'binding.limits.members': 100, 'binding.limits.newPerMonth': 100 })
    for (let i = 0; i < 32; i += 1) {
      await apply(phone, await world.person({ name: '林小满', birthDate: '2018-06-01' }, null))
      world.clock.pass(1000)
    }
    const first = await world.must(desk, 'listReviews', {})
    const second = await world.must(desk, 'listReviews', { cursor: first.nextCursor ?? '' })
    expect([first.reviews.length, second.reviews.length, second.nextCursor]).toEqual([30, 2, null])
    expect(
      new Set([...first.reviews, ...second.reviews].map(({ applicationId }) => applicationId)).size,
    ).toBe(32)
    expect((await world.ask(desk, 'listReviews', { cursor: 'cut' })).code).toBe('BAD_REQUEST')
  })
})

describe('a look', () => {
  test('shows the application beside its documents, and is written down for the person', async () => {
    const { baby, desk, applicationId } = await waiting()
    const opened = await world.must(desk, 'openReview', { applicationId })
    expect(opened).toMatchObject({
      applicantName: '陈静',
      memberName: '林小满',
      memberBirthDate: '2018-06-01',
      commitment: { signedName: '陈静', text: COMMITMENT.text },
    })
    expect(opened.memberIdNumberMasked).toMatch(/^9\*{16}.$/)
    const link = new URL(opened.documents[0]?.url ?? '')
    const parts = {
      fileId: link.pathname.split('/').at(-1) ?? '',
      until: link.searchParams.get('until') ?? '',
      sign: link.searchParams.get('sign') ?? '',
    }
    expect(fileLinkHolds(world.ports.cipher, parts, world.clock.realNow())).toBe(true)
    const looks = await world.store.auditOf(baby.personId, 5)
    expect(looks.filter(({ what }) => what === 'openReview')).toHaveLength(1)
  })

  test('by a clerk of another region finds nothing and writes nothing', async () => {
    const { baby, applicationId } = await waiting()
    const other = await world.clerk('110000')
    expect((await world.ask(other, 'openReview', { applicationId })).code).toBe('NOT_FOUND')
    expect((await world.ask(other, 'openReview', { applicationId: 'app_none' })).code).toBe('NOT_FOUND')
    const looks = await world.store.auditOf(baby.personId, 5)
    expect(looks.map(({ what }) => what)).not.toContain('openReview')
  })
})

describe('a decision', () => {
  test('that passes brings the binding into force by the guardian’s word', async () => {
    const { me, baby, phone, desk, applicationId } = await waiting()
    const version = await versionOf(desk, applicationId)
    const result = await world.must(desk, 'reviewApplication', {
      applicationId,
      version,
      verdict: 'pass',
      reason: null,
    })
    expect(result.state).toBe('active')
    expect((await world.must(phone, 'listFamily', {})).members).toMatchObject([{ who: { label: '女儿' } }])
    const [binding] = await world.store.find('binding', { memberId: baby.personId })
    expect(binding?.data.consent).toMatchObject({ method: 'guardian', evidenceId: applicationId })
    expect((await world.must(desk, 'listReviews', {})).waiting).toBe(0)
    expect(await world.inbox(me)).toEqual(['已绑定女儿林小满', '绑定女儿林小满的申请已提交'])
  })

  test('on papers of a child who came of age meanwhile leaves the face to be shown', async () => {
    const me = await world.person({ name: '陈静' })
    const girl = await world.person({ name: '林小满', birthDate: '2010-11-23' }, null)
    const phone = await world.phone(me)
    const applicationId = await apply(phone, girl)
    world.clock.passDays(1)
    const desk = await world.clerk('990100')
    const version = await versionOf(desk, applicationId)
    await world.must(desk, 'reviewApplication', { applicationId, version, verdict: 'pass', reason: null })
    expect((await world.must(phone, 'listFamily', {})).members).toMatchObject([{ state: 'needFace' }])
  })

  test('that refuses gives its reason in the family’s words, and may be mended under the same number', async () => {
    const { me, baby, phone, desk, applicationId } = await waiting()
    const refuse = (version: number, reason: 'unreadable' | null) =>
      world.ask(desk, 'reviewApplication', { applicationId, version, verdict: 'refuse', reason })
    const version = await versionOf(desk, applicationId)
    expect((await refuse(version, null)).code).toBe('REVIEW_REASON_NEEDED')
    expect((await refuse(version, 'unreadable')).result?.state).toBe('rejected')
    const rejected = (await world.must(phone, 'listApplications', {})).applications[0]
    expect(rejected?.rejection).toMatchObject({
      reason: 'unreadable',
      sentence: expect.stringContaining('看不清'),
    })
    expect((await world.inbox(me))[0]).toBe('绑定女儿林小满没有办成')

    expect(await apply(phone, baby, applicationId)).toBe(applicationId)
    const mended = (await world.must(phone, 'listApplications', {})).applications
    expect(mended).toHaveLength(1)
    expect(mended[0]).toMatchObject({ state: 'underReview', rejection: null })
    const again = await versionOf(desk, applicationId)
    const passed = await world.must(desk, 'reviewApplication', {
      applicationId,
      version: again,
      verdict: 'pass',
      reason: null,
    })
    expect(passed.state).toBe('active')
  })

  test('on what was changed meanwhile is refused', async () => {
    const { baby, phone, desk, applicationId } = await waiting()
    const version = await versionOf(desk, applicationId)
    const other = await world.clerk('990100')
    await world.must(other, 'reviewApplication', {
      applicationId,
      version,
      verdict: 'refuse',
      reason: 'missingPage',
    })
    await apply(phone, baby, applicationId)
    const stale = await world.ask(desk, 'reviewApplication', {
      applicationId,
      version,
      verdict: 'pass',
      reason: null,
    })
    expect(stale.code).toBe('REVIEW_STALE')
    await world.must(phone, 'withdrawApplication', { applicationId })
    const closed = await world.ask(desk, 'reviewApplication', {
      applicationId,
      version: version + 3,
      verdict: 'pass',
      reason: null,
    })
    expect(closed.code).toBe('APPLICATION_CLOSED')
  })

  test('by two clerks at once is one decision', async () => {
    const { desk, applicationId } = await waiting()
    const version = await versionOf(desk, applicationId)
    const other = await world.clerk('990100')
    const asked = await Promise.all([
      world.ask(desk, 'reviewApplication', { applicationId, version, verdict: 'pass', reason: null }),
      world.ask(other, 'reviewApplication', {
        applicationId,
        version,
        verdict: 'refuse',
        reason: 'unreadable',
      }),
    ])
    expect(asked.map(({ code }) => code).sort()).toEqual(['APPLICATION_CLOSED', 'OK'])
  })

  test('that passes what the limits no longer allow is refused, and the application waits on', async () => {
    const { me, desk, applicationId } = await waiting()
    world.policy({ 'binding.limits.members': 1 })
    const dad = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1955-01-01' })
    await world.bind(me, dad, '51')
    const version = await versionOf(desk, applicationId)
    const asked = await world.ask(desk, 'reviewApplication', {
      applicationId,
      version,
      verdict: 'pass',
      reason: null,
    })
    expect(asked).toMatchObject({ code: 'MEMBER_LIMIT', details: { limit: 1 } })
    expect((await world.must(desk, 'listReviews', {})).waiting).toBe(1)
  })

  test('is never on one’s own application or a relative’s: neither listed nor opened nor decided', async () => {
    const { me, applicationId } = await waiting({ householdId: 'household:陈' })
    const brother = await world.person({ name: '陈磊', sex: 'male', householdId: 'household:陈' })
    const holder = await world.person({ name: '陈安', sex: 'male' })
    await world.bind(holder, me, '75')
    const giver = await world.person({ name: '陈伟', sex: 'male' })
    await givenGrant(world, giver, me, '75')
    const receiver = await world.person({ name: '陈平', sex: 'male' })
    await givenGrant(world, me, receiver, '73', { state: 'revoked', endedAt: 1 })
    for (const relative of [me, brother, holder, giver, receiver]) {
      const desk = await world.clerk('990100', relative)
      expect((await world.must(desk, 'listReviews', {})).reviews).toEqual([])
      expect((await world.ask(desk, 'openReview', { applicationId })).code).toBe('REVIEW_OWN')
      const asked = await world.ask(desk, 'reviewApplication', {
        applicationId,
        version: 1,
        verdict: 'pass',
        reason: null,
      })
      expect(asked.code).toBe('REVIEW_OWN')
    }
  })

  test('is not for a family, nor for a clerk of another region', async () => {
    const { phone, applicationId } = await waiting()
    const params = { applicationId, version: 1, verdict: 'pass', reason: null } as const
    expect((await world.ask(phone, 'reviewApplication', params)).code).toBe('NOT_ALLOWED')
    expect((await world.ask(await world.clerk('110000'), 'reviewApplication', params)).code).toBe('NOT_FOUND')
  })
})
