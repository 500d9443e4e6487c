import type { Functions, ParamsOf } from '../../contract/functions'
import { fund, givenGrant, openCounter, quoteOf, registered, settled } from '../testing/counter'
import { meanwhile } from '../testing/meanwhile'
import { type Device, PIN, type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
let father: TestPerson
let daughter: TestPerson
let fathersPhone: Device
let phone: Device
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  father = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1968-05-06' })
  daughter = await world.person({ name: '陈静', sex: 'female', birthDate: '1992-03-02' })
  await world.bind(daughter, father, '51')
  await fund(world, daughter, { 2025: 100_000 })
  fathersPhone = await world.phone(father)
  phone = await world.phone(daughter)
})
afterAll(() => world.close())

type Policy = Parameters<TestWorld['policy']>[0]
type Asked = Omit<ParamsOf<Functions['requestAid']>, 'requestId'>
type Answer = Omit<ParamsOf<Functions['answerAidRequest']>, 'requestId' | 'aidRequestId'>

const asking = (over: Partial<Asked> = {}): Asked => ({
  grantorId: daughter.personId,
  amount: 30_000,
  visitType: null,
  institutionId: null,
  note: '拔牙',
  validTo: '2026-11-23',
  ...over,
})
const request = (over: Partial<Asked> = {}, device = fathersPhone) =>
  world.ask(device, 'requestAid', asking(over))
const requested = async (over: Partial<Asked> = {}): Promise<string> =>
  (await world.must(fathersPhone, 'requestAid', asking(over))).aidRequest.aidRequestId
const answer = (aidRequestId: string, over: Partial<Answer> = {}, device = phone) =>
  world.ask(device, 'answerAidRequest', {
    aidRequestId,
    agree: true,
    amount: null,
    faceToken: null,
    pin: PIN,
    ...over,
  })
const agreed = async (over: Partial<Asked> = {}): Promise<string> => {
  const id = await requested(over)
  const answered = await answer(id)
  if (answered.code !== 'OK') throw new Error(answered.code)
  return answered.result.grant?.grantId ?? ''
}
const BILL = { items: [{ code: 'F3012', count: 1, price: 20_000 }] }
const stateOf = async (device: Device, list: 'asked' | 'toAnswer') =>
  (await world.must(device, 'listAidRequests', {}))[list].map((one) => one.state)

