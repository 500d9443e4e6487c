import type { Counter } from '../testing/counter'
import { type Device, type TestPerson, TestWorld } from '../testing/world'
import { type Family, openFamily } from './testing/family'

let world: TestWorld
let counter: Counter
let father: TestPerson
let daughter: TestPerson
let son: TestPerson
let bill: Family['bill']
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  ;({ counter, father, daughter, son, bill } = await openFamily(world))
})
afterAll(() => world.close())

async function recordOf(device: Device): Promise<string> {
  const { records } = await world.must(device, 'listUsage', { filter: {} })
  return records[0]?.recordId ?? ''
}

describe('getUsage', () => {
  test('the patient sees every payer; his grantors’ balances he does not', async () => {
    await bill()
    const phone = await world.phone(father)
    const { record } = await world.must(phone, 'getUsage', { recordId: await recordOf(phone) })
    expect(record).toMatchObject({
      amounts: { totalFee: 100_000, deductible: 80_000 },
      buckets: { deductible: 80_000, coinsurance: 8_000 },
      lines: [{ name: '血脂四项' }],
      reversal: null,
      explainable: true,
    })
    expect(
      record.payers.map((payer) => [payer.kind, payer.who?.label ?? null, payer.amount, payer.balanceAfter]),
    ).toEqual([
      ['fund', null, 12_000, null],
      ['own', '我', 50_000, 0],
      ['aid', '女儿', 38_000, null],
    ])
  })

  test('a grantor sees his own line and his own balance after it', async () => {
    await bill()
    const phone = await world.phone(daughter)
    const { record } = await world.must(phone, 'getUsage', { recordId: await recordOf(phone) })
    expect(record).toMatchObject({ amounts: null, buckets: null, lines: null, explainable: false })
    expect(record.payers).toMatchObject([
      { kind: 'aid', who: { isMe: true }, amount: 38_000, balanceAfter: 62_000 },
    ])
  })

  test('a holder sees a grantor whom he does not know by relation alone', async () => {
    await bill()
    await world.bind(son, father, '51')
    const phone = await world.phone(son)
    const { record } = await world.must(phone, 'getUsage', { recordId: await recordOf(phone) })
    const aid = record.payers.find((payer) => payer.kind === 'aid')
    expect(aid).toMatchObject({ who: { label: '姐妹', name: '' }, balanceAfter: null })
    expect(JSON.stringify(record)).not.toContain(daughter.personId)
  })

  test('a reversal is linked to its origin', async () => {
    const settlementId = await bill()
    await world.must(counter.staff, 'reverseSettlement', { settlementId, reason: '重复收费' })
    const phone = await world.phone(father)
    const { record } = await world.must(phone, 'getUsage', { recordId: await recordOf(phone) })
    expect(record).toMatchObject({ state: 'reversed', reversal: { reason: '重复收费' } })
  })

  test('a stranger, a made-up id, nobody unverified', async () => {
    await bill()
    const recordId = await recordOf(await world.phone(father))
    const stranger = await world.phone(await world.person())
    expect((await world.ask(stranger, 'getUsage', { recordId })).code).toBe('NOT_FOUND')
    expect((await world.ask(stranger, 'getUsage', { recordId: 'use_none' })).code).toBe('NOT_FOUND')
    expect((await world.ask(await world.signIn(), 'getUsage', { recordId })).code).toBe('NOT_VERIFIED')
  })

  test('the link of the notice opens the record of the one who was told', async () => {
    await bill()
    for (const person of [father, daughter]) {
      const [message] = await world.store.find('message', { personId: person.personId })
      const recordId = new URLSearchParams(message?.data.link?.split('?')[1]).get('id') ?? ''
      expect((await world.ask(await world.phone(person), 'getUsage', { recordId })).code).toBe('OK')
    }
  })
})
