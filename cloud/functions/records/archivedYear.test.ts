import { archivedYears, archiveYear, dropYear } from '../../store'
import { verify } from '../../verify'
import {
  balanceOf,
  type Counter,
  fund,
  givenGrant,
  openCounter,
  registered,
  settled,
} from '../testing/counter'
import { type Device, type TestPerson, TestWorld } from '../testing/world'

/** Bills of 2026, a year that was closed long ago: it is 2029. */
const YEAR = 2026
const DAYS_TO_2029 = 800

let world: TestWorld
let counter: Counter
let patient: TestPerson
let phone: Device
let grantor: TestPerson
let bill = ''
let reversed = ''
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(async () => {
  await world.reset()
  counter = await openCounter(world)
  patient = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1968-05-06' })
  grantor = await world.person({ name: '陈静', sex: 'female', birthDate: '1992-03-02' })
  await fund(world, patient, { 2026: 30_000 })
  await fund(world, grantor, { 2026: 300_000 })
  await givenGrant(world, grantor, patient, '51', { caps: [{ period: 'year', amount: 250_000 }] })
  phone = await world.phone(patient)
  bill = await settledOf(100_000)
  reversed = await settledOf(50_000)
  await world.must(counter.staff, 'reverseSettlement', { settlementId: reversed, reason: '录入错误' })
  await world.must(phone, 'issueCode', { personId: patient.personId, pin: null })
  await registered(world, counter, grantor)
  world.policy({ 'reversal.days': 5_000 })
  world.clock.passDays(DAYS_TO_2029)
})
afterAll(() => world.close())

async function settledOf(price: number): Promise<string> {
  const items = [{ code: 'F3012', count: 1, price }]
  return (await settled(world, counter, patient, { items })).settlementId ?? ''
}

const findings = async (): Promise<string[]> =>
  (await verify(world.engine)).checks.flatMap(({ name, findings: found }) =>
    found.map(({ subject }) => `${name}: ${subject}`),
  )
const list = (device: Device, year?: number) =>
  world.must(device, 'listUsage', { filter: year === undefined ? {} : { year } })
const detail = (recordId: string) => world.must(phone, 'getUsage', { recordId })

describe('a closed year in the archive', () => {
  test('is read as before, and the checker says of it what it said', async () => {
    const seen = async () => {
      const { records } = await list(phone, YEAR)
      const [first] = records
      return {
        records,
        all: await list(phone),
        ofGrantor: await list(await world.phone(grantor), YEAR),
        detail: await detail(first?.recordId ?? ''),
        year: await world.must(phone, 'summariseUsage', { filter: { year: YEAR } }),
        receipt: await world.must(counter.staff, 'getSettlement', { settlementId: bill }),
        explained: await world.must(phone, 'explainSettlement', { settlementId: bill }),
        resettled: await world.must(phone, 'resettle', { settlementId: bill }),
        till: await world.must(counter.staff, 'listTerminalDay', {
          terminalId: counter.terminalId,
          day: '2026-11-22',
          withLedger: true,
        }),
        access: await world.must(phone, 'listAccessLog', {}),
        copy: JSON.parse((await world.must(phone, 'exportMyData', {})).content).使用记录,
      }
    }
    const before = await seen()
    const verdict = await verify(world.engine)
    expect(before.records).toHaveLength(2)
    expect(before.year.years).toEqual([YEAR])
    expect(before.till.rows).toHaveLength(3)

    const { moved, inUse } = await archiveYear(world.engine, YEAR)
    expect(moved).toMatchObject({ settlement: 2, usage: 4, visit: 3 })
    expect(moved.audit).toBeGreaterThan(0)
    expect(inUse).toBe(0)
    expect(await world.engine.query({ text: 'select id from doc_settlement' })).toEqual([])
    expect(await seen()).toEqual(before)

    const after = await verify(world.engine)
    expect(after.checks).toEqual(verdict.checks)
    expect(after.holds).toBe(true)
    expect(after.contents.ledgerDigest).toBe(verdict.contents.ledgerDigest)
    expect(after.contents.rows).toMatchObject({ archive_settlement: 2, archive_usage: 4, archive_visit: 3 })
  })

  test('gives a bill back that is reversed: whole, once, with its visit and records', async () => {
    const paid = await balanceOf(world, grantor)
    await archiveYear(world.engine, YEAR)
    const params = { settlementId: bill, reason: '多年以后' }
    await world.must(counter.staff, 'reverseSettlement', params)
    expect(await balanceOf(world, grantor)).toBeGreaterThan(paid)
    expect(await world.ask(counter.staff, 'reverseSettlement', params)).toMatchObject({
      code: 'ALREADY_REVERSED',
    })
    expect(await world.store.count('visit', {})).toBe(1)
    expect(await findings()).toEqual([])

    expect((await archiveYear(world.engine, YEAR)).moved).toMatchObject({ settlement: 1, usage: 2, visit: 1 })
    expect((await list(phone, YEAR)).records.map(({ state }) => state)).toEqual(['reversed', 'reversed'])
    expect(await findings()).toEqual([])
  })

  test('outlives the account of its patient, as a live one does', async () => {
    await archiveYear(world.engine, YEAR)
    const faceToken = await world.face(phone, 'deleteAccount', { personId: patient.personId })
    await world.must(phone, 'deleteMyAccount', { faceToken })
    expect((await list(await world.phone(grantor), YEAR)).records).toHaveLength(2)
    expect(await world.must(counter.staff, 'getSettlement', { settlementId: bill })).toBeDefined()
    expect(await findings()).toEqual([])
  })

  test('is dropped with a note, after which its bills are not found and the ledger still holds', async () => {
    await archiveYear(world.engine, YEAR)
    const balances = [await balanceOf(world, patient), await balanceOf(world, grantor)]
    const [contents] = await archivedYears(world.engine)
    expect(contents).toMatchObject({ year: YEAR, rows: { settlement: 2, usage: 4, visit: 3 } })
    expect(contents?.bytes).toBeGreaterThan(10_000)
    expect(await dropYear(world.engine, YEAR, 7)).toEqual(contents)
    expect(await dropYear(world.engine, YEAR, 8)).toBeNull()

    expect(await archivedYears(world.engine)).toEqual([])
    expect((await list(phone, YEAR)).records).toEqual([])
    const params = { settlementId: bill, reason: '太晚了' }
    expect(await world.ask(counter.staff, 'reverseSettlement', params)).toMatchObject({ code: 'NOT_FOUND' })
    expect([await balanceOf(world, patient), await balanceOf(world, grantor)]).toEqual(balances)
    expect(await findings()).toEqual([])
    await settledOf(20_000)
    expect(await findings()).toEqual([])
  })
})