describe('requestAid', () => {
  test('asks a relative, who is told; both see it wait', async () => {
    expect(await request({ visitType: '11' })).toMatchObject({
      code: 'OK',
      result: {
        aidRequest: {
          beneficiary: { isMe: true },
          grantor: { label: '女儿', name: '陈静' },
          amount: 30_000,
          visitType: '11',
          state: 'waiting',
          agreedAmount: null,
        },
      },
    })
    expect(await world.inbox(daughter)).toEqual(['爸爸想用您的共济 300.00 元'])
    const [told] = await world.store.find('message', { personId: daughter.personId })
    expect(told?.data.text).toContain('他说：“拔牙”')
    expect(await stateOf(phone, 'toAnswer')).toEqual(['waiting'])
    expect(await stateOf(fathersPhone, 'asked')).toEqual(['waiting'])
    expect(await stateOf(fathersPhone, 'toAnswer')).toEqual([])
  })

  test.each<[string, () => Partial<Asked>]>([
    ['AID_REQUEST_SELF', () => ({ grantorId: father.personId })],
    ['AID_REQUEST_AMOUNT', () => ({ amount: 99 })],
    ['AID_REQUEST_AMOUNT', () => ({ amount: 5_000_001 })],
    ['AID_REQUEST_DATES', () => ({ validTo: '2026-11-21' })],
    ['AID_REQUEST_DATES', () => ({ validTo: '2026-12-23' })],
    ['INSTITUTION_UNKNOWN', () => ({ institutionId: 'ins_nowhere' })],
    ['NOT_FOUND', () => ({ grantorId: 'psn_nobody' })],
  ])('%s', async (code, over) => {
    expect((await request(over())).code).toBe(code)
    expect(await world.store.find('aidRequest', { beneficiaryId: father.personId })).toHaveLength(0)
  })

  test.each<[string, Policy, Partial<Asked>]>([
    ['AID_REQUEST_MOVED_FIRST', { 'payment.mode': 'POOL_TRANSFER' }, {}],
    ['SCENE_NOT_OFFERED', { 'payment.aidScope.visits': ['41'] }, { visitType: '21' }],
  ])('%s where the region has it so', async (code, policy, over) => {
    world.policy(policy)
    expect((await request(over)).code).toBe(code)
  })

  test('who is in arrears asks in vain, and a stranger is not found', async () => {
    const mother = await world.person({ name: '林秀英', birthDate: '1969-01-01', standing: 'arrears' })
    await world.bind(daughter, mother, '52')
    expect((await request({}, await world.phone(mother))).code).toBe('AID_BENEFICIARY_UNINSURED')
    const stranger = await world.person({ name: '赵明', birthDate: '1970-01-01' })
    expect((await request({}, await world.phone(stranger))).code).toBe('NOT_FOUND')
  })

  test('one who died is not asked', async () => {
    const son = await world.person({ sex: 'male', birthDate: '1990-01-01', deceasedOn: '2026-01-01' })
    await world.bind(son, father, '51')
    expect((await request({ grantorId: son.personId })).code).toBe('PERSON_DECEASED')
  })

  test('one open request to one relative, also of two at once', async () => {
    const answers = await Promise.all([request(), request()])
    expect(answers.map((one) => one.code).sort()).toEqual(['AID_REQUEST_WAITS', 'OK'])
  })

  test('five a day', async () => {
    for (let made = 0; made < 5; made += 1) {
      const aidRequestId = await requested()
      await world.must(fathersPhone, 'withdrawAidRequest', { aidRequestId })
    }
    expect(await request()).toMatchObject({ code: 'AID_REQUEST_TOO_MANY', details: { limit: 5 } })
    world.clock.passDays(1)
    expect((await request()).code).toBe('OK')
  })

  test('the same request twice is one', async () => {
    const again = { ...asking(), requestId: 'the-same-request-1' }
    const first = await world.must(fathersPhone, 'requestAid', again)
    expect(await world.must(fathersPhone, 'requestAid', again)).toEqual(first)
  })
})

