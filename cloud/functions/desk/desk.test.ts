import type { Functions, ParamsOf } from '../../contract/functions'
import { fund, openCounter } from '../testing/counter'
import { TestWorld } from '../testing/world'
import { faceAtWindow, named, newborn } from './testing/window'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

async function family() {
  const me = await world.person({ name: '陈静' })
  const dad = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1955-01-01' })
  return { me, dad, desk: await world.clerk('990100'), phone: await world.phone(me) }
}
const look = (number: string, by: 'idNumber' | 'card' | 'birthCert' = 'idNumber') =>
  ({ by, number, reason: 'inPerson' }) as const

describe('looking a person up', () => {
  test('shows him masked with what hangs on him, and writes the look down with its reason', async () => {
    const { me, dad, desk } = await family()
    const bindingId = await world.bind(me, dad, '51')
    const file = await world.must(desk, 'searchPerson', look(dad.idNumber))
    expect(file.person.name).toBe('陈*栋')
    expect(JSON.stringify(file)).not.toContain('陈国栋')
    expect(file.bindings).toMatchObject([
      { bindingId, role: 'heldBy', other: { masked: '陈*', relationLabel: '女儿' }, ending: null },
    ])
    expect(await world.store.auditOf(dad.personId, 1)).toMatchObject([
      { what: 'searchPerson', actor: desk.userId, detail: { reason: 'inPerson', by: 'idNumber' } },
    ])
  })

  test('by insurance card and by birth certificate', async () => {
    const mother = await world.person({ card: '990100000009' })
    const baby = await newborn(world, mother)
    const desk = await world.clerk('990100')
    expect((await world.must(desk, 'searchPerson', look('9901 0000 0009', 'card'))).person.personId).toBe(
      mother.personId,
    )
    const file = await world.must(desk, 'searchPerson', look(baby.birthCertNumber, 'birthCert'))
    expect(file).toMatchObject({ hasIdNumber: false, person: { personId: baby.personId } })
  })

  test('who is insured elsewhere is nobody here; wrong numbers say what is wrong', async () => {
    const { dad } = await family()
    const far = await world.clerk('110000')
    expect((await world.ask(far, 'searchPerson', look(dad.idNumber))).code).toBe('PERSON_NOT_FOUND')
    expect((await world.ask(far, 'searchPerson', look('1'))).code).toBe('ID_NUMBER_LENGTH')
    expect((await world.ask(far, 'searchPerson', look('1', 'birthCert'))).code).toBe('BIRTH_CERT_INVALID')
    expect((await world.ask(far, 'searchPerson', look('1', 'card'))).code).toBe('PERSON_NOT_FOUND')
    expect(await world.store.auditOf(dad.personId, 1)).toEqual([])
  })

  test('is not for oneself or a relative, nor for families or staff', async () => {
    const { me, dad, phone } = await family()
    await world.bind(me, dad, '51')
    const own = await world.clerk('990100', me)
    expect((await world.ask(own, 'searchPerson', look(me.idNumber))).code).toBe('CLERK_OWN')
    expect((await world.ask(own, 'searchPerson', look(dad.idNumber))).code).toBe('CLERK_OWN')
    const { staff } = await openCounter(world)
    for (const other of [phone, staff])
      expect((await world.ask(other, 'searchPerson', look(dad.idNumber))).code).toBe('NOT_ALLOWED')
  })
})

