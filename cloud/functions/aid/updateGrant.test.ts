import type { Functions, ParamsOf } from '../../contract/functions'
import { givenGrant, openCounter, settled } from '../testing/counter'
import { type Device, type TestPerson, TestWorld } from '../testing/world'
import { openGivers } from './testing/givers'

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
