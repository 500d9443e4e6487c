import { returnPots } from '../../jobs/movements'
import { verify } from '../../verify'
import { fund, givenGrant } from '../testing/counter'
import { overriddenPolicies } from '../testing/policies'
import { type Device, type TestPerson, TestWorld } from '../testing/world'
import { openWallets, toFather } from '../wallet/testing/wallets'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(() => world.reset())
afterEach(async () => {
  expect((await verify(world.engine)).checks.flatMap(({ findings }) => findings)).toEqual([])
})
afterAll(() => world.close())

const list = async (phone: Device, filter = {}) => (await world.must(phone, 'listUsage', { filter })).records
const sums = async (phone: Device) => (await world.must(phone, 'summariseUsage', { filter: {} })).totals
const lines = async (phone: Device) =>
  (await list(phone)).map(({ kind, movement }) => [
    kind,
    movement?.side,
    movement?.other.label,
    movement?.amount,
  ])

describe('transfers among the records', () => {
  let father: TestPerson
  let hers: Device
  let his: Device
  beforeEach(async () => {
    ;({ father, hers, his } = await openWallets(world))
  })
  const send = async () => (await world.must(hers, 'transferWallet', toFather(father))).transfer.transferId

  test('what is sent is on the sender’s list at once, on the receiver’s when it is his', async () => {
    const transferId = await send()
    expect(await lines(hers)).toEqual([['transfer', 'out', expect.any(String), 20_000]])
    expect(await lines(his)).toEqual([])
    await world.must(his, 'answerTransfer', { transferId, answer: 'accept' })
    expect(await lines(his)).toEqual([['transfer', 'in', '女儿', 20_000]])
    expect(await sums(hers)).toMatchObject({ count: 0, familyPay: 0, movedOut: 20_000, movedIn: 0 })
    expect(await sums(his)).toMatchObject({ count: 0, familyPay: 0, movedOut: 0, movedIn: 20_000 })
  })

  test('what is refused comes back as a line of its own', async () => {
    await world.must(his, 'answerTransfer', { transferId: await send(), answer: 'refuse' })
    expect((await lines(hers)).map(([, side]) => side).sort()).toEqual(['back', 'out'])
    expect(await lines(his)).toEqual([])
    expect(await sums(hers)).toMatchObject({ movedOut: 20_000, movedIn: 20_000 })
  })

  test('a refused transfer leaves no line; a stranger sees none; nobody disputes one', async () => {
    const refused = await world.ask(hers, 'transferWallet', toFather(father, { amount: 99_999_900 }))
    expect(refused.code).not.toBe('OK')
    expect(await lines(hers)).toEqual([])
    await send()
    const stranger = await world.phone(await world.person())
    expect(await lines(stranger)).toEqual([])
    const recordId = (await list(hers))[0]?.recordId ?? ''
    expect((await world.ask(stranger, 'getUsage', { recordId })).code).toBe('NOT_FOUND')
    const { record } = await world.must(hers, 'getUsage', { recordId })
    expect(record).toMatchObject({ payers: [], lines: null, explainable: false, movement: { side: 'out' } })
    const dispute = { recordId, reason: 'notMe' as const, note: '' }
    expect((await world.ask(hers, 'disputeUsage', dispute)).code).toBe('NOT_FOUND')
  })

  test('list, sums and file agree', async () => {
    await send()
    const { csv, count } = await world.must(hers, 'exportUsage', { filter: {} })
    expect(count).toBe((await list(hers)).length)
    expect(csv).toContain(',-200.00,')
    expect((await world.must(hers, 'summariseUsage', { filter: {} })).kinds).toEqual(['transfer'])
  })
})

test('a premium is on the list of who paid, and of whom it covers', async () => {
  const mother = await world.person({ name: '王若兰', sex: 'female', birthDate: '1990-07-15' })
  const baby = await world.person({
    name: '李安安',
    sex: 'female',
    birthDate: '2026-10-28',
    insurance: '390',
    employment: null,
    standing: 'arrears',
  })
  await fund(world, mother, { 2026: 90_000 })
  const hers = await world.phone(mother)
  const insured = { name: baby.name, idNumber: baby.idNumber }
  await world.must(hers, 'payPremium', {
    insured,
    relation: '30',
    year: 2026,
    amount: 40_000,
    from: 'account',
  })
  expect(await list(hers)).toMatchObject([
    { kind: 'premium', seenAs: 'grantor', totalFee: null, myMoney: 40_000, movement: { coverYear: 2026 } },
  ])
  const babys = await list(await world.phone(baby))
  expect(babys).toMatchObject([{ kind: 'premium', seenAs: 'self', mutualAidPay: 40_000, familyPay: 40_000 }])
  await world.bind(mother, baby, '30')
  expect(await list(hers)).toMatchObject([{ seenAs: 'holder', familyPay: 40_000, myMoney: 40_000 }])
  expect(await sums(hers)).toMatchObject({ count: 1, familyPay: 40_000, myMoney: 40_000, movedOut: 0 })
  const { byVisit } = await world.must(hers, 'summariseUsage', { filter: {} })
  expect(byVisit).toMatchObject([{ visitType: null, totalFee: 40_000 }])
})

test('money in a pot: out and in as it moves, and back as the grant ends', async () => {
  const region = '350100'
  const giver = await world.person({ name: '林晓', sex: 'female', birthDate: '1985-03-02', region })
  const son = await world.person({
    name: '林小',
    sex: 'male',
    birthDate: '2012-05-06',
    region,
    insurance: '390',
  })
  await fund(world, giver, { 2025: 300_000 })
  const grantId = await givenGrant(world, giver, son, '20')
  const hers = await world.phone(giver)
  await world.must(hers, 'transferToPot', { beneficiaryId: son.personId, amount: 100_000 })
  const his = await world.phone(son)
  expect(await lines(hers)).toEqual([['transfer', 'out', '儿子', 100_000]])
  expect(await lines(his)).toEqual([['transfer', 'in', '妈妈', 100_000]])
  await world.must(hers, 'revokeGrant', { grantId })
  const { ports, store } = world
  const parts = { store, ports, policies: overriddenPolicies().book, refresh: async () => undefined }
  await returnPots(parts).run()
  expect((await lines(hers)).map(([, side]) => side).sort()).toEqual(['back', 'out'])
  expect((await lines(his)).map(([, side]) => side).sort()).toEqual(['in', 'out'])
})
