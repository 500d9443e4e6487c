import { balanceOf, type Counter, fund, givenGrant, openCounter, settled } from '../testing/counter'
import { meanwhile } from '../testing/meanwhile'
import { type Device, type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
let counter: Counter
let patient: TestPerson
let daughter: TestPerson
let phone: Device
let grantId: string
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(async () => {
  await world.reset()
  world.policy({ 'payment.mode': 'SECOND_SCAN', 'payment.grantOrder': 'chosenByScan' })
  counter = await openCounter(world)
  patient = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1968-05-06' })
  daughter = await world.person({ name: '陈静', birthDate: '1992-03-02' })
  phone = await world.phone(daughter)
  await fund(world, patient, { 2026: 10_000 })
  await fund(world, daughter, { 2025: 20_000, 2026: 30_000 })
  grantId = await givenGrant(world, daughter, patient, '51')
})
afterAll(() => world.close())

const BILL = { items: [{ code: 'F3012', count: 1, price: 100_000 }] }
const MINUTE_MS = 60_000

const bill = async () => (await settled(world, counter, patient, BILL)).settlementId ?? ''
const codeOf = async (device = phone, who = daughter) =>
  world.must(device, 'issueCode', { personId: who.personId, pin: null })
const scan = (settlementId: string, code: string, more: { requestId?: string; terminalId?: string } = {}) =>
  world.ask(counter.staff, 'paySecondScan', { settlementId, code, ...more })
const verdict = async (settlementId: string, code: string) => (await scan(settlementId, code)).code

describe('a second scan', () => {
  test('uses up a grant for one bill, and warns of the low balance', async () => {
    await world.must(phone, 'revokeGrant', { grantId })
    const single = await givenGrant(world, daughter, patient, '51', {
      caps: [{ period: 'payment', amount: 45_000 }],
      validTo: world.clock.today(),
      oneBill: { aidRequestId: 'ask_1', usedBy: null },
    })
    const settlementId = await bill()
    const { code } = await codeOf()
    expect(await scan(settlementId, code)).toMatchObject({
      result: { receipt: { amounts: { mutualAidPay: 45_000 } } },
    })
    expect((await world.store.get('grant', single))?.data).toMatchObject({
      state: 'ended',
      oneBill: { usedBy: settlementId },
    })
    expect(await world.inbox(daughter)).toContain('您的账户只剩 50.00 元')
  })

  test('pays what was left to cash out of the account of the code, and everybody sees it', async () => {
    const receipt = await settled(world, counter, patient, BILL)
    const settlementId = receipt.settlementId ?? ''
    const { cashPay } = receipt.amounts
    expect(receipt).toMatchObject({ state: 'awaitingSecondScan', secondScan: { left: cashPay } })
    const { code, codeId } = await codeOf()

    const paid = await scan(settlementId, code)

    expect(paid).toMatchObject({
      code: 'OK',
      result: {
        receipt: {
          state: 'settled',
          secondScan: null,
          amounts: {
            ...receipt.amounts,
            mutualAidPay: 50_000,
            cashPay: cashPay - 50_000,
          },
        },
      },
    })
    expect(await balanceOf(world, daughter)).toBe(0)
    expect(await balanceOf(world, patient)).toBe(0)
    const status = await world.must(phone, 'getCodeStatus', { codeId })
    expect(status).toMatchObject({
      state: 'paid',
      institutionName: '示例市第一医院',
      settlement: null,
      paid: { amount: 50_000, stands: true },
    })
    const { record } = await world.must(phone, 'getUsage', { recordId: status.paid?.recordId ?? '' })
    expect(record).toMatchObject({ seenAs: 'grantor', myMoney: 50_000 })
    expect(await world.inbox(daughter)).toContain('爸爸用了您的共济')
    const day = await world.must(counter.staff, 'listTerminalDay', {
      terminalId: counter.terminalId,
      withLedger: true,
    })
    expect(day.rows.map((row) => [row.what, row.totalFee, row.accountPay, row.cashPay])).toEqual([
      ['secondScan', 0, 50_000, -50_000],
      ['settlement', 100_000, receipt.amounts.ownAccountPay, cashPay],
    ])
    expect([day.difference, day.totals.count]).toEqual([0, 1])
    const drawn = await world.store.get('aidUse', `${daughter.personId}:${patient.personId}:2026`)
    expect(drawn?.data.total).toBe(50_000)
  })

  test('by a holder who shows the relative’s code pays just so; he sees that it was paid, no record', async () => {
    const son = await world.person({ name: '陈磊', sex: 'male', birthDate: '1995-03-02' })
    await world.bind(son, daughter, '75')
    const sons = await world.phone(son)
    const { code, codeId } = await codeOf(sons)
    expect(await verdict(await bill(), code)).toBe('OK')
    const { state, paid } = await world.must(sons, 'getCodeStatus', { codeId })
    expect([state, paid?.recordId]).toEqual(['paid', null])

    const { members } = await world.must(sons, 'listFamily', {})
    await world.must(sons, 'unbind', { bindingId: members[0]?.bindingId ?? '' })
    expect(await world.must(sons, 'getCodeStatus', { codeId })).toMatchObject({ state: 'closed', paid: null })
  })

  test('goes back with the bill, to the credit years it came from', async () => {
    const before = await world.store.balancesOf(daughter.personId)
    const settlementId = await bill()
    const { code, codeId } = await codeOf()
    await scan(settlementId, code)
    await world.must(counter.staff, 'reverseSettlement', { settlementId, reason: '录入错误' })
    expect(await world.store.balancesOf(daughter.personId)).toEqual(before)
    expect(await balanceOf(world, patient)).toBe(10_000)
    const { paid } = await world.must(phone, 'getCodeStatus', { codeId })
    expect(paid).toMatchObject({ stands: false })
    expect((await world.inbox(daughter))[0]).toBe('爸爸的一笔费用已撤销')
    expect(await verdict(settlementId, (await codeOf()).code)).toBe('ALREADY_REVERSED')
  })

  test('a lost answer asked for again is the same answer; of two at once one pays', async () => {
    const first = await bill()
    const { code } = await codeOf()
    const once = { requestId: 'scan-only-once-1' }
    const answer = await scan(first, code, once)
    expect(await scan(first, code, once)).toEqual(answer)

    const second = await bill()
    await fund(world, daughter, { 2027: 0, 2024: 70_000 })
    const tablet = await world.device(phone.userId)
    const [one, other] = [await codeOf(), await codeOf(tablet)]
    const both = await Promise.all([verdict(second, one.code), verdict(second, other.code)])
    expect(both.sort()).toEqual(['OK', 'SECOND_SCAN_DONE'])
    const again = await Promise.all([bill(), bill()])
    const same = (await codeOf()).code
    const two = await Promise.all(again.map((id) => verdict(id, same)))
    expect(two.sort()).toEqual(['CODE_USED', 'OK'])
  })

  test('decides again when the grant ended meanwhile', async () => {
    const settlementId = await bill()
    const { code } = await codeOf()
    meanwhile(world, () => world.must(phone, 'revokeGrant', { grantId }))
    expect(await verdict(settlementId, code)).toBe('SECOND_SCAN_NOT_GRANTED')
    expect(await balanceOf(world, daughter)).toBe(50_000)
  })
})

describe('refused', () => {
  test('after its minutes, to the last', async () => {
    const settlementId = await bill()
    world.clock.pass(15 * MINUTE_MS)
    expect(await verdict(settlementId, '860000000000000000')).toBe('CODE_UNKNOWN')
    world.clock.pass(1)
    expect(await scan(settlementId, (await codeOf()).code)).toMatchObject({
      code: 'SECOND_SCAN_TOO_LATE',
      details: { minutes: 15 },
    })
    const { receipt } = await world.must(counter.staff, 'getSettlement', { settlementId })
    expect([receipt.state, receipt.secondScan]).toEqual(['settled', null])
  })

  test('was paid at the moment at which it was judged to be in time, however long the reading took', async () => {
    const settlementId = await bill()
    world.clock.pass(15 * MINUTE_MS)
    const { code } = await codeOf()
    const get = world.store.get.bind(world.store)
    const slow = jest.spyOn(world.store, 'get').mockImplementation((kind, id) => {
      if (kind === 'family') world.clock.pass(1)
      return get(kind, id)
    })
    const answered = await verdict(settlementId, code)
    slow.mockRestore()
    expect(answered).toBe('OK')
    const kept = (await world.store.get('settlement', settlementId))?.data
    expect(kept?.secondScan?.at).toBe(kept?.secondScanUntil)
  })

  test('where the region pays in another way', async () => {
    world.policy({})
    const settlementId = await bill()
    const { code } = await codeOf()
    expect(await scan(settlementId, code)).toMatchObject({
      code: 'SECOND_SCAN_NOT_HERE',
      details: { region: '示例市' },
    })
  })

  test('a second relative', async () => {
    const settlementId = await bill()
    await scan(settlementId, (await codeOf()).code)
    expect(await verdict(settlementId, (await codeOf()).code)).toBe('SECOND_SCAN_DONE')
  })

  test('the code of one who grants nothing, and the patient’s own', async () => {
    const settlementId = await bill()
    const stranger = await world.person({ name: '王芳' })
    const theirs = (await codeOf(await world.phone(stranger), stranger)).code
    expect(await verdict(settlementId, theirs)).toBe('SECOND_SCAN_NOT_GRANTED')
    const own = (await codeOf(await world.phone(patient), patient)).code
    expect(await verdict(settlementId, own)).toBe('SECOND_SCAN_NOT_GRANTED')
    expect(await verdict(settlementId, theirs)).toBe('SECOND_SCAN_NOT_GRANTED')
  })

  test('a grant that pays nothing now, with the reason', async () => {
    const son = await world.person({ name: '陈磊', sex: 'male', birthDate: '1995-03-02' })
    await givenGrant(world, son, patient, '51')
    const settlementId = await bill()
    const { code } = await codeOf(await world.phone(son), son)
    expect(await scan(settlementId, code)).toMatchObject({
      code: 'SECOND_SCAN_PAYS_NOTHING',
      details: { reason: '儿子的共济没有可用的钱了。' },
    })
  })

  test('codes that are used, expired, void, unknown, suspended', async () => {
    const settlementId = await bill()
    const { code } = await codeOf()
    const params = { terminalId: counter.terminalId, code }
    await world.must(counter.staff, 'decodeCode', params)
    expect(await verdict(settlementId, code)).toBe('CODE_USED')
    const late = (await codeOf()).code
    world.clock.pass(2 * MINUTE_MS)
    expect(await verdict(settlementId, late)).toBe('CODE_EXPIRED')
    const gone = await codeOf()
    await world.must(phone, 'voidCode', { codeId: gone.codeId, because: 'screenshot' })
    expect(await verdict(settlementId, gone.code)).toBe('CODE_VOID')
    expect(await verdict(settlementId, '123')).toBe('CODE_UNKNOWN')
    expect(await balanceOf(world, daughter)).toBe(50_000)
  })

  test('at another institution’s till, for its bill, on a closed day, by a family', async () => {
    const settlementId = await bill()
    const { code } = await codeOf()
    const elsewhere = await openCounter(world)
    const params = { settlementId, code }
    expect((await world.ask(elsewhere.staff, 'paySecondScan', params)).code).toBe('NOT_FOUND')
    expect((await world.ask(phone, 'paySecondScan', params)).code).toBe('NOT_ALLOWED')
    const { terminalId } = elsewhere
    expect((await scan(settlementId, code, { terminalId })).code).toBe('TERMINAL_NOT_YOURS')
    await world.must(counter.staff, 'closeTerminalDay', { terminalId: counter.terminalId })
    expect(await verdict(settlementId, code)).toBe('DAY_CLOSED')
    const { otherTerminalId } = counter
    expect((await scan(settlementId, code, { terminalId: otherTerminalId })).code).toBe('OK')
  })
})
