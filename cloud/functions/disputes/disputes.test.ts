import { type Family, openFamily } from '../records/testing/family'
import { type Device, type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
let father: TestPerson
let daughter: TestPerson
let son: TestPerson
let fathersPhone: Device
let bill: Family['bill']
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  ;({ father, daughter, son, bill } = await openFamily(world))
  fathersPhone = await world.phone(father)
  await bill()
})
afterAll(() => world.close())

async function recordOf(device: Device): Promise<string> {
  const { records } = await world.must(device, 'listUsage', { filter: {} })
  return records[0]?.recordId ?? ''
}
const dispute = async (device: Device, over: { recordId?: string; reason?: 'notMe' | 'wrongAmount' } = {}) =>
  world.ask(device, 'disputeUsage', {
    recordId: over.recordId ?? (await recordOf(device)),
    reason: over.reason ?? 'notMe',
    note: '那天我在外地',
  })
const credential = async () => (await world.store.get('credential', father.personId))?.data.state

describe('disputeUsage', () => {
  test('the patient’s credential stops at once, his live code is void, the clerk has it', async () => {
    const { codeId } = await world.must(fathersPhone, 'issueCode', { personId: father.personId, pin: null })
    expect(await dispute(fathersPhone)).toMatchObject({ code: 'OK', result: { stopped: 'credential' } })
    expect(await credential()).toBe('suspended')
    expect((await world.must(fathersPhone, 'getCodeStatus', { codeId })).state).toBe('void')
    expect(await world.inbox(father)).toContain('已经报给经办窗口')
    const clerk = await world.clerk('990100')
    expect(await world.must(clerk, 'listDisputes', {})).toMatchObject({
      waiting: 1,
      disputes: [
        {
          patientMasked: '陈*栋',
          reporterLabel: '本人',
          reason: 'notMe',
          reasonLabel: '不是我去的，也不是家里人去的',
          note: '那天我在外地',
          institutionName: '示例市第一医院',
          totalFee: 100_000,
          stopped: 'credential',
        },
      ],
    })
  })

  test('a wrong amount stops nothing', async () => {
    expect(await dispute(fathersPhone, { reason: 'wrongAmount' })).toMatchObject({
      result: { stopped: 'nothing' },
    })
    expect(await credential()).toBe('active')
  })

  test('a holder stops his member’s code; the member is told', async () => {
    await world.bind(son, father, '51')
    expect(await dispute(await world.phone(son))).toMatchObject({ result: { stopped: 'credential' } })
    expect(await credential()).toBe('suspended')
    expect(await world.inbox(father)).toContain('家人说您的一笔记录不对')
  })

  test('a holder who may only look voids the codes, and no more', async () => {
    await world.bind(son, father, '51')
    await world.must(fathersPhone, 'issueCode', { personId: father.personId, pin: null })
    world.policy({ 'binding.rights': ['showCode', 'query'] })
    expect(await dispute(await world.phone(son))).toMatchObject({ result: { stopped: 'codes' } })
    expect(await credential()).toBe('active')
  })

  test('a grantor stops his own money, not the patient’s code', async () => {
    const phone = await world.phone(daughter)
    expect(await dispute(phone)).toMatchObject({ result: { stopped: 'grant' } })
    expect(await credential()).toBe('active')
    expect((await world.must(phone, 'listGrants', {})).given).toMatchObject([{ state: 'paused' }])
  })

  test('once a record, also of two at once', async () => {
    const answers = await Promise.all([dispute(fathersPhone), dispute(fathersPhone)])
    expect(answers.map((one) => one.code).sort()).toEqual(['DISPUTE_EXISTS', 'OK'])
  })

  test('a record that one may not see is not found, and nothing stops', async () => {
    const recordId = await recordOf(fathersPhone)
    const stranger = await world.phone(await world.person({ name: '赵明' }))
    expect((await dispute(stranger, { recordId })).code).toBe('NOT_FOUND')
    expect((await dispute(fathersPhone, { recordId: 'use_nothing' })).code).toBe('NOT_FOUND')
    expect((await dispute(await world.signIn(), { recordId })).code).toBe('NOT_VERIFIED')
    expect(await credential()).toBe('active')
  })
})

describe('answerDispute', () => {
  const disputed = async () => {
    const answer = await dispute(await world.phone(daughter))
    return answer.result?.disputeId ?? ''
  }
  const answer = (device: Device, disputeId: string) =>
    world.ask(device, 'answerDispute', { disputeId, outcome: 'explained', note: '妈妈代办的' })

  test('closes it, and tells who reported it and the patient', async () => {
    const disputeId = await disputed()
    const clerk = await world.clerk('990100')
    expect(await answer(clerk, disputeId)).toMatchObject({ code: 'OK', result: { state: 'closed' } })
    for (const person of [daughter, father]) {
      expect(await world.inbox(person)).toContain('您报的记录有答复了')
    }
    expect((await world.must(clerk, 'listDisputes', {})).waiting).toBe(0)
    expect((await answer(clerk, disputeId)).code).toBe('DISPUTE_CLOSED')
  })

  test('of two clerks at once, one answers', async () => {
    const disputeId = await disputed()
    const clerks = [await world.clerk('990100'), await world.clerk('990100')]
    const answers = await Promise.all(clerks.map((clerk) => answer(clerk, disputeId)))
    expect(answers.map((one) => one.code).sort()).toEqual(['DISPUTE_CLOSED', 'OK'])
  })

  test('by a clerk of the region, never of his own or a relative’s', async () => {
    const disputeId = await disputed()
    const elsewhere = await world.clerk('110000')
    expect((await answer(elsewhere, disputeId)).code).toBe('NOT_FOUND')
    expect((await world.must(elsewhere, 'listDisputes', {})).disputes).toEqual([])
    const relative = await world.clerk('990100', daughter)
    expect((await answer(relative, disputeId)).code).toBe('REVIEW_OWN')
    expect((await world.must(relative, 'listDisputes', {})).disputes).toEqual([])
    const own = await world.phone(father)
    expect((await answer(own, disputeId)).code).toBe('NOT_ALLOWED')
    expect((await world.ask(own, 'listDisputes', {})).code).toBe('NOT_ALLOWED')
    expect((await answer(await world.clerk('990100'), 'dsp_nothing')).code).toBe('NOT_FOUND')
  })
})