describe('answerAidRequest', () => {
  test('agreed, it pays one bill without a grant; the asker is told', async () => {
    const id = await requested()
    expect(await answer(id, { amount: 15_000 })).toMatchObject({
      code: 'OK',
      result: {
        aidRequest: { state: 'agreed', agreedAmount: 15_000 },
        grant: { oneBill: true, state: 'active', caps: [{ period: 'payment', left: 15_000 }] },
      },
    })
    expect(await world.inbox(father)).toEqual(['女儿同意您用 150.00 元'])
    const counter = await openCounter(world)
    const first = await settled(world, counter, father, BILL)
    expect(first.amounts).toMatchObject({ mutualAidPay: 15_000, cashPay: 5_000 })
    const second = await settled(world, counter, father, BILL)
    expect(second.amounts).toMatchObject({ mutualAidPay: 0, cashPay: 20_000 })
    expect(await stateOf(fathersPhone, 'asked')).toEqual(['used'])
  })

  test('beside a standing grant whose cap is used up; the region’s own cap still holds', async () => {
    world.policy({ 'grant.caps': [{ subject: 'perBeneficiary', period: 'year', amount: 12_000 }] })
    await givenGrant(world, daughter, father, '51', { caps: [{ period: 'year', amount: 0 }] })
    await agreed()
    const receipt = await settled(world, await openCounter(world), father, BILL)
    expect(receipt.amounts.mutualAidPay).toBe(12_000)
  })

  test('is only for the hospital and the visit that were asked for', async () => {
    const counter = await openCounter(world)
    await agreed({ institutionId: counter.institutionId, visitType: '11' })
    const other = await openCounter(world, { name: '别的医院' })
    const { quote } = await quoteOf(world, other, await registered(world, other, father), BILL)
    expect(quote.amounts.mutualAidPay).toBe(0)
    expect((await settled(world, counter, father, BILL)).amounts.mutualAidPay).toBe(20_000)
  })

  test('two bills at once: one of them uses it', async () => {
    await agreed()
    const counters = [await openCounter(world), await openCounter(world, { name: '别的医院' })]
    const asked = await Promise.all(
      counters.map(async (counter) => {
        const { quote: _, ...params } = await quoteOf(
          world,
          counter,
          await registered(world, counter, father),
          BILL,
        )
        return { counter, params }
      }),
    )
    const answers = await Promise.all(
      asked.map(({ counter, params }) => world.ask(counter.staff, 'settle', params)),
    )
    expect(answers.map((one) => one.code).sort()).toEqual(['OK', 'QUOTE_CHANGED'])
  })

  test('a bill given back opens it again, until its last day', async () => {
    const grantId = await agreed()
    const counter = await openCounter(world)
    const reverse = async () => {
      const settlementId = (await settled(world, counter, father, BILL)).settlementId ?? ''
      expect((await world.store.get('grant', grantId))?.data).toMatchObject({
        state: 'ended',
        oneBill: { usedBy: settlementId },
      })
      return () => world.must(counter.staff, 'reverseSettlement', { settlementId, reason: '收错了' })
    }
    await (await reverse())()
    expect((await world.store.get('grant', grantId))?.data.state).toBe('active')
    const again = await reverse()
    world.clock.passDays(2)
    await again()
    expect((await world.store.get('grant', grantId))?.data.state).toBe('ended')
  })

  test('declined, nothing is given, and no PIN is asked', async () => {
    const id = await requested()
    expect(await answer(id, { agree: false, pin: null })).toMatchObject({
      result: { aidRequest: { state: 'declined' }, grant: null },
    })
    expect(await world.inbox(father)).toEqual(['女儿这次没有同意'])
    expect((await answer(id)).code).toBe('AID_REQUEST_CLOSED')
    expect(await world.store.find('grant', { grantorId: daughter.personId })).toHaveLength(0)
  })

  test.each<[string, Partial<Answer>]>([
    ['PIN_NEEDED', { pin: null }],
    ['PIN_WRONG', { pin: '111111' }],
    ['AID_REQUEST_MORE', { amount: 30_001 }],
    ['AID_REQUEST_AMOUNT', { amount: 0 }],
    ['FACE_TOKEN_INVALID', { faceToken: 'not-a-token' }],
  ])('%s', async (code, over) => {
    const id = await requested()
    expect((await answer(id, over)).code).toBe(code)
    expect(await world.store.find('grant', { grantorId: daughter.personId })).toHaveLength(0)
    expect(await stateOf(phone, 'toAnswer')).toEqual(['waiting'])
  })

  test.each<[string, Policy]>([
    ['AID_NOT_OPEN', { 'grant.enabled': false }],
    ['AID_BALANCE_LOW', { 'grant.grantor.minBalance': 100_001 }],
    ['AID_GRANTOR_LIMIT', { 'grant.maxGrantors': 0 }],
    ['AID_BENEFICIARY_LIMIT', { 'grant.maxBeneficiaries': 0 }],
    ['AID_RELATION_FULL', { 'grant.perRelationMax': { father: 0 } }],
    ['AID_LIFETIME_LIMIT', { 'grant.lifetimeDistinctMax': 0 }],
    ['AID_RELATION_NOT_ALLOWED', { 'grant.relations': ['spouse'], 'grant.relationsExtra': [] }],
    ['AID_REQUEST_PAPERS', { 'grant.evidence': 'upload' }],
    ['FACE_NEEDED', { 'grant.grantor.face': true }],
  ])('%s where the grantor’s region has it so', async (code, policy) => {
    const id = await requested()
    world.policy(policy)
    expect((await answer(id)).code).toBe(code)
  })

  test('with the grantor’s face where the region wants it', async () => {
    world.policy({ 'grant.grantor.face': true })
    const id = await requested()
    const wrong = await world.face(phone, 'grantAid', { personId: daughter.personId }, 'someoneElse')
    expect((await answer(id, { faceToken: wrong, pin: null })).code).toBe('FACE_MISMATCH')
    const faceToken = await world.face(phone, 'grantAid', { personId: daughter.personId })
    expect((await answer(id, { faceToken, pin: null })).code).toBe('OK')
  })

  test('a grantor without an account gives nothing', async () => {
    const son = await world.person({ name: '陈明', sex: 'male', birthDate: '1990-01-01', insurance: '390' })
    await world.bind(son, father, '51')
    const id = await requested({ grantorId: son.personId })
    expect((await answer(id, {}, await world.phone(son))).code).toBe('AID_NO_ACCOUNT')
  })

  test('papers handed in with an earlier grant do', async () => {
    world.policy({ 'grant.evidence': 'upload' })
    await givenGrant(world, daughter, father, '51', {
      state: 'revoked',
      evidence: [{ kind: 'hukou', fileId: 'fil_1' }],
    })
    expect((await answer(await requested())).code).toBe('OK')
  })

  test('only by whom it was asked of', async () => {
    const id = await requested()
    const stranger = await world.phone(await world.person({ name: '赵明' }))
    for (const device of [fathersPhone, stranger]) {
      expect((await answer(id, {}, device)).code).toBe('NOT_FOUND')
    }
  })

  test('after its last day it is closed', async () => {
    const id = await requested()
    world.clock.passDays(2)
    expect(await stateOf(phone, 'toAnswer')).toEqual(['expired'])
    expect((await answer(id)).code).toBe('AID_REQUEST_CLOSED')
  })

  test('taken back between decision and commit: nothing is given', async () => {
    const id = await requested()
    meanwhile(world, () => world.must(fathersPhone, 'withdrawAidRequest', { aidRequestId: id }))
    expect((await answer(id)).code).toBe('AID_REQUEST_CLOSED')
    expect(await world.store.find('grant', { grantorId: daughter.personId })).toHaveLength(0)
  })

  test('answered yes and no at once: one of them counts', async () => {
    const id = await requested()
    const answers = await Promise.all([answer(id), answer(id, { agree: false, pin: null })])
    expect(answers.map((one) => one.code).sort()).toEqual(['AID_REQUEST_CLOSED', 'OK'])
  })

  test('given for one bill it is not changed, not put in order, and can be taken back', async () => {
    world.policy({ 'payment.userMayReorder': true })
    const standing = await givenGrant(world, daughter, father, '51')
    const grantId = await agreed()
    const changed = await world.ask(phone, 'updateGrant', { grantId, version: 1, paused: true })
    expect(changed.code).toBe('GRANT_ONE_BILL')
    expect((await world.ask(fathersPhone, 'reorderGrants', { grantIds: [standing] })).code).toBe('OK')
    world.policy({ 'grant.revoke.lockDays': 90, 'grant.revoke.perYear': 0 })
    expect(await world.ask(phone, 'revokeGrant', { grantId })).toMatchObject({
      result: { grant: { state: 'revoked' } },
    })
    expect(await stateOf(fathersPhone, 'asked')).toEqual(['ended'])
  })
})

