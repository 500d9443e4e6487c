import { COMMITMENT, type SignedCommitment } from '../../domain/binding/commitment'
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
const signed = { signedName: '陈静', textVersion: COMMITMENT.textVersion }

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

type Papers = Partial<{
  evidence: { kind: 'hukou' | 'birthCert' | 'marriageCert'; fileId: string }[]
  commitment: SignedCommitment | null
  mends: string | null
}>
const byPapers = (phone: Device, member: TestPerson, relation: string, papers: Papers) =>
  world.ask(phone, 'applyBinding', {
    relation,
    ...typedOf(member),
    way: 'documents',
    evidence: [],
    commitment: null,
    faceToken: null,
    ...papers,
  })

describe('face to face', () => {
  test('the relative’s face here brings it into force at once; both are told', async () => {
    const me = await world.person({ name: '陈静' })
    const dad = await parent()
    const phone = await world.phone(me)
    const asked = await byFace(phone, dad, '51')
    expect(asked.result?.application).toMatchObject({
      state: 'active',
      relationLabel: '父亲',
      memberName: '陈国栋',
    })
    expect(asked.result?.application.timeline.map(({ state }) => state)).toEqual(['done', 'done', 'done'])
    const { members } = await world.must(phone, 'listFamily', {})
    expect(members).toMatchObject([{ who: { label: '爸爸' }, state: 'active', credential: 'active' }])
    expect(await world.inbox(me)).toEqual(['已绑定爸爸陈国栋'])
    expect(await world.inbox(dad)).toEqual(['女儿陈静可以出示您的医保码了'])
    const [binding] = await world.store.find('binding', { memberId: dad.personId })
    expect(binding?.data).toMatchObject({ channel: 'h5', consent: { method: 'face' } })
    expect(binding?.data.consent.evidenceId).not.toBeNull()
  })

  test('somebody else’s face does not do', async () => {
    const me = await world.person({ name: '陈静' })
    const dad = await parent()
    const phone = await world.phone(me)
    const faceToken = await world.face(phone, 'bindFaceToFace', typedOf(dad), 'someoneElse')
    const params = {
      relation: '51',
      ...typedOf(dad),
      way: 'faceToFace' as const,
      evidence: [],
      commitment: null,
    }
    expect(await world.ask(phone, 'applyBinding', { ...params, faceToken })).toMatchObject({
      code: 'FACE_MISMATCH',
      details: { name: '陈国栋' },
    })
    expect((await world.ask(phone, 'applyBinding', { ...params, faceToken: null })).code).toBe('FACE_NEEDED')
    expect((await world.must(phone, 'listFamily', {})).members).toEqual([])
  })
})

