import { refusalSentence } from '../../contract/refusals'
import { Account } from '../../store'
import { verify } from '../../verify'
import { balanceOf, ledgerSum, openCounter, settled } from '../testing/counter'
import { meanwhile } from '../testing/meanwhile'
import { type Device, type TestPerson, TestWorld } from '../testing/world'
import { held, openWallets, toFather, walletOf } from './testing/wallets'

const HOUR = 3_600_000

let world: TestWorld
let daughter: TestPerson
let father: TestPerson
let hers: Device
let his: Device
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  ;({ daughter, father, hers, his } = await openWallets(world))
})
afterEach(async () => {
  expect((await verify(world.engine)).checks.flatMap(({ findings }) => findings)).toEqual([])
})
afterAll(() => world.close())

describe('transferWallet and answerTransfer', () => {
  test('leaves the oldest year at once, waits, and lies in the wallet when accepted', async () => {
    const { transfer } = await world.must(hers, 'transferWallet', toFather(father, { amount: 120_000 }))
    expect(transfer).toMatchObject({
      kind: 'wallet',
      direction: 'sent',
      amount: 120_000,
      state: 'waiting',
      answerBy: '2026-11-22T22:00:00.000Z',
    })
    expect(await held(world, daughter, Account.personal(daughter.personId, 2025))).toBe(0)
    expect(await held(world, daughter, Account.personal(daughter.personId, 2026))).toBe(30_000)
    expect(await walletOf(world, father)).toBe(0)
    const { waiting } = await world.must(his, 'getWallet', {})
    expect(waiting).toMatchObject([
      { direction: 'received', from: null, other: { label: '女儿', name: '陈静' } },
    ])
    const { transferId } = transfer
    const answer = await world.must(his, 'answerTransfer', { transferId, answer: 'accept' })
    expect(answer.transfer.state).toBe('accepted')
    expect(await walletOf(world, father)).toBe(120_000)
    expect(await ledgerSum(world, [Account.transit(transferId)])).toBe(0)
    expect(await world.inbox(daughter)).toEqual(['爸爸收下了 1,200.00 元'])
    const again = await world.ask(his, 'answerTransfer', { transferId, answer: 'refuse' })
    expect(again.code).toBe('TRANSFER_CLOSED')
  })

  test('goes back to the years that it came from when refused', async () => {
    const { transfer } = await world.must(hers, 'transferWallet', toFather(father, { amount: 120_000 }))
    await world.must(his, 'answerTransfer', { transferId: transfer.transferId, answer: 'refuse' })
    expect(await held(world, daughter, Account.personal(daughter.personId, 2025))).toBe(100_000)
    expect(await held(world, daughter, Account.personal(daughter.personId, 2026))).toBe(50_000)
    expect(await walletOf(world, father)).toBe(0)
  })

  test('from wallet to wallet', async () => {
    const { transfer } = await world.must(hers, 'transferWallet', toFather(father))
    await world.must(his, 'answerTransfer', { transferId: transfer.transferId, answer: 'accept' })
    const back = { name: '陈静', idNumber: daughter.idNumber }
    const asked = { payee: back, relation: '30', from: 'wallet' as const, amount: 5_000 }
    const returned = await world.must(his, 'transferWallet', asked)
    await world.must(hers, 'answerTransfer', { transferId: returned.transfer.transferId, answer: 'accept' })
    expect([await walletOf(world, father), await walletOf(world, daughter)]).toEqual([15_000, 5_000])
    const { transfers } = await world.must(his, 'listTransfers', { direction: 'sent' })
    expect(transfers).toMatchObject([{ from: 'wallet', other: { label: '女儿' }, state: 'accepted' }])
  })

  test('the same request twice sends once; another body is refused', async () => {
    const requestId = 'the-same-request-1'
    const once = await world.must(hers, 'transferWallet', { ...toFather(father), requestId })
    const twice = await world.must(hers, 'transferWallet', { ...toFather(father), requestId })
    expect(twice).toEqual(once)
    const other = { ...toFather(father, { amount: 1 }), requestId }
    expect((await world.ask(hers, 'transferWallet', other)).code).toBe('REQUEST_ID_REUSED')
    expect(await balanceOf(world, daughter)).toBe(130_000)
  })

  test('three a day, those returned included; tomorrow again', async () => {
    for (let sent = 0; sent < 3; sent += 1) {
      const { transfer } = await world.must(hers, 'transferWallet', toFather(father, { amount: 1 }))
      await world.must(his, 'answerTransfer', { transferId: transfer.transferId, answer: 'refuse' })
    }
    expect((await world.ask(hers, 'transferWallet', toFather(father))).code).toBe('WALLET_DAY_LIMIT')
    expect((await world.must(hers, 'getWallet', {})).limits).toMatchObject({ perDay: 3, leftToday: 0 })
    world.clock.passDays(1)
    expect((await world.ask(hers, 'transferWallet', toFather(father))).code).toBe('OK')
  })

  test.each([
    [9 * HOUR + 59 * 60_000, 'OK'],
    [10 * HOUR, 'WALLET_CLOSED'],
    [18 * HOUR - 60_000, 'WALLET_CLOSED'],
    [18 * HOUR, 'OK'],
  ])('%d ms after noon: %s', async (ms, code) => {
    world.clock.pass(ms)
    const hersNow = await world.phone(daughter)
    expect((await world.ask(hersNow, 'transferWallet', toFather(father))).code).toBe(code)
  })

  test.each<[string, string, Partial<ReturnType<typeof toFather>>]>([
    ['TRANSFER_NOTHING', 'nothing', { amount: 0 }],
    ['WALLET_AMOUNT', 'a fen over the limit', { amount: 200_001 }],
    ['TRANSFER_BALANCE', 'more than there is', { amount: 150_001 }],
    ['TRANSFER_BALANCE', 'an empty wallet', { from: 'wallet', amount: 1 }],
    ['WALLET_RELATION', 'an in-law', { relation: '55' }],
    ['RELATION_SEX', 'a father called mother', { relation: '52' }],
    ['RELATION_AGE', 'a father called son', { relation: '20' }],
    ['PERSON_NOT_FOUND', 'a wrong name', { payee: { name: '陈国', idNumber: '990100195805060019' } }],
    ['NOT_FOUND', 'a stranger’s id', { payee: { personId: 'psn_99' } }],
  ])('%s: %s', async (code, _, over) => {
    const asked = await world.ask(hers, 'transferWallet', toFather(father, over))
    expect([asked.code, await balanceOf(world, daughter)]).toEqual(
      code === 'PERSON_NOT_FOUND'
        ? [expect.stringMatching(/^(PERSON_NOT_FOUND|ID_NUMBER_)/), 150_000]
        : [code, 150_000],
    )
  })

  test('to oneself, to one without a wallet, to one not insured, to one who died', async () => {
    const me = { payee: { name: '陈静', idNumber: daughter.idNumber }, relation: '30' }
    expect((await world.ask(hers, 'transferWallet', toFather(father, me))).code).toBe('TRANSFER_SELF')
    const none = await world.person({ name: '陈国强', sex: 'male', birthDate: '1957-01-01' })
    const paused = await world.person({
      name: '陈国力',
      sex: 'male',
      birthDate: '1957-01-01',
      standing: 'paused',
    })
    const dead = await world.person({
      name: '陈国安',
      sex: 'male',
      birthDate: '1957-01-01',
      deceasedOn: '2026-01-01',
    })
    for (const [payee, code] of [
      [none, 'WALLET_PAYEE_NONE'],
      [paused, 'WALLET_PAYEE_UNINSURED'],
      [dead, 'PERSON_DECEASED'],
    ] as const) {
      expect((await world.ask(hers, 'transferWallet', toFather(payee))).code).toBe(code)
    }
  })

  test('without a wallet of one’s own, without an account', async () => {
    const resident = await world.person({ insurance: '390', employment: null, birthDate: '1990-01-01' })
    const phone = await world.phone(resident)
    expect((await world.ask(phone, 'transferWallet', toFather(father))).code).toBe('WALLET_NOT_OPEN')
    await world.must(phone, 'openWallet', {})
    expect((await world.ask(phone, 'transferWallet', toFather(father))).code).toBe('TRANSFER_NO_ACCOUNT')
  })

  test('neither to nor from a region that is not online', async () => {
    const uncle = await world.person({
      name: '陈国强',
      sex: 'male',
      birthDate: '1957-01-01',
      region: '440100',
    })
    const phone = await world.phone(uncle)
    expect((await world.ask(phone, 'openWallet', {})).code).toBe('WALLET_NOT_ONLINE')
    const asked = await world.ask(hers, 'transferWallet', toFather(uncle))
    expect(asked.code).toBe('WALLET_NOT_ONLINE')
    expect((await world.must(phone, 'getWallet', {})).obstacle).toMatch('还没有开通医保钱包')
  })

  test('a fee is taken on top and goes back with the money', async () => {
    world.policy({ 'wallet.fee': 100 })
    expect((await world.ask(hers, 'transferWallet', toFather(father, { amount: 150_000 }))).code).toBe(
      'TRANSFER_BALANCE',
    )
    const { transfer } = await world.must(hers, 'transferWallet', toFather(father))
    expect(await balanceOf(world, daughter)).toBe(129_900)
    await world.must(his, 'answerTransfer', { transferId: transfer.transferId, answer: 'refuse' })
    expect(await balanceOf(world, daughter)).toBe(150_000)
  })

  test('after its time nobody can take it, though it has not gone back yet', async () => {
    const { transfer } = await world.must(hers, 'transferWallet', toFather(father))
    world.clock.pass(18 * HOUR)
    const phone = await world.phone(father)
    const asked = await world.ask(phone, 'answerTransfer', {
      transferId: transfer.transferId,
      answer: 'accept',
    })
    expect(asked.code).toBe('TRANSFER_LAPSED')
    if (asked.code !== 'OK') expect(refusalSentence(asked)).toContain('11 月 23 日 06:00')
  })

  test('taken in the last millisecond, it was taken in time: its end is the moment that was judged', async () => {
    const { transfer } = await world.must(hers, 'transferWallet', toFather(father))
    const { transferId, answerBy } = transfer
    const deadline = Date.parse(answerBy ?? '')
    world.clock.pass(deadline - 1 - world.clock.businessNow())
    // Whoever looks at the clock again sees a later time.
    const { businessNow } = world.clock
    const clock = jest.spyOn(world.clock, 'businessNow').mockImplementation(() => {
      world.clock.pass(1)
      return businessNow() - 1
    })
    await world.must(his, 'answerTransfer', { transferId, answer: 'accept' })
    clock.mockRestore()
    const kept = await world.store.get('transfer', transferId)
    const [record] = await world.store.find('usage', { viewerKey: `${father.personId}:patient` })
    expect([kept?.data.endedAt, record?.data.at]).toEqual([deadline - 1, deadline - 1])
  })

  test('a stranger, the sender, staff and clerk cannot answer or look', async () => {
    const { transfer } = await world.must(hers, 'transferWallet', toFather(father))
    const stranger = await world.phone(await world.person({ name: '王一' }))
    const { staff } = await openCounter(world)
    const clerk = await world.clerk('990100')
    const answer = { transferId: transfer.transferId, answer: 'accept' as const }
    expect((await world.ask(stranger, 'answerTransfer', answer)).code).toBe('NOT_FOUND')
    expect((await world.ask(hers, 'answerTransfer', answer)).code).toBe('NOT_FOUND')
    const { personId } = father
    expect((await world.ask(stranger, 'getWallet', { personId })).code).toBe('NOT_FOUND')
    expect((await world.ask(stranger, 'listTransfers', { personId, direction: 'received' })).code).toBe(
      'NOT_FOUND',
    )
    for (const desk of [staff, clerk]) {
      for (const fn of ['answerTransfer'] as const) {
        expect((await world.ask(desk, fn, answer)).code).toMatch(/NOT_VERIFIED|NOT_ALLOWED/)
      }
      expect((await world.ask(desk, 'transferWallet', toFather(father))).code).toMatch(
        /NOT_VERIFIED|NOT_ALLOWED/,
      )
      expect((await world.ask(desk, 'openWallet', { personId })).code).toMatch(/NOT_VERIFIED|NOT_ALLOWED/)
    }
  })

  test('a holder opens and accepts for the member who has no phone', async () => {
    const grandma = await world.person({
      name: '吴桂芳',
      birthDate: '1938-04-16',
      insurance: '390',
      employment: null,
    })
    const asked = { personId: grandma.personId }
    expect((await world.ask(his, 'openWallet', asked)).code).toBe('NOT_FOUND')
    await world.bind(father, grandma, '52')
    await world.must(his, 'openWallet', asked)
    expect((await world.ask(his, 'openWallet', asked)).code).toBe('WALLET_OPEN_ALREADY')
    const { transfer } = await world.must(hers, 'transferWallet', toFather(grandma, { relation: '62' }))
    expect(await world.inbox(father)).toContain('家人有一笔 200.00 元的转账等着接收')
    const taken = await world.must(his, 'answerTransfer', {
      transferId: transfer.transferId,
      answer: 'accept',
    })
    expect(taken.transfer).toMatchObject({ direction: 'received', state: 'accepted' })
    expect(await walletOf(world, grandma)).toBe(20_000)
  })

  test('what was taken pays a bill after one’s own account, and a reversal gives it back', async () => {
    const mother = await world.person({
      name: '林秀兰',
      birthDate: '1956-08-17',
      insurance: '390',
      employment: null,
    })
    const phone = await world.phone(mother)
    await world.must(phone, 'openWallet', {})
    const sent = await world.must(hers, 'transferWallet', toFather(mother, { relation: '52' }))
    await world.must(phone, 'answerTransfer', { transferId: sent.transfer.transferId, answer: 'accept' })
    const counter = await openCounter(world)
    const bill = { items: [{ code: 'F3012', count: 1, price: 15_000 }] }
    const { amounts, settlementId } = await settled(world, counter, mother, bill)
    expect(amounts.ownAccountPay).toBeGreaterThan(0)
    expect(await walletOf(world, mother)).toBe(20_000 - amounts.ownAccountPay)
    await world.must(counter.staff, 'reverseSettlement', {
      settlementId: settlementId ?? '',
      reason: '录入错误',
    })
    expect(await walletOf(world, mother)).toBe(20_000)
  })

  test('of two answers at once one counts', async () => {
    const { transfer } = await world.must(hers, 'transferWallet', toFather(father))
    const { transferId } = transfer
    const both = await Promise.all(
      (['accept', 'refuse', 'accept'] as const).map((answer) =>
        world.ask(his, 'answerTransfer', { transferId, answer }),
      ),
    )
    expect(both.map(({ code }) => code).sort()).toEqual(['OK', 'TRANSFER_CLOSED', 'TRANSFER_CLOSED'])
    expect((await walletOf(world, father)) + (await balanceOf(world, daughter))).toBe(150_000)
  })

  test('of two last transfers of a day one is sent', async () => {
    world.policy({ 'wallet.transfersPerDay': 1 })
    meanwhile(world, () => world.must(hers, 'transferWallet', toFather(father, { amount: 1 })))
    expect((await world.ask(hers, 'transferWallet', toFather(father, { amount: 2 }))).code).toBe(
      'WALLET_DAY_LIMIT',
    )
    expect(await balanceOf(world, daughter)).toBe(149_999)
  })

  test('unbound meanwhile, the holder cannot accept', async () => {
    const aunt = await world.person({ name: '陈国英', birthDate: '1960-01-01' })
    const phone = await world.phone(aunt)
    const bindingId = await world.bind(aunt, father, '71')
    const { transfer } = await world.must(hers, 'transferWallet', toFather(father))
    meanwhile(world, () => world.must(his, 'unbind', { bindingId }))
    const asked = await world.ask(phone, 'answerTransfer', {
      transferId: transfer.transferId,
      answer: 'accept',
    })
    expect(asked.code).toBe('NOT_FOUND')
    expect(await walletOf(world, father)).toBe(0)
  })
})
