import type { GrantLimits } from '../../domain/grant'
import { givenGrant, openCounter, quoteOf, registered, settled } from '../testing/counter'
import { type Device, type TestPerson, TestWorld } from '../testing/world'
import { askedFor, openGivers } from './testing/givers'

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

const NO_LIMITS: GrantLimits = { visits: null, kinds: null, institutionIds: null }
const BILL = { items: [{ code: 'F3012', count: 1, price: 20_000 }] }
/** As the wire takes it: lists that a caller may change. */
const wire = (limits: Partial<GrantLimits>) => ({
  visits: limits.visits ? [...limits.visits] : null,
  kinds: limits.kinds ? [...limits.kinds] : null,
  institutionIds: limits.institutionIds ? [...limits.institutionIds] : null,
})

describe('limits set by the grantor', () => {
  const limited = (limits: Partial<GrantLimits>) =>
    givenGrant(world, daughter, father, '51', { limits: { ...NO_LIMITS, ...limits } })

  test.each<[string, Partial<GrantLimits>, string]>([
    ['another kind of visit', { visits: ['21'] }, '女儿没有把这种就诊放进共济里。'],
    ['another place', { institutionIds: ['ins_other'] }, '女儿的共济只能在选定的医院药店用。'],
    ['other items', { kinds: ['drug'] }, '剩下的项目女儿没有放进共济里，请付现金。'],
  ])('%s: the money is not used, and the cashier is told why', async (_, limits, warning) => {
    await limited(limits)
    const counter = await openCounter(world)
    const { quote } = await quoteOf(world, counter, await registered(world, counter, father), BILL)
    expect(quote.amounts).toMatchObject({ mutualAidPay: 0, cashPay: 20_000 })
    expect(quote.warnings).toContain(warning)
  })

  test('a fitting bill is paid, of a mixed one only what was chosen', async () => {
    const counter = await openCounter(world)
    await limited({ visits: ['11'], kinds: ['service'], institutionIds: [counter.institutionId] })
    const items = [...BILL.items, { code: 'X1001', count: 1, price: 5_000 }]
    const receipt = await settled(world, counter, father, { items })
    expect(receipt.amounts.mutualAidPay).toBeGreaterThan(0)
    expect(receipt.amounts.cashPay).toBeGreaterThan(0)
  })

  test('the patient reads the reason in the explanation of the bill', async () => {
    await limited({ visits: ['41'] })
    const receipt = await settled(world, await openCounter(world), father, BILL)
    const { explanation } = await world.must(await world.phone(father), 'explainSettlement', {
      settlementId: receipt.settlementId ?? '',
    })
    expect(JSON.stringify(explanation)).toContain('女儿没有把这种就诊放进共济里。')
  })

  test('are given with the grant, shown to both, and told', async () => {
    const { institutionId } = await openCounter(world)
    const limits = wire({ visits: ['41'], kinds: ['drug'], institutionIds: [institutionId] })
    const { grant } = await world.must(phone, 'grantAid', askedFor(father, { limits }))
    const shown = {
      visits: ['41'],
      kinds: ['drug'],
      institutions: [{ institutionId, name: '示例市第一医院' }],
    }
    expect(grant.limits).toEqual(shown)
    const { received } = await world.must(await world.phone(father), 'listGrants', {})
    expect(received[0]?.limits).toEqual(shown)
    const [told] = await world.store.find('message', { personId: father.personId })
    expect(told?.data.text).toContain('只用在药店购药，只付药品，只在示例市第一医院用')
  })

  test('are changed and taken away; what was not named stays', async () => {
    const grantId = await limited({ visits: ['41'] })
    const update = (version: number, change: object) =>
      world.must(phone, 'updateGrant', { grantId, version, ...change })
    expect((await update(1, { paused: true })).grant.limits.visits).toEqual(['41'])
    expect((await update(2, { limits: wire({ kinds: ['drug'] }) })).grant.limits).toMatchObject({
      visits: null,
      kinds: ['drug'],
    })
    expect((await update(3, { limits: wire({}) })).grant.limits).toEqual({
      visits: null,
      kinds: null,
      institutions: null,
    })
  })

  test.each<[string, Partial<GrantLimits>]>([
    ['SCENE_NOT_OFFERED', { visits: ['21'] }],
    ['SCENE_NOT_OFFERED', { kinds: ['supplement'] }],
    ['INSTITUTION_UNKNOWN', { institutionIds: ['ins_nowhere'] }],
  ])('%s, when granting and when changing', async (code, limits) => {
    world.policy({ 'payment.aidScope.visits': ['11', '41'] })
    const asked = wire(limits)
    expect((await world.ask(phone, 'grantAid', askedFor(father, { limits: asked }))).code).toBe(code)
    const grantId = await givenGrant(world, daughter, father, '51')
    const changed = await world.ask(phone, 'updateGrant', { grantId, version: 1, limits: asked })
    expect(changed.code).toBe(code)
    expect((await world.store.get('grant', grantId))?.version).toBe(1)
  })

  test('a limit changed between quote and settlement holds', async () => {
    const grantId = await givenGrant(world, daughter, father, '51')
    const counter = await openCounter(world)
    const { quote: _, ...asked } = await quoteOf(
      world,
      counter,
      await registered(world, counter, father),
      BILL,
    )
    await world.must(phone, 'updateGrant', { grantId, version: 1, limits: wire({ visits: ['41'] }) })
    expect((await world.ask(counter.staff, 'settle', asked)).code).toBe('QUOTE_CHANGED')
  })
})

describe('listInstitutions', () => {
  test('those of one’s region, by name; of another on asking', async () => {
    await openCounter(world, { name: '乙医院' })
    await openCounter(world, { name: '丙药店', kind: 'pharmacy', region: '110000' })
    const here = await world.must(phone, 'listInstitutions', {})
    expect(here.institutions.map((one) => one.name)).toEqual(['乙医院'])
    const there = await world.must(phone, 'listInstitutions', { region: '110000' })
    expect(there.institutions).toMatchObject([{ name: '丙药店', kind: 'pharmacy' }])
  })

  test('needs a verified person', async () => {
    expect((await world.ask(await world.signIn(), 'listInstitutions', {})).code).toBe('NOT_VERIFIED')
  })
})
