import type { Functions, ParamsOf } from '../../contract/functions'
import { GRANT_COMMITMENT } from '../../domain/grant'
import { fund, givenGrant, openCounter, settled } from '../testing/counter'
import { type Device, type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
let father: TestPerson
let daughter: TestPerson
let phone: Device
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  father = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1968-05-06' })
  daughter = await world.person({ name: '陈静', sex: 'female', birthDate: '1992-03-02' })
  await fund(world, daughter, { 2025: 100_000, 2026: 50_000 })
  phone = await world.phone(daughter)
})
afterAll(() => world.close())

type Asked = Omit<ParamsOf<Functions['grantAid']>, 'requestId'>

const signed = { signedName: '陈静', textVersion: GRANT_COMMITMENT.textVersion }

const asked = (over: Partial<Asked> = {}): Asked => ({
  beneficiary: { name: '陈国栋', idNumber: father.idNumber },
  relation: '51',
  caps: [{ period: 'year', amount: 300_000 }],
  validFrom: null,
  validTo: null,
  evidence: [],
  commitment: signed,
  faceToken: null,
  ...over,
})

const grant = (over: Partial<Asked> = {}, device = phone) => world.ask(device, 'grantAid', asked(over))

describe('checkGrant', () => {
  test('says what it needs and means before anything is given', async () => {
    const check = await world.must(phone, 'checkGrant', {})
    expect(check).toMatchObject({
      balance: 150_000,
      beneficiaries: { used: 0, limit: 5 },
      evidence: [],
      commitmentNeeded: true,
      faceNeeded: false,
      orderBy: 'userPreset',
      mode: 'AUTO_CHAIN',
      obstacle: null,
    })
    expect(check.relations.map((relation) => relation.relation)).toContain('51')
    expect(check.capPeriods).toContain('year')
  })

  test('says why a named beneficiary cannot be granted to', async () => {
    const elsewhere = await world.person({
      name: '陈伯',
      sex: 'male',
      birthDate: '1960-01-01',
      region: '110000',
    })
    const check = await world.must(phone, 'checkGrant', {
      beneficiary: { name: '陈伯', idNumber: elsewhere.idNumber },
      relation: '51',
    })
    expect(check.obstacle).toContain('北京')
  })

  test('a resident has no account to share, and a stranger’s id is nobody', async () => {
    const resident = await world.person({ name: '林秀英', insurance: '390', employment: null })
    expect(await world.ask(await world.phone(resident), 'checkGrant', {})).toMatchObject({
      code: 'AID_NO_ACCOUNT',
    })
    const stranger = { beneficiary: { personId: father.personId } }
    expect((await world.ask(phone, 'checkGrant', stranger)).code).toBe('NOT_FOUND')
  })

  test.each<[string, Parameters<TestWorld['person']>[0], Parameters<TestWorld['policy']>[0]]>([
    ['AID_GRANTOR_UNINSURED', { standing: 'paused' }, {}],
    ['AID_BALANCE_LOW', {}, { 'grant.grantor.minBalance': 1 }],
    ['AID_NOT_OPEN', {}, { 'grant.enabled': false }],
    ['REGION_UNKNOWN', { region: '659000' }, {}],
  ])('%s', async (code, given, policy) => {
    world.policy(policy)
    const device = await world.phone(await world.person(given))
    expect((await world.ask(device, 'checkGrant', {})).code).toBe(code)
  })

  test('needs a verified person', async () => {
    expect((await world.ask(null, 'checkGrant', {})).code).toBe('NOT_SIGNED_IN')
    expect((await world.ask(await world.signIn(), 'checkGrant', {})).code).toBe('NOT_VERIFIED')
  })
})

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

  test.each<[string, string, () => Promise<Partial<Asked>>]>([
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

  test.each<[string, Parameters<TestWorld['policy']>[0], Partial<Asked>]>([
    ['AID_NOT_OPEN', { 'grant.enabled': false }, {}],
    ['AID_CONSENT_NEEDED', { 'grant.beneficiary.consent': 'face' }, {}],
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

describe('updateGrant', () => {
  const given = (over: Parameters<typeof givenGrant>[4] = {}) =>
    givenGrant(world, daughter, father, '51', over)
  const update = (
    grantId: string,
    change: Omit<ParamsOf<Functions['updateGrant']>, 'requestId' | 'grantId' | 'version'>,
    over: { version?: number; device?: Device } = {},
  ) => world.ask(over.device ?? phone, 'updateGrant', { grantId, version: over.version ?? 1, ...change })

  test('changes caps and pauses; a paused grant pays nothing', async () => {
    const grantId = await given()
    const changed = await update(grantId, { caps: [{ period: 'year', amount: 1_000 }], paused: true })
    expect(changed).toMatchObject({
      result: { grant: { state: 'paused', version: 2, caps: [{ amount: 1_000, left: 1_000 }] } },
    })
    const receipt = await settled(world, await openCounter(world), father, {
      items: [{ code: 'F3012', count: 1 }],
    })
    expect(receipt.amounts.mutualAidPay).toBe(0)
    expect(await update(grantId, { paused: false }, { version: 2 })).toMatchObject({
      result: { grant: { state: 'active' } },
    })
  })

  test('lowering a cap below what was used claws nothing back', async () => {
    const grantId = await given({ caps: [{ period: 'year', amount: 100_000 }] })
    await settled(world, await openCounter(world), father, { items: [{ code: 'F3012', count: 1 }] })
    const changed = await update(grantId, { caps: [{ period: 'year', amount: 1_000 }] })
    expect(changed).toMatchObject({
      result: { grant: { caps: [{ amount: 1_000, used: 12_000, left: 0 }], usedThisYear: 12_000 } },
    })
  })

  test.each<[string, Parameters<typeof givenGrant>[4], Parameters<typeof update>[1], number]>([
    ['GRANT_CHANGED', {}, { paused: true }, 2],
    ['GRANT_ENDED', { state: 'revoked' }, { paused: true }, 1],
    ['GRANT_ENDED', { validTo: '2026-11-21' }, { paused: true }, 1],
    ['GRANT_DATES', {}, { validTo: '2026-11-22' }, 1],
    ['CAP_NOT_OFFERED', {}, { caps: [{ period: 'payment', amount: 5 }] }, 1],
  ])('%s', async (code, over, change, version) => {
    world.policy({
      'grant.capsByGrantor': [{ subject: 'perBeneficiary', period: 'year' }],
      'grant.validity.chooseDates': true,
    })
    expect((await update(await given(over), change, { version })).code).toBe(code)
  })

  test('only by the grantor', async () => {
    const grantId = await given()
    const stranger = await world.person()
    for (const person of [father, stranger]) {
      const device = await world.phone(person)
      expect((await update(grantId, { paused: true }, { device })).code).toBe('NOT_FOUND')
    }
  })
})

describe('revokeGrant', () => {
  test('ends it at once and tells both; a new one may be made', async () => {
    const grantId = await givenGrant(world, daughter, father, '51')
    const answer = await world.must(phone, 'revokeGrant', { grantId })
    expect(answer.grant).toMatchObject({ state: 'revoked', endedBecause: '授权人结束' })
    expect(await world.inbox(father)).toEqual(['女儿给您的共济已经结束'])
    expect((await world.ask(phone, 'revokeGrant', { grantId })).code).toBe('GRANT_ENDED')
    expect((await grant()).code).toBe('OK')
  })

  test('what was drawn still counts after granting again', async () => {
    const counter = await openCounter(world)
    const bill = { items: [{ code: 'F3012', count: 1 }] }
    const grantId = await givenGrant(world, daughter, father, '51', {
      caps: [{ period: 'year', amount: 15_000 }],
    })
    await settled(world, counter, father, bill)
    await world.must(phone, 'revokeGrant', { grantId })
    await world.must(phone, 'grantAid', asked({ caps: [{ period: 'year', amount: 15_000 }] }))
    const second = await settled(world, counter, father, bill)
    expect(second.amounts.mutualAidPay).toBe(3_000)
  })

  test('from tomorrow, where the region has it so', async () => {
    world.policy({ 'grant.revoke.effective': 'nextDay' })
    const grantId = await givenGrant(world, daughter, father, '51')
    const answer = await world.must(phone, 'revokeGrant', { grantId })
    expect(answer.grant).toMatchObject({ state: 'active', validTo: '2026-11-22' })
    world.clock.passDays(1)
    const { given } = await world.must(phone, 'listGrants', {})
    expect(given).toMatchObject([{ state: 'expired' }])
  })

  test.each<[string, Parameters<TestWorld['policy']>[0]]>([
    ['GRANT_LOCKED', { 'grant.revoke.lockDays': 90 }],
    ['GRANT_REVOKE_LIMIT', { 'grant.revoke.perYear': 0 }],
  ])('%s where the region rules so', async (code, policy) => {
    world.policy(policy)
    const grantId = await givenGrant(world, daughter, father, '51')
    expect((await world.ask(phone, 'revokeGrant', { grantId })).code).toBe(code)
  })

  test('the beneficiary only where the region lets him; a stranger never', async () => {
    const grantId = await givenGrant(world, daughter, father, '51')
    const his = await world.phone(father)
    const stranger = await world.phone(await world.person())
    expect((await world.ask(his, 'revokeGrant', { grantId })).code).toBe('NOT_ALLOWED')
    expect((await world.ask(stranger, 'revokeGrant', { grantId })).code).toBe('NOT_FOUND')
    world.policy({ 'grant.revoke.by': ['grantor', 'beneficiary'] })
    expect((await world.ask(his, 'revokeGrant', { grantId })).code).toBe('OK')
  })
})

describe('reorderGrants and listGrants', () => {
  async function two() {
    const son = await world.person({ name: '陈明', sex: 'male', birthDate: '1994-01-01' })
    await fund(world, son, { 2026: 70_000 })
    const fromDaughter = await givenGrant(world, daughter, father, '51', { order: 1 })
    const fromSon = await givenGrant(world, son, father, '51', { order: 2 })
    return { son, fromDaughter, fromSon, his: await world.phone(father) }
  }

  test('the order decides whose money goes first', async () => {
    const { son, fromDaughter, fromSon, his } = await two()
    await world.must(his, 'reorderGrants', { grantIds: [fromSon, fromDaughter] })
    await settled(world, await openCounter(world), father, { items: [{ code: 'F3012', count: 1 }] })
    expect(await world.store.balancesOf(son.personId)).toMatchObject([{ balance: 58_000 }])
  })

  test('tells both sides; a beneficiary sees what is left of a cap, not the balance', async () => {
    const { his } = await two()
    const mine = await world.must(his, 'listGrants', {})
    expect(mine).toMatchObject({ given: [], orderBy: 'userPreset', mayReorder: true })
    expect(mine.received.map((one) => [one.grantor.label, one.balance])).toEqual([
      ['女儿', null],
      ['儿子', null],
    ])
    const hers = await world.must(phone, 'listGrants', {})
    expect(hers.given).toMatchObject([{ beneficiary: { label: '爸爸' }, balance: 150_000 }])
  })

  test.each([
    ['one too few', (ids: string[]) => ids.slice(1)],
    ['one twice', (ids: string[]) => [...ids, ...ids.slice(1)]],
    ['a stranger’s', (ids: string[]) => ['gra_none', ...ids.slice(1)]],
  ])('ORDER_INCOMPLETE: %s', async (_, make) => {
    const { fromDaughter, fromSon, his } = await two()
    const grantIds = make([fromDaughter, fromSon])
    expect((await world.ask(his, 'reorderGrants', { grantIds })).code).toBe('ORDER_INCOMPLETE')
  })

  test('ORDER_NOT_YOURS where the region decides, and nobody orders another’s grants', async () => {
    const { fromDaughter, fromSon, his } = await two()
    const grantIds = [fromDaughter, fromSon]
    expect((await world.ask(phone, 'reorderGrants', { grantIds })).code).toBe('ORDER_INCOMPLETE')
    world.policy({ 'payment.userMayReorder': false })
    expect((await world.ask(his, 'reorderGrants', { grantIds })).code).toBe('ORDER_NOT_YOURS')
  })

  test('listing needs a verified person', async () => {
    expect((await world.ask(await world.signIn(), 'listGrants', {})).code).toBe('NOT_VERIFIED')
  })
})
