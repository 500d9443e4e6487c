import { givenGrant } from '../testing/counter'
import { type Device, type TestPerson, TestWorld } from '../testing/world'
import { type AskedGrant, askedFor, openGivers, signed } from './testing/givers'

let world: TestWorld
let father: TestPerson
let daughter: TestPerson
let phone: Device
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  ;({ father, daughter, phone } = await openGivers(world))
})
afterAll(() => world.close())

const grant = (over: Partial<AskedGrant> = {}, device = phone) =>
  world.ask(device, 'grantAid', askedFor(father, over))

describe('grantAid', () => {
  test('gives a relative the use of the account, and tells both', async () => {
    const answer = await grant()
    expect(answer).toMatchObject({
      code: 'OK',
      result: {
        grant: {
          grantor: { label: '我', isMe: true },
          beneficiary: { label: '爸爸', name: '陈国栋' },
          relationLabel: '爸爸',
          state: 'active',
          order: 1,
          caps: [{ period: 'year', subject: 'perBeneficiary', amount: 300_000, used: 0, left: 300_000 }],
          validFrom: '2026-11-22',
          validTo: null,
          balance: 150_000,
          usedThisYear: 0,
        },
      },
    })
    expect(await world.inbox(daughter)).toEqual(['已给爸爸开通共济'])
    expect(await world.inbox(father)).toEqual(['女儿给您开通了共济'])
  })

  test('by person id for a member of one’s circle', async () => {
    await world.bind(daughter, father, '51')
    expect((await grant({ beneficiary: { personId: father.personId } })).code).toBe('OK')
  })

  test('two at once for the same relative: one is made', async () => {
    const answers = await Promise.all([grant(), grant()])
    expect(answers.map((answer) => answer.code).sort()).toEqual(['GRANT_EXISTS', 'OK'])
    expect(await world.store.find('grant', { grantorId: daughter.personId })).toHaveLength(1)
  })

  test('two at once for the last place: the limit holds', async () => {
    world.policy({ 'grant.maxBeneficiaries': 1 })
    const mother = await world.person({ name: '林秀英', sex: 'female', birthDate: '1969-01-01' })
    const answers = await Promise.all([
      grant(),
      grant({ beneficiary: { name: '林秀英', idNumber: mother.idNumber }, relation: '52' }),
    ])
    expect(answers.map((answer) => answer.code).sort()).toEqual(['AID_BENEFICIARY_LIMIT', 'OK'])
  })

  test('two grantors at once for one beneficiary: the limit of grantors holds', async () => {
    world.policy({ 'grant.maxGrantors': 1 })
    const son = await world.person({ name: '陈明', sex: 'male', birthDate: '1994-01-01' })
    const answers = await Promise.all([
      grant(),
      grant({ commitment: { ...signed, signedName: '陈明' } }, await world.phone(son)),
    ])
    expect(answers.map((answer) => answer.code).sort()).toEqual(['AID_GRANTOR_LIMIT', 'OK'])
  })

  const person = (given: Parameters<TestWorld['person']>[0]) => async () => {
    const made = await world.person(given)
    return { beneficiary: { name: made.name, idNumber: made.idNumber } }
  }

  test.each<[string, string, () => Promise<Partial<AskedGrant>>]>([
    ['oneself', 'AID_SELF', async () => ({ beneficiary: { name: '陈静', idNumber: daughter.idNumber } })],
    [
      'a wrong name',
      'PERSON_NOT_FOUND',
      async () => ({ beneficiary: { name: '陈国梁', idNumber: father.idNumber } }),
    ],
    ['a wrong digit', 'ID_NUMBER_LENGTH', async () => ({ beneficiary: { name: '陈国栋', idNumber: '99' } })],
    ['a stranger by id', 'NOT_FOUND', async () => ({ beneficiary: { personId: father.personId } })],
    [
      'one who died',
      'PERSON_DECEASED',
      person({ sex: 'male', birthDate: '1960-01-01', deceasedOn: '2026-01-01' }),
    ],
    [
      'one uninsured',
      'AID_BENEFICIARY_UNINSURED',
      person({ sex: 'male', birthDate: '1960-01-01', standing: 'ended' }),
    ],
    ['another province', 'AID_AREA', person({ sex: 'male', birthDate: '1960-01-01', region: '110000' })],
    ['an in-law', 'AID_RELATION_NOT_ALLOWED', async () => ({ relation: '53' })],
    ['a father called mother', 'RELATION_SEX', async () => ({ relation: '52' })],
    ['a father called son', 'RELATION_AGE', async () => ({ relation: '20' })],
    ['a start in the past', 'GRANT_DATES', async () => ({ validFrom: '2026-11-21' })],
    [
      'an end before the start',
      'GRANT_DATES',
      async () => ({ validFrom: '2026-12-01', validTo: '2026-12-01' }),
    ],
    ['no signature', 'COMMITMENT_NEEDED', async () => ({ commitment: null })],
    [
      'another’s signature',
      'COMMITMENT_NEEDED',
      async () => ({ commitment: { ...signed, signedName: '陈国栋' } }),
    ],
    ['an old text', 'COMMITMENT_NEEDED', async () => ({ commitment: { ...signed, textVersion: 'grant-0' } })],
  ])('refuses %s: %s', async (_, code, over) => {
    world.policy({ 'grant.validity.chooseDates': true })
    expect((await grant(await over())).code).toBe(code)
    expect(await world.store.find('grant', { grantorId: daughter.personId })).toHaveLength(0)
  })

  test.each<[string, Parameters<TestWorld['policy']>[0], Partial<AskedGrant>]>([
    ['AID_NOT_OPEN', { 'grant.enabled': false }, {}],
    ['AID_BENEFICIARY_LIMIT', { 'grant.maxBeneficiaries': 1, 'grant.countsSelf': true }, {}],
    ['AID_RELATION_FULL', { 'grant.perRelationMax': { father: 0 } }, {}],
    ['AID_LIFETIME_LIMIT', { 'grant.lifetimeDistinctMax': 0 }, {}],
    ['AID_GRANTOR_LIMIT', { 'grant.maxGrantors': 0 }, {}],
    ['AID_BALANCE_LOW', { 'grant.grantor.minBalance': 150_001 }, {}],
    ['GRANT_DATES_FIXED', { 'grant.validity.chooseDates': false }, { validTo: '2027-01-01' }],
    [
      'GRANT_TOO_LONG',
      { 'grant.validity.chooseDates': true, 'grant.validity.maxDays': 30 },
      { validTo: '2027-01-01' },
    ],
    ['CAP_NOT_OFFERED', { 'grant.capsByGrantor': [] }, {}],
    ['EVIDENCE_MISSING', { 'grant.evidence': 'upload' }, {}],
    ['EVIDENCE_MISSING', { 'grant.evidence': 'idPhoto' }, {}],
    ['FACE_NEEDED', { 'grant.grantor.face': true }, {}],
  ])('%s where the region rules so', async (code, policy, over) => {
    world.policy(policy)
    expect((await grant(over)).code).toBe(code)
  })

  test('an uninsured grantor gives nothing', async () => {
    const grantor = await world.person({
      name: '陈明',
      sex: 'male',
      birthDate: '1994-01-01',
      standing: 'arrears',
    })
    const answer = await grant({ commitment: { ...signed, signedName: '陈明' } }, await world.phone(grantor))
    expect(answer).toMatchObject({ code: 'AID_GRANTOR_UNINSURED', details: { standing: '欠费' } })
  })

  test('nobody gives and receives at once where the region has it so (泰安)', async () => {
    world.policy({ 'grant.mayBeBothRoles': false })
    const son = await world.person({ name: '陈明', sex: 'male', birthDate: '1994-01-01' })
    await givenGrant(world, son, daughter, '75')
    expect((await grant()).code).toBe('AID_BOTH_ROLES')
  })

  test('papers must be one’s own upload', async () => {
    world.policy({ 'grant.evidence': 'upload' })
    const fileId = await world.upload(await world.phone(father))
    expect((await grant({ evidence: [{ kind: 'hukou', fileId }] })).code).toBe('FILE_NOT_YOURS')
    const text = await world.upload(phone, 'text/plain')
    expect((await grant({ evidence: [{ kind: 'hukou', fileId: text }] })).code).toBe('FILE_NOT_A_PICTURE')
    const own = await world.upload(phone)
    expect((await grant({ evidence: [{ kind: 'hukou', fileId: own }], commitment: null })).code).toBe('OK')
  })

  test('the face of the grantor, where the region asks for it, used once', async () => {
    world.policy({ 'grant.grantor.face': true })
    const subject = { personId: daughter.personId }
    const wrong = await world.face(phone, 'grantAid', subject, 'someoneElse')
    expect((await grant({ faceToken: wrong })).code).toBe('FACE_MISMATCH')
    const faceToken = await world.face(phone, 'grantAid', subject)
    expect((await grant({ faceToken })).code).toBe('OK')
    const mother = await world.person({ name: '林秀英', sex: 'female', birthDate: '1969-01-01' })
    const again = await grant({
      beneficiary: { name: '林秀英', idNumber: mother.idNumber },
      relation: '52',
      faceToken,
    })
    expect(again.code).toBe('FACE_TOKEN_INVALID')
  })

  test('needs a verified person', async () => {
    expect((await grant({}, await world.signIn())).code).toBe('NOT_VERIFIED')
  })
})
