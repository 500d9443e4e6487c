import type { Functions, ResultOf } from '../../contract/functions'
import { fund, givenGrant } from '../testing/counter'
import { type Device, type TestPerson, TestWorld } from '../testing/world'

type Told = ResultOf<Functions['diagnose']>

let world: TestWorld
let mother: TestPerson
let daughter: TestPerson
let phone: Device
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  mother = await world.person({ name: '王秀兰', birthDate: '1960-04-01', insurance: '390', employment: null })
  daughter = await world.person({ name: '陈静', birthDate: '1988-03-02' })
  await fund(world, daughter, { 2026: 328_640 })
  phone = await world.phone(daughter)
})
afterAll(() => world.close())

const check = (told: Told, key: Told['checks'][number]['key']) => told.checks.find((one) => one.key === key)
const crosses = (told: Told) => told.checks.filter(({ state }) => state === 'cross').map(({ key }) => key)
const about = (personId: string, more: object = {}) => world.must(phone, 'diagnose', { personId, ...more })

describe('diagnose', () => {
  test('只开通亲情账户没做共济: one step is missing, and a button leads to it', async () => {
    await world.bind(daughter, mother, '52')
    const told = await about(mother.personId)
    expect(told).toMatchObject({ verdict: 'oneStep', headline: '还差一步就能用', day: '2026-11-22' })
    expect(told.patient?.label).toBe('妈妈')
    expect(told.grantor?.isMe).toBe(true)
    expect(crosses(told)).toEqual(['grant'])
    expect(check(told, 'grant')).toMatchObject({
      sentence: '绑定以后，您能替妈妈出示码，花的还是妈妈自己的钱。要花您的钱，得再开通共济。',
      action: { page: 'packages/aid/grant/index', params: { personId: mother.personId } },
    })
    expect(check(told, 'cap')?.state).toBe('unknown')
    expect(check(told, 'grantorBalance')?.sentence).toBe('余额 3,286.40 元')
    expect(told.checks.map(({ key }) => key)).toEqual([
      'verified',
      'credential',
      'insured',
      'binding',
      'aidOpen',
      'grantorInsured',
      'grantorBalance',
      'relation',
      'area',
      'grant',
      'inForce',
      'cap',
      'visit',
      'atTill',
    ])
  })

  test('with the grant nothing is missing', async () => {
    await world.bind(daughter, mother, '52')
    await givenGrant(world, daughter, mother, '52', { caps: [{ period: 'year', amount: 300_000 }] })
    const told = await about(mother.personId, { visitType: '41' })
    expect(told).toMatchObject({ verdict: 'fine', headline: '都没问题，可以用' })
    expect(check(told, 'cap')?.sentence).toBe('还能用 3,000.00 元')
    expect(crosses(told)).toEqual([])
  })

  test.each([
    ['paused', { state: 'paused' as const }, 'inForce', '去恢复共济'],
    ['not begun', { validFrom: '2026-12-01' }, 'inForce', null],
    ['ended', { state: 'ended' as const, endedAt: 1 }, 'grant', '给妈妈开通共济（约 1 分钟）'],
    ['over', { validTo: '2026-11-01' }, 'grant', '给妈妈开通共济（约 1 分钟）'],
    ['with an empty cap', { caps: [{ period: 'year' as const, amount: 0 }] }, 'cap', '去改额度'],
  ] as const)('a grant %s', async (_, over, key, label) => {
    await givenGrant(world, daughter, mother, '52', { ...over, caps: 'caps' in over ? [...over.caps] : [] })
    const told = await about(mother.personId)
    expect(crosses(told)).toEqual([key])
    expect(check(told, key)?.action?.label ?? null).toBe(label)
    expect(told.verdict).toBe(label === null ? 'blocked' : 'oneStep')
  })

  test('a grantor without insurance, without money, in another province', async () => {
    const uncle = await world.person({
      name: '陈立',
      sex: 'male',
      birthDate: '1965-01-01',
      standing: 'paused',
      region: '110000',
    })
    await givenGrant(world, uncle, mother, '77')
    const told = await world.must(await world.phone(uncle), 'diagnose', { personId: mother.personId })
    expect(crosses(told)).toEqual(['grantorInsured', 'grantorBalance', 'area'])
    expect(check(told, 'area')?.sentence).toContain('北京市')
    expect(told.verdict).toBe('blocked')
  })

  test('the patient asks himself: his own account alone, or the money of a relative, not its balance', async () => {
    const own = await world.must(phone, 'diagnose', {})
    expect(own).toMatchObject({ verdict: 'fine', grantor: null })
    expect(check(own, 'ownAccount')?.sentence).toBe('余额 3,286.40 元')
    expect(check(own, 'grant')).toBeUndefined()

    await givenGrant(world, daughter, mother, '52', { state: 'paused' })
    const told = await world.must(await world.phone(mother), 'diagnose', {})
    expect(told.grantor?.label).toBe('女儿')
    expect(check(told, 'inForce')).toMatchObject({ state: 'cross', action: null })
    expect(JSON.stringify(told)).not.toContain('3,286.40')
  })

  test('insurance paused, credential suspended or missing', async () => {
    const brother = await world.person({ name: '陈明', sex: 'male', standing: 'paused' }, null)
    await world.bind(daughter, brother, '73')
    const told = await about(brother.personId)
    expect(crosses(told)).toEqual(['credential', 'insured', 'grant'])
    expect(check(told, 'credential')?.action).toEqual({
      label: '去激活医保码',
      page: 'packages/account/credential/index',
      params: { personId: brother.personId },
    })
    expect(check(told, 'insured')?.title).toContain('暂停参保')
  })

  test('a visit that aid may not pay, aid to be asked for, a second scan, one’s own money first', async () => {
    await world.bind(daughter, mother, '52')
    await givenGrant(world, daughter, mother, '52')
    world.policy({ 'payment.aidScope.visits': ['11'] })
    expect(crosses(await about(mother.personId, { visitType: '21' }))).toEqual(['visit'])
    world.policy({ 'payment.atTill': 'onRequest' })
    expect(check(await about(mother.personId), 'atTill')?.title).toBe('结算时要说一声')
    world.policy({ 'payment.mode': 'SECOND_SCAN' })
    expect(check(await about(mother.personId), 'atTill')?.title).toBe('结算后再扫一次码')
    world.policy({ 'payment.ownFirst': 'zeroBalanceOnly' })
    await fund(world, mother, { 2026: 100 })
    expect(crosses(await about(mother.personId))).toEqual(['atTill'])
  })

  test('a grantor who has not bound her hears neither of her credential nor of her money', async () => {
    await givenGrant(world, daughter, mother, '52')
    world.policy({ 'payment.ownFirst': 'zeroBalanceOnly' })
    const told = await about(mother.personId)
    expect(check(told, 'credential')).toBeUndefined()
    expect(check(told, 'binding')?.state).toBe('unknown')
    expect(check(told, 'atTill')?.state).toBe('unknown')
  })

  test('once all is over between two, neither hears of the other’s insurance, money or region', async () => {
    await givenGrant(world, daughter, mother, '52', { state: 'revoked', endedAt: 1 })
    const keys = (told: Told) => told.checks.map(({ key }) => key)
    const asGrantor = await about(mother.personId)
    expect(keys(asGrantor)).toEqual(['verified', 'binding', 'grant', 'inForce', 'cap'])
    const theirs = await world.must(await world.phone(mother), 'diagnose', { grantorId: daughter.personId })
    expect(keys(theirs)).toEqual(['verified', 'credential', 'insured', 'grant', 'inForce', 'cap'])
    expect(check(theirs, 'grant')?.title).toBe('家庭共济已经结束')
  })

  test('who is not verified is told that, and nothing about anybody', async () => {
    const told = await world.must(await world.signIn(), 'diagnose', { personId: mother.personId })
    expect(told).toMatchObject({ verdict: 'oneStep', patient: null, grantor: null })
    expect(told.checks.map(({ key, state }) => [key, state])).toEqual([
      ['verified', 'cross'],
      ['credential', 'unknown'],
      ['insured', 'unknown'],
    ])
    expect(told.checks[0]?.action?.page).toBe('packages/account/verify/index')
  })

  test('a stranger, who was bound once, and a grantor whom the caller does not know are not found', async () => {
    const ask = (params: object) => world.ask(phone, 'diagnose', params)
    expect((await ask({ personId: mother.personId })).code).toBe('NOT_FOUND')
    expect((await ask({ personId: 'psn_none' })).code).toBe('NOT_FOUND')
    await world.bind(daughter, mother, '52', { state: 'ended', endedAt: 1 })
    expect((await ask({ personId: mother.personId })).code).toBe('NOT_FOUND')

    await world.bind(daughter, mother, '52')
    const son = await world.person({ name: '陈明', sex: 'male' })
    await givenGrant(world, son, mother, '52')
    expect((await ask({ personId: mother.personId, grantorId: son.personId })).code).toBe('NOT_FOUND')
    expect((await ask({ grantorId: daughter.personId })).code).toBe('NOT_FOUND')
    expect((await world.ask(null, 'diagnose', {})).code).toBe('NOT_SIGNED_IN')
  })
})