describe('binding at the window', () => {
  type Asked = ParamsOf<Functions['bindAtCounter']>
  const bind: Pick<Asked, 'relation' | 'holderConfirmed' | 'papersSeen' | 'faceToken'> = {
    relation: '51',
    holderConfirmed: true,
    papersSeen: [],
    faceToken: null,
  }

  test('by the member’s face before the window’s camera: at once, with a form', async () => {
    const { me, dad, desk, phone } = await family()
    const faceToken = await faceAtWindow(world, desk, 'bindAtCounter', dad)
    const asked = { ...bind, holder: named(me), member: named(dad), faceToken }
    const { state, form, applicationId } = await world.must(desk, 'bindAtCounter', asked)
    expect(state).toBe('active')
    expect(form).toMatchObject({ title: '亲情账户绑定', number: applicationId, bureau: '示例市医保经办' })
    expect(form.rows.map(({ text }) => text)).toContain('本人刷脸')
    expect((await world.must(phone, 'listFamily', {})).members).toHaveLength(1)
    expect((await world.must(phone, 'listApplications', {})).applications[0]).toMatchObject({
      way: 'counter',
      state: 'active',
    })
    expect(await world.inbox(dad)).toEqual(['女儿陈静可以出示您的医保码了'])
    expect((await world.ask(desk, 'bindAtCounter', asked)).code).toBe('BINDING_EXISTS')
  })

  test('an adult’s papers wait for a second clerk, who is another', async () => {
    world.policy({ 'binding.fourEyes': ['adultByPapers'] })
    const { me, dad, desk, phone } = await family()
    const asked = {
      ...bind,
      holder: named(me),
      member: named(dad),
      papersSeen: ['hukou', 'commitment'] as const,
    }
    const { state, applicationId } = await world.must(desk, 'bindAtCounter', {
      ...asked,
      papersSeen: [...asked.papersSeen],
    })
    expect(state).toBe('secondNeeded')
    expect((await world.must(phone, 'listFamily', {})).members).toEqual([])
    const { version, agreed } = await world.must(desk, 'openReview', { applicationId })
    expect(agreed).toMatchObject({ byMe: true })
    const verdict = { applicationId, version, verdict: 'pass', reason: null } as const
    expect((await world.ask(desk, 'reviewApplication', verdict)).code).toBe('REVIEW_SAME_CLERK')
    const second = await world.clerk('990100')
    expect((await world.must(second, 'reviewApplication', verdict)).state).toBe('active')
    const [binding] = await world.store.find('binding', { memberId: dad.personId })
    expect(binding?.data.consent.method).toBe('review')
  })

  test('a child by papers seen, a newborn by its certificate', async () => {
    const { me, desk } = await family()
    const child = await world.person({ name: '林小满', birthDate: '2018-06-01' }, null)
    const asked = { ...bind, relation: '30', holder: named(me) }
    const without = await world.ask(desk, 'bindAtCounter', { ...asked, member: named(child) })
    expect(without.code).toBe('EVIDENCE_MISSING')
    const hukou = await world.ask(desk, 'bindAtCounter', {
      ...asked,
      member: named(child),
      papersSeen: ['hukou'],
    })
    expect(hukou).toMatchObject({ code: 'EVIDENCE_MISSING', details: { missing: '签了名的承诺书' } })
    const done = await world.must(desk, 'bindAtCounter', {
      ...asked,
      member: named(child),
      papersSeen: ['birthCert'],
    })
    expect(done.state).toBe('active')
    const { birthCertNumber } = await newborn(world, me)
    const born = await world.must(desk, 'bindAtCounter', {
      ...asked,
      member: { birthCertNumber },
      papersSeen: ['birthCert'],
    })
    expect(born.form.rows[1]?.text).toContain('还没有身份证号')
    const none = { ...asked, member: { birthCertNumber: 'Z990100009' } }
    expect((await world.ask(desk, 'bindAtCounter', none)).code).toBe('BIRTH_CERT_NOT_FOUND')
  })

  test('needs a face where the region takes no papers for it, and the right one', async () => {
    const { me, dad, desk } = await family()
    world.policy({ 'binding.evidence.adultFallback': [] })
    const asked = { ...bind, holder: named(me), member: named(dad) }
    expect((await world.ask(desk, 'bindAtCounter', asked)).code).toBe('FACE_NEEDED')
    const other = await faceAtWindow(world, desk, 'bindAtCounter', me)
    expect((await world.ask(desk, 'bindAtCounter', { ...asked, faceToken: other })).code).toBe(
      'FACE_TOKEN_INVALID',
    )
  })

  test('is for the members of one’s own region, and never for oneself or a relative', async () => {
    const { me, dad, phone } = await family()
    const asked = { ...bind, holder: named(me), member: named(dad) }
    expect((await world.ask(await world.clerk('110000'), 'bindAtCounter', asked)).code).toBe(
      'CLERK_OTHER_REGION',
    )
    expect((await world.ask(await world.clerk('990100', me), 'bindAtCounter', asked)).code).toBe('CLERK_OWN')
    expect((await world.ask(phone, 'bindAtCounter', asked)).code).toBe('NOT_ALLOWED')
    const face = { purpose: 'bindAtCounter', subject: named(dad) } as const
    expect((await world.ask(phone, 'startFaceCheck', face)).code).toBe('NOT_ALLOWED')
  })
})

