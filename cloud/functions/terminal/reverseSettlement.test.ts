import { Account } from '../../store'
import {
  balanceOf,
  type Counter,
  fund,
  givenGrant,
  ledgerSum,
  openCounter,
  settled,
} from '../testing/counter'
import { TestWorld } from '../testing/world'

let world: TestWorld
let counter: Counter
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  counter = await openCounter(world)
})
afterAll(() => world.close())

const BILL = { items: [{ code: 'F3012', count: 1, price: 100_000 }] }
const REASON = '项目录错了'

async function family() {
  const patient = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1968-05-06' })
  const grantor = await world.person({ name: '陈静', sex: 'female', birthDate: '1992-03-02' })
  await fund(world, patient, { 2025: 20_000, 2026: 30_000 })
  await fund(world, grantor, { 2024: 10_000, 2026: 100_000 })
  const caps = [{ period: 'year' as const, amount: 40_000 }]
  const grantId = await givenGrant(world, grantor, patient, '51', { caps })
  return { patient, grantor, grantId }
}

async function settle(patient: Awaited<ReturnType<typeof family>>['patient']): Promise<string> {
  const { settlementId } = await settled(world, counter, patient, BILL)
  if (settlementId === null) throw new Error('not settled')
  return settlementId
}

const reverse = (settlementId: string, requestId?: string) =>
  world.ask(counter.staff, 'reverseSettlement', {
    settlementId,
    reason: REASON,
    ...(requestId ? { requestId } : {}),
  })

const year = (personId: string, of = 2026) => world.store.get('accumulator', `${personId}:${of}`)
const drawn = (grantorId: string, personId: string, of = 2026) =>
  world.store.get('aidUse', `${grantorId}:${personId}:${of}`)

describe('reverseSettlement', () => {
  test('returns every fen to the account and credit year it came from, and tells everybody', async () => {
    const { patient, grantor } = await family()
    const before = await Promise.all(
      [patient, grantor].map((person) => world.store.balancesOf(person.personId)),
    )
    const settlementId = await settle(patient)
    expect(await balanceOf(world, patient)).toBe(0)
    expect((await drawn(grantor.personId, patient.personId))?.data.total).toBe(38_000)

    const answer = await reverse(settlementId)

    expect(answer).toMatchObject({
      code: 'OK',
      result: {
        receipt: {
          state: 'reversed',
          reversal: { reason: REASON },
          patient: { deductibleLeft: 80_000 },
        },
      },
    })
    const after = await Promise.all(
      [patient, grantor].map((person) => world.store.balancesOf(person.personId)),
    )
    expect(after).toEqual(before)
    expect((await year(patient.personId))?.data).toMatchObject({
      deductiblePaid: 0,
      fundPaid: 0,
      inScope: 0,
      deductiblePaidByLevel: {},
      fundPaidByMonth: {},
    })
    expect((await drawn(grantor.personId, patient.personId))?.data).toMatchObject({
      total: 0,
      byDay: {},
      byMonth: {},
    })
    const rows = await world.store.find('usage', { settlementId })
    expect(rows.map((row) => row.data.state)).toEqual(['reversed', 'reversed'])
    expect((await world.inbox(grantor))[0]).toBe('爸爸的一笔费用已撤销')
    const accounts = [
      ...[patient, grantor].flatMap(({ personId }) =>
        [2024, 2025, 2026].map((credit) => Account.personal(personId, credit)),
      ),
      Account.fund('990100', 'pool'),
      Account.cash('990100'),
      Account.institution(counter.institutionId),
      Account.centre('990100'),
    ]
    expect(await ledgerSum(world, accounts)).toBe(0)
  })

  test('once: later, and of two at once', async () => {
    const { patient } = await family()
    const settlementId = await settle(patient)
    const both = await Promise.all([reverse(settlementId), reverse(settlementId)])
    expect(both.map((answer) => answer.code).sort()).toEqual(['ALREADY_REVERSED', 'OK'])
    expect((await reverse(settlementId)).code).toBe('ALREADY_REVERSED')
    expect(await balanceOf(world, patient)).toBe(50_000)
  })

  test('a lost answer asked for again is the same answer', async () => {
    const { patient } = await family()
    const settlementId = await settle(patient)
    const first = await reverse(settlementId, 'reverse-once-0001')
    expect(await reverse(settlementId, 'reverse-once-0001')).toEqual(first)
    expect(await balanceOf(world, patient)).toBe(50_000)
  })

  test('after the grant ended the money still goes back to the grantor', async () => {
    const { patient, grantor, grantId } = await family()
    const settlementId = await settle(patient)
    await world.must(await world.phone(grantor), 'revokeGrant', { grantId })
    expect((await reverse(settlementId)).code).toBe('OK')
    expect(await balanceOf(world, grantor)).toBe(110_000)
  })

  test('what a cap counted is free again', async () => {
    const { patient } = await family()
    await reverse(await settle(patient))
    const again = await settled(world, counter, patient, BILL)
    expect(again.amounts).toMatchObject({ deductible: 80_000, mutualAidPay: 38_000 })
  })

  test('in the next year it restores the old one, and the new one stays', async () => {
    const { patient, grantor } = await family()
    const settlementId = await settle(patient)
    world.clock.passDays(60)
    const inNewYear = await settled(world, counter, patient, BILL)
    expect(inNewYear.amounts.deductible).toBe(80_000)
    const thisYear = await year(patient.personId, 2027)

    await reverse(settlementId)

    expect((await year(patient.personId, 2026))?.data.fundPaid).toBe(0)
    expect(await year(patient.personId, 2027)).toEqual(thisYear)
    expect((await drawn(grantor.personId, patient.personId, 2026))?.data.total).toBe(0)
  })

  test('any order of reversals leaves the same sums', async () => {
    const { patient, grantor } = await family()
    const ids = [await settle(patient), await settle(patient), await settle(patient)]
    for (const index of [1, 0, 2]) expect((await reverse(ids[index] ?? '')).code).toBe('OK')
    expect((await year(patient.personId))?.data).toMatchObject({ deductiblePaid: 0, fundPaid: 0 })
    expect(await balanceOf(world, patient)).toBe(50_000)
    expect(await balanceOf(world, grantor)).toBe(110_000)
  })

  test('only by the institution that settled it', async () => {
    const { patient } = await family()
    const settlementId = await settle(patient)
    const params = { settlementId, reason: REASON }
    const elsewhere = (await openCounter(world)).staff
    const colleague = await world.signIn({ staffOf: counter.institutionId })
    expect((await world.ask(elsewhere, 'reverseSettlement', params)).code).toBe('NOT_FOUND')
    expect((await world.ask(await world.phone(patient), 'reverseSettlement', params)).code).toBe(
      'NOT_ALLOWED',
    )
    expect(
      (await world.ask(counter.staff, 'reverseSettlement', { ...params, settlementId: 'no' })).code,
    ).toBe('NOT_FOUND')
    expect((await world.ask(colleague, 'reverseSettlement', params)).code).toBe('OK')
  })
})