describe('by papers', () => {
  test('a child’s wait for the clerk of the child’s region, with the time by which they are looked at', async () => {
    const me = await world.person({ name: '陈静' })
    const baby = await child()
    const phone = await world.phone(me)
    const evidence = [{ kind: 'hukou' as const, fileId: await world.upload(phone) }]
    const asked = await byPapers(phone, baby, '30', { evidence, commitment: signed })
    expect(asked.result?.application).toMatchObject({ state: 'underReview', bindingId: null })
    const { expectedBy, createdAt } = asked.result?.application ?? { expectedBy: null, createdAt: '' }
    expect(Date.parse(expectedBy ?? '') - Date.parse(createdAt)).toBe(48 * 3_600_000)
    expect((await world.must(phone, 'listFamily', {})).members).toEqual([])
    expect(await world.store.count('application', { queue: '990100:waiting' })).toBe(1)
    expect(await world.inbox(me)).toEqual(['绑定女儿林小满的申请已提交'])
  })

  test('pass by themselves where the region has it so', async () => {
    world.policy({ 'binding.evidence.minorReview': 'auto' })
    const me = await world.person({ name: '陈静' })
    const baby = await child()
    const phone = await world.phone(me)
    const evidence = [{ kind: 'birthCert' as const, fileId: await world.upload(phone) }]
    expect((await byPapers(phone, baby, '30', { evidence })).result?.application.state).toBe('active')
    const [binding] = await world.store.find('binding', { memberId: baby.personId })
    expect(binding?.data.consent.method).toBe('guardian')
  })

  test('an adult who cannot show his face is told that somebody asks', async () => {
    const me = await world.person({ name: '陈静' })
    const dad = await parent()
    const phone = await world.phone(me)
    const evidence = [{ kind: 'hukou' as const, fileId: await world.upload(phone) }]
    expect((await byPapers(phone, dad, '51', { evidence, commitment: signed })).code).toBe('OK')
    expect(await world.inbox(dad)).toEqual(['女儿陈静申请出示您的医保码'])
  })

  test('must be complete, one’s own, and pictures', async () => {
    const me = await world.person({ name: '陈静' })
    const baby = await child()
    const phone = await world.phone(me)
    const hukou = { kind: 'hukou' as const, fileId: await world.upload(phone) }
    const ask = async (papers: Papers) => (await byPapers(phone, baby, '30', papers)).code
    expect(await ask({})).toBe('EVIDENCE_MISSING')
    expect(await ask({ evidence: [hukou] })).toBe('COMMITMENT_NEEDED')
    expect(await ask({ evidence: [hukou], commitment: { ...signed, signedName: '林一' } })).toBe(
      'COMMITMENT_NEEDED',
    )
    expect(await ask({ evidence: [hukou], commitment: { ...signed, textVersion: '2020-01' } })).toBe(
      'COMMITMENT_NEEDED',
    )
    const other = await world.signIn()
    const theirs = { kind: 'hukou' as const, fileId: await world.upload(other) }
    expect(await ask({ evidence: [theirs], commitment: signed })).toBe('FILE_NOT_YOURS')
    expect(await ask({ evidence: [{ ...theirs, fileId: 'fil_none' }], commitment: signed })).toBe(
      'FILE_NOT_YOURS',
    )
    const text = { kind: 'hukou' as const, fileId: await world.upload(phone, 'text/plain') }
    expect(await ask({ evidence: [text], commitment: signed })).toBe('FILE_NOT_A_PICTURE')
  })
})

