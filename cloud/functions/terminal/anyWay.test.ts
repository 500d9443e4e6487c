import fc from 'fast-check'
import { verify } from '../../verify'
import { type Counter, fund, givenGrant, openCounter, quoteOf, registered } from '../testing/counter'
import { type Device, type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
afterAll(() => world.close())

const REASON = '录入错误'

/** What may happen at a counter, to the n-th of those whom or which it may concern. */
const act = fc.record({
  what: fc.constantFrom('settle', 'settle', 'settle', 'scan', 'return', 'reverse', 'days', 'revoke'),
  n: fc.nat(1_000),
  price: fc.integer({ min: 1, max: 60_000 }),
  count: fc.integer({ min: 1, max: 4 }),
})
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never

const story = fc.record({
  mode: fc.constantFrom('AUTO_CHAIN', 'SECOND_SCAN'),
  subject: fc.constantFrom('perBeneficiary', 'total'),
  period: fc.constantFrom('payment', 'day', 'month', 'year'),
  cap: fc.nat(60_000),
  acts: fc.array(act, { minLength: 6, maxLength: 14 }),
})

interface Family {
  readonly patients: readonly TestPerson[]
  readonly givers: readonly {
    readonly person: TestPerson
    readonly phone: Device
    readonly grants: string[]
  }[]
}

/** Two patients, one of them a resident, and two relatives who each grant to both. */
async function family({ period, cap }: { period: 'payment' | 'day' | 'month' | 'year'; cap: number }) {
  const patients = [
    await world.person({ name: '陈国栋', sex: 'male', birthDate: '1968-05-06' }),
    await world.person({ name: '陈国强', sex: 'male', insurance: '390', employment: null }),
  ]
  const givers = []
  for (const name of ['陈静', '陈安']) {
    const person = await world.person({ name, birthDate: '1992-03-02' })
    await fund(world, person, { 2025: 30_000, 2026: 20_000 })
    const grants: string[] = []
    for (const patient of patients) {
      grants.push(await givenGrant(world, person, patient, '51', { caps: [{ period, amount: cap }] }))
    }
    givers.push({ person, phone: await world.phone(person), grants })
  }
  await fund(world, patients[0] as TestPerson, { 2025: 10_000, 2026: 20_000 })
  return { patients, givers }
}

const nth = <T>(all: readonly T[], n: number): T => all[n % all.length] as T

async function happen({ what, n, price, count }: Act, all: Family, counter: Counter, bills: string[]) {
  const { staff, otherTerminalId: terminalId } = counter
  if (what === 'days') return world.clock.passDays(n % 20)
  if (what === 'revoke') {
    const { phone, grants } = nth(all.givers, n)
    return n % 4 === 0 ? world.ask(phone, 'revokeGrant', { grantId: nth(grants, n >> 2) }) : null
  }
  if (what === 'settle') {
    const visitId = await registered(world, counter, nth(all.patients, n))
    const bill = { items: [{ code: 'F3012', count, price }], useAccount: n % 5 !== 0 }
    const { quote: _, ...params } = await quoteOf(world, counter, visitId, bill)
    const { receipt } = await world.must(staff, 'settle', params)
    return bills.push(receipt.settlementId ?? '')
  }
  if (bills.length === 0) return null
  const settlementId = nth(bills, n)
  if (what === 'reverse') {
    return world.ask(staff, 'reverseSettlement', { settlementId, reason: REASON, terminalId })
  }
  if (what === 'return') {
    const lines = [{ code: 'F3012', count: 1 }]
    return world.ask(staff, 'returnItems', { settlementId, lines, reason: REASON, terminalId })
  }
  const { person, phone } = nth(all.givers, n)
  const { code } = await world.must(phone, 'issueCode', { personId: person.personId, pin: null })
  return world.ask(staff, 'paySecondScan', { settlementId, code, terminalId })
}

async function balances({ patients, givers }: Family) {
  const people = [...patients, ...givers.map(({ person }) => person)]
  return Promise.all(people.map(({ personId }) => world.store.balancesOf(personId)))
}

const findings = async () => (await verify(world.engine)).checks.flatMap((check) => check.findings)

test('whatever happens at a counter, the store agrees with itself, and all comes back with the bills', async () => {
  await fc.assert(
    fc.asyncProperty(story, async ({ mode, subject, period, cap, acts }) => {
      await world.reset()
      world.policy({
        'payment.mode': mode,
        'grant.capsByGrantor': [{ subject, period }],
        'settlement.majorIllness': { deductible: 20_000, ratio: 600_000 },
        'settlement.monthlyLimit': [{ amount: 30_000 }],
      })
      const counter = await openCounter(world)
      const all = await family({ period, cap })
      const before = await balances(all)
      const bills: string[] = []
      for (const one of acts) await happen(one, all, counter, bills)
      expect(await findings()).toEqual([])

      for (const settlementId of bills) {
        const { code } = await world.ask(counter.staff, 'reverseSettlement', { settlementId, reason: REASON })
        expect(['OK', 'ALREADY_REVERSED']).toContain(code)
      }
      expect(await findings()).toEqual([])
      expect(await balances(all)).toEqual(before)
    }),
    { numRuns: 4 },
  )
})
