import { givenGrant, openCounter, settled } from '../testing/counter'
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

describe('revokeGrant', () => {
  test('ends it at once and tells both; a new one may be made', async () => {
    const grantId = await givenGrant(world, daughter, father, '51')
    const answer = await world.must(phone, 'revokeGrant', { grantId })
    expect(answer.grant).toMatchObject({ state: 'revoked', endedBecause: '授权人结束' })
    expect(await world.inbox(father)).toEqual(['女儿给您的共济已经结束'])
    expect((await world.ask(phone, 'revokeGrant', { grantId })).code).toBe('GRANT_ENDED')
    expect((await world.ask(phone, 'grantAid', askedFor(father))).code).toBe('OK')
  })

  test('what was drawn still counts after granting again', async () => {
    const counter = await openCounter(world)
    const bill = { items: [{ code: 'F3012', count: 1 }] }
    const grantId = await givenGrant(world, daughter, father, '51', {
      caps: [{ period: 'year', amount: 15_000 }],
    })
    await settled(world, counter, father, bill)
    await world.must(phone, 'revokeGrant', { grantId })
    await world.must(phone, 'grantAid', askedFor(father, { caps: [{ period: 'year', amount: 15_000 }] }))
    const second = await settled(world, counter, father, bill)
    expect(second.amounts.mutualAidPay).toBe(3_000)
  })

  test('from tomorrow, where the region has it so', async () => {
    world.policy({ 'grant.revoke.effective': 'nextDay' })
    const grantId = await givenGrant(world, daughter, father, '51')
    const answer = await world.must(phone, 'revokeGrant', { grantId })
    expect(answer.grant).toMatchObject({ state: 'active', validTo: '2026-11-22' })
    expect((await world.ask(phone, 'revokeGrant', { grantId })).code).toBe('GRANT_ENDED')
    const longer = { grantId, version: 2, validTo: '2027-11-22' }
    expect((await world.ask(phone, 'updateGrant', longer)).code).toBe('GRANT_ENDED')
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