describe('refused', () => {
  const refusal = async (phone: Device, member: TestPerson, relation: string) => {
    const asked = await byFace(phone, member, relation)
    return asked.code === 'OK' ? 'OK' : [asked.code, asked.details]
  }

  test('oneself, a relation that cannot be, a second father, the same again', async () => {
    const me = await world.person({ name: '陈静' })
    const dad = await parent()
    const uncle = await parent({ name: '陈国梁' })
    const younger = await world.person({ name: '陈小弟', sex: 'male', birthDate: '1990-01-01' })
    const phone = await world.phone(me)
    expect(await refusal(phone, me, '77')).toEqual(['BINDING_SELF', {}])
    expect(await refusal(phone, dad, '52')).toEqual(['RELATION_SEX', { relation: '母亲' }])
    expect(await refusal(phone, younger, '51')).toEqual(['RELATION_AGE', { relation: '父亲' }])
    expect(await refusal(phone, dad, '51')).toBe('OK')
    expect(await refusal(phone, uncle, '51')).toEqual(['RELATION_TAKEN', { relation: '父亲' }])
    expect(await refusal(phone, dad, '51')).toEqual(['BINDING_EXISTS', { name: '陈国栋' }])
  })

  test('a child whom another man has bound as his, and a father beside him', async () => {
    const man = await world.person({ name: '林一', sex: 'male', birthDate: '1984-01-01' })
    const other = await world.person({ name: '林二', sex: 'male', birthDate: '1980-01-01' })
    const son = await world.person({ name: '林大宝', sex: 'male', birthDate: '2010-01-01' })
    const bound = await world.bind(man, son, '20')
    expect(await refusal(await world.phone(other), son, '20')).toEqual([
      'RELATION_TAKEN',
      { relation: '父亲' },
    ])
    expect(await refusal(await world.phone(son), other, '51')).toEqual([
      'RELATION_TAKEN',
      { relation: '父亲' },
    ])
    await world.must(await world.phone(man), 'unbind', { bindingId: bound })
    expect(await refusal(await world.phone(other), son, '20')).toBe('OK')
  })

  test('a number that is in no registry, a wrong name', async () => {
    const me = await world.person({ name: '陈静' })
    const dad = await parent()
    const phone = await world.phone(me)
    const asked = await byPapers(phone, { ...dad, name: '陈国良' }, '51', {})
    expect(asked).toEqual({ code: 'PERSON_NOT_FOUND', details: {}, result: null })
  })

  test('a sixth member, a seventh of the month, a third holder', async () => {
    const me = await world.person({ name: '陈静' })
    const dad = await parent()
    const phone = await world.phone(me)
    const many = await Promise.all([1, 2, 3, 4, 5].map(() => child()))
    for (const one of many) await world.bind(me, one, '30')
    expect(await refusal(phone, dad, '51')).toEqual(['MEMBER_LIMIT', { limit: 5 }])
    const other = await world.person({ name: '王芳' })
    await world.given({
      documents: [
        {
          kind: 'family',
          id: other.personId,
          version: 0,
          data: { newBindings: { '2026-11': 6 }, touchedAt: 0 },
        },
      ],
    })
    expect(await refusal(await world.phone(other), dad, '55')).toEqual(['RELATION_SEX', { relation: '岳父' }])
    expect(await refusal(await world.phone(other), dad, '51')).toEqual(['MONTH_LIMIT', { limit: 6 }])
    const [son, daughter, third] = await Promise.all(
      ['陈磊', '陈安', '陈丽'].map((name) => world.person({ name, birthDate: '1990-01-01' })),
    )
    if (!son || !daughter || !third) throw new Error('three people were asked for')
    await world.bind(son, dad, '51')
    await world.bind(daughter, dad, '51')
    expect(await refusal(await world.phone(third), dad, '51')).toEqual([
      'HOLDERS_LIMIT',
      { name: '陈国栋', limit: 2 },
    ])
  })

  test('without one’s own credential, under sixteen, unverified', async () => {
    const fresh = await world.person({ name: '陈静' }, null)
    const young = await world.person({ name: '林一', sex: 'male', birthDate: '2011-01-01' })
    const dad = await parent()
    expect(await refusal(await world.phone(fresh), dad, '51')).toEqual(['HOLDER_NOT_ACTIVATED', {}])
    expect(await refusal(await world.phone(young), dad, '61')).toEqual(['HOLDER_TOO_YOUNG', { age: 16 }])
    expect((await byPapers(await world.signIn(), dad, '51', {})).code).toBe('NOT_VERIFIED')
  })

  test('a way that is not for this age', async () => {
    const me = await world.person({ name: '陈静' })
    const baby = await child()
    const phone = await world.phone(me)
    expect(await refusal(phone, baby, '30')).toEqual(['WAY_NOT_OPEN', { age: 8 }])
    world.policy({ 'binding.evidence.adultFallback': [] })
    expect((await byPapers(phone, await parent(), '51', {})).code).toBe('WAY_NOT_OPEN')
  })

  test('who is exactly sixteen gives his face, or his papers where the region says so', async () => {
    const me = await world.person({ name: '陈静' })
    const son = await world.person({ name: '林一', sex: 'male', birthDate: '2010-11-22' })
    const phone = await world.phone(me)
    world.policy({ 'binding.face.inclusive': false })
    expect(await refusal(phone, son, '20')).toEqual(['WAY_NOT_OPEN', { age: 16 }])
    world.policy({})
    expect(await refusal(phone, son, '20')).toBe('OK')
  })

  test('while an application for the same person is open', async () => {
    const me = await world.person({ name: '陈静' })
    const dad = await parent()
    const phone = await world.phone(me)
    await world.must(phone, 'createInvitation', { relation: '51', ...typedOf(dad) })
    expect(await refusal(phone, dad, '51')).toEqual(['APPLICATION_OPEN', { name: '陈国栋' }])
  })
})