describe('granting at the window', () => {
  const grant = {
    relation: '51',
    caps: [],
    validFrom: null,
    validTo: null,
    grantorConfirmed: true,
    papersSeen: [],
    beneficiaryConfirmed: false,
    signed: true,
    faceToken: null,
  } as const

  test('makes the grant that the family sees, with a form to sign', async () => {
    const { me, dad, desk, phone } = await family()
    await fund(world, me, { 2026: 50_000 })
    const asked = { ...grant, caps: [{ period: 'year' as const, amount: 100_000 }], papersSeen: [] }
    const { form, grantId } = await world.must(desk, 'grantAtCounter', {
      ...asked,
      grantor: named(me),
      beneficiary: named(dad),
    })
    expect(form).toMatchObject({ title: '家庭共济授权', number: grantId, signers: ['授权人'] })
    expect(form.rows.map(({ text }) => text)).toContain('每年最多 1,000.00 元')
    const { given } = await world.must(phone, 'listGrants', {})
    expect(given).toMatchObject([{ grantId, relationLabel: '爸爸', state: 'active' }])
    expect(await world.inbox(dad)).toHaveLength(1)
    expect((await world.store.auditOf(me.personId, 1))[0]?.what).toBe('grantAtCounter')
    const again = { ...asked, grantor: named(me), beneficiary: named(dad) }
    expect((await world.ask(desk, 'grantAtCounter', again)).code).toBe('GRANT_EXISTS')
  })

  test('is refused as on the phone: unsigned, without an account, without the papers of the region', async () => {
    const { me, dad, desk } = await family()
    const asked = { ...grant, caps: [], papersSeen: [], grantor: named(me), beneficiary: named(dad) }
    expect((await world.ask(desk, 'grantAtCounter', { ...asked, signed: false })).code).toBe(
      'COMMITMENT_NEEDED',
    )
    world.policy({ 'grant.evidence': 'upload' })
    expect((await world.ask(desk, 'grantAtCounter', asked)).code).toBe('EVIDENCE_MISSING')
    const resident = await world.person({ name: '林秀兰', insurance: '390', employment: null })
    const poor = { ...asked, grantor: named(resident) }
    expect((await world.ask(desk, 'grantAtCounter', poor)).code).toBe('AID_NO_ACCOUNT')
  })

  test('takes the beneficiary’s consent by his coming', async () => {
    world.policy({ 'grant.beneficiary.consent': 'face', 'grant.grantor.face': true })
    const { me, dad, desk } = await family()
    const asked = { ...grant, caps: [], papersSeen: [], grantor: named(me), beneficiary: named(dad) }
    expect((await world.ask(desk, 'grantAtCounter', asked)).code).toBe('AID_CONSENT_NEEDED')
    const both = { ...asked, beneficiaryConfirmed: true }
    expect((await world.ask(desk, 'grantAtCounter', both)).code).toBe('FACE_NEEDED')
    const faceToken = await faceAtWindow(world, desk, 'grantAtCounter', me)
    expect((await world.ask(desk, 'grantAtCounter', { ...both, faceToken })).code).toBe('OK')
  })

  test('is for grantors of one’s own region, never for a relative', async () => {
    const { me, dad, phone } = await family()
    const asked = { ...grant, caps: [], papersSeen: [], grantor: named(me), beneficiary: named(dad) }
    expect((await world.ask(await world.clerk('110000'), 'grantAtCounter', asked)).code).toBe(
      'CLERK_OTHER_REGION',
    )
    expect((await world.ask(await world.clerk('990100', dad), 'grantAtCounter', asked)).code).toBe(
      'CLERK_OWN',
    )
    expect((await world.ask(phone, 'grantAtCounter', asked)).code).toBe('NOT_ALLOWED')
  })
})