describe('withdrawAidRequest', () => {
  test('only by who asked, and once; the other is told', async () => {
    const aidRequestId = await requested()
    const withdraw = (device: Device) => world.ask(device, 'withdrawAidRequest', { aidRequestId })
    expect((await withdraw(phone)).code).toBe('NOT_FOUND')
    expect(await withdraw(fathersPhone)).toMatchObject({ result: { aidRequest: { state: 'withdrawn' } } })
    expect((await withdraw(fathersPhone)).code).toBe('AID_REQUEST_CLOSED')
    expect(await world.inbox(daughter)).toContain('爸爸收回了求助')
  })
})

describe('listAidRequests', () => {
  test('says whom to ask and for what, or why not', async () => {
    expect(await world.must(fathersPhone, 'listAidRequests', {})).toMatchObject({
      relatives: [{ label: '女儿' }],
      today: '2026-11-22',
      lastDay: '2026-12-22',
      least: 100,
      faceNeeded: false,
      obstacle: null,
    })
    world.policy({ 'payment.mode': 'POOL_TRANSFER' })
    const { obstacle } = await world.must(fathersPhone, 'listAidRequests', {})
    expect(obstacle).toContain('要先划拨')
  })

  test.each(['listAidRequests', 'requestAid', 'answerAidRequest', 'withdrawAidRequest'] as const)(
    '%s needs a verified person',
    async (fn) => {
      const nobody = await world.signIn()
      const params = {
        listAidRequests: {},
        requestAid: asking(),
        answerAidRequest: { aidRequestId: 'ask_1', agree: false, amount: null, faceToken: null, pin: null },
        withdrawAidRequest: { aidRequestId: 'ask_1' },
      }[fn]
      expect((await world.ask(nobody, fn, params as never)).code).toBe('NOT_VERIFIED')
    },
  )
})
