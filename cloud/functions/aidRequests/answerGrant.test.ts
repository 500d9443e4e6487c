import { askedFor, openGivers } from '../aid/testing/givers'
import { givenGrant, openCounter, settled } from '../testing/counter'
import { type Device, type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
let father: TestPerson
let daughter: TestPerson
let phone: Device
let fathersPhone: Device
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  ;({ father, daughter, phone } = await openGivers(world))
  fathersPhone = await world.phone(father)
  world.policy({ 'grant.beneficiary.consent': 'face' })
})
afterAll(() => world.close())

const BILL = { items: [{ code: 'F3012', count: 1, price: 20_000 }] }
const proposed = async (): Promise<string> =>
  (await world.must(phone, 'grantAid', askedFor(father))).grant.grantId
const face = (device = fathersPhone, person = father) =>
  world.face(device, 'grantAid', { personId: person.personId })
const answer = (grantId: string, faceToken: string | null, agree = true, device = fathersPhone) =>
  world.ask(device, 'answerGrant', { grantId, agree, faceToken })
const paid = async () => (await settled(world, await openCounter(world), father, BILL)).amounts.mutualAidPay

describe('where the beneficiary himself must consent (福建)', () => {
  test('a grant is proposed, pays nothing, and begins with his face', async () => {
    expect((await world.must(phone, 'checkGrant', {})).consentNeeded).toBe(true)
    const grantId = await proposed()
    expect(await world.inbox(daughter)).toEqual(['等爸爸同意共济'])
    expect(await world.inbox(father)).toEqual(['女儿想给您开通共济'])
    expect(await paid()).toBe(0)
    expect(await answer(grantId, await face())).toMatchObject({
      code: 'OK',
      result: { grant: { state: 'active', relationLabel: '女儿', balance: null } },
    })
    expect(await world.inbox(daughter)).toContain('爸爸同意了共济')
    expect(await paid()).toBe(20_000)
  })

  test('declined it never was; it can be proposed again', async () => {
    world.policy({ 'grant.beneficiary.consent': 'face', 'grant.lifetimeDistinctMax': 1 })
    const grantId = await proposed()
    expect(await answer(grantId, null, false)).toMatchObject({ result: { grant: { state: 'ended' } } })
    expect(await world.inbox(daughter)).toContain('爸爸没有同意共济')
    expect((await answer(grantId, await face())).code).toBe('GRANT_NOT_PROPOSED')
    const mother = await world.person({ name: '林秀英', birthDate: '1969-01-01' })
    const other = askedFor(mother, {
      beneficiary: { name: '林秀英', idNumber: mother.idNumber },
      relation: '52',
    })
    expect((await world.ask(phone, 'grantAid', other)).code).toBe('OK')
  })

  test('while it waits it is not proposed again; a lapsed one is', async () => {
    const grantId = await proposed()
    expect((await world.ask(phone, 'grantAid', askedFor(father))).code).toBe('GRANT_WAITS')
    world.clock.passDays(3)
    expect((await answer(grantId, await face())).code).toBe('GRANT_NOT_PROPOSED')
    const { given } = await world.must(phone, 'listGrants', {})
    expect(given).toMatchObject([{ state: 'expired' }])
    expect((await world.ask(phone, 'grantAid', askedFor(father))).code).toBe('OK')
  })

  test('another’s face, or none, is not his consent', async () => {
    const grantId = await proposed()
    expect((await answer(grantId, null)).code).toBe('FACE_NEEDED')
    const wrong = await world.face(fathersPhone, 'grantAid', { personId: father.personId }, 'someoneElse')
    expect((await answer(grantId, wrong)).code).toBe('FACE_MISMATCH')
    expect((await world.store.get('grant', grantId))?.data.state).toBe('proposed')
  })

  test('only he answers', async () => {
    const grantId = await proposed()
    const stranger = await world.person({ name: '赵明' })
    expect((await answer(grantId, await face(phone, daughter), true, phone)).code).toBe('NOT_FOUND')
    expect((await answer(grantId, null, true, await world.phone(stranger))).code).toBe('NOT_FOUND')
    expect((await answer(grantId, null, true, await world.signIn())).code).toBe('NOT_VERIFIED')
  })

  test('limits are judged again when he answers', async () => {
    const grantId = await proposed()
    const son = await world.person({ name: '陈明', sex: 'male', birthDate: '1994-01-01' })
    await givenGrant(world, son, father, '51')
    world.policy({ 'grant.beneficiary.consent': 'face', 'grant.maxGrantors': 1 })
    expect((await answer(grantId, await face())).code).toBe('AID_GRANTOR_LIMIT')
  })

  test('taken back by the grantor it is over', async () => {
    const grantId = await proposed()
    expect((await world.ask(phone, 'revokeGrant', { grantId })).code).toBe('OK')
    expect((await answer(grantId, await face())).code).toBe('GRANT_NOT_PROPOSED')
  })

  test('it is over with the account of him who proposed it, and cannot be taken up afterwards', async () => {
    const grantId = await proposed()
    const faceToken = await world.face(phone, 'deleteAccount', { personId: daughter.personId })
    const { ended } = await world.must(phone, 'deleteMyAccount', { faceToken })
    expect(ended.grants).toBe(1)
    expect((await answer(grantId, await face())).code).toBe('GRANT_NOT_PROPOSED')
  })

  test('yes and no at once: one of them counts', async () => {
    const grantId = await proposed()
    const answers = await Promise.all([answer(grantId, await face()), answer(grantId, null, false)])
    expect(answers.map((one) => one.code).sort()).toEqual(['GRANT_NOT_PROPOSED', 'OK'])
  })
})
