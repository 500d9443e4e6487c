import { type Counter, fund, openCounter, quoteOf, registered, settled } from '../testing/counter'
import { type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
let counter: Counter
let patient: TestPerson
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(async () => {
  await world.reset()
  counter = await openCounter(world, { hasInpatient: true })
  patient = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1968-05-06' })
  await fund(world, patient, { 2026: 50_000 })
})
afterAll(() => world.close())

const STAY = { items: [{ code: 'F3012', count: 1, price: 3_000_000 }] }
const BILL = { items: [{ code: 'F3012', count: 1, price: 300_000 }] }

async function opened(at: Counter = counter, who: TestPerson = patient): Promise<string> {
  const card = { type: '02' as const, idNumber: who.idNumber }
  const { visit } = await world.must(at.staff, 'openVisitByCard', { terminalId: at.terminalId, card })
  return visit.visitId
}
const admit = (visitId: string, at: Counter = counter) =>
  world.ask(at.staff, 'admitInpatient', { visitId, identityConfirmed: true })
async function admitted(): Promise<string> {
  const visitId = await opened()
  await world.must(counter.staff, 'admitInpatient', { visitId, identityConfirmed: true })
  return visitId
}
const stays = async (at: Counter = counter) =>
  (await world.must(at.staff, 'listInpatients', {})).stays.map((stay) => [stay.visitId, stay.days])
async function discharge(visitId: string) {
  const { quote: _, ...params } = await quoteOf(world, counter, visitId, STAY)
  return (await world.must(counter.staff, 'settle', params)).receipt
}

describe('a stay in hospital', () => {
  test('begins with an admission, lasts, and is settled at discharge by any window', async () => {
    const visitId = await opened()
    expect(await admit(visitId)).toMatchObject({
      code: 'OK',
      result: { visit: { state: 'admitted', visitType: '21', admittedOn: '2026-11-22' } },
    })
    expect(await world.inbox(patient)).toEqual(['您办了入院登记'])
    world.clock.pass(60 * 60_000)
    world.clock.passDays(9)
    expect(await stays()).toEqual([[visitId, 9]])

    const colleague = await world.signIn({ staffOf: counter.institutionId })
    const taken = await world.must(colleague, 'openDischarge', {
      visitId,
      terminalId: counter.otherTerminalId,
      identityConfirmed: true,
    })
    expect(taken.visit.state).toBe('admitted')
    const there = { ...counter, staff: colleague }
    const { quote: _, ...params } = await quoteOf(world, there, visitId, STAY)
    expect((await world.ask(counter.staff, 'settle', params)).code).toBe('NOT_FOUND')
    const { receipt } = await world.must(colleague, 'settle', params)
    expect(receipt).toMatchObject({ state: 'settled', visitType: '21', day: '2026-12-01' })
    expect(await stays()).toEqual([])
    expect((await world.ask(colleague, 'settle', params)).code).toBe('VISIT_CLOSED')
    expect((await admit(await opened())).code).toBe('OK')
  })

  test('does not use up what the fund pays for ordinary visits in the year', async () => {
    const before = await settled(world, counter, patient, BILL)
    const stay = await discharge(await admitted())
    expect(stay.amounts.fundPay).toBeGreaterThan(600_000)
    const after = await settled(world, counter, patient, BILL)
    expect(before.amounts.fundPay).toBeGreaterThan(0)
    expect(after.amounts.fundPay).toBeGreaterThan(0)
    const year = await world.store.get('accumulator', `${patient.personId}:2026`)
    expect(year?.data).toMatchObject({
      fundPaid: before.amounts.fundPay + stay.amounts.fundPay + after.amounts.fundPay,
      byVisit: { '21': { fundPaid: stay.amounts.fundPay } },
    })
  })

  test('can be taken back while nothing was billed', async () => {
    const visitId = await admitted()
    await world.must(counter.staff, 'withdrawAdmission', { visitId })
    expect(await stays()).toEqual([])
    expect((await world.ask(counter.staff, 'withdrawAdmission', { visitId })).code).toBe('VISIT_CLOSED')
    expect((await admit(await opened())).code).toBe('OK')
  })
})

describe('refused', () => {
  test('a second stay, here or elsewhere, also of two admissions at once', async () => {
    const elsewhere = await openCounter(world, { hasInpatient: true })
    const [here, there] = [await opened(), await opened(elsewhere)]
    const both = await Promise.all([admit(here), admit(there, elsewhere)])
    expect(both.map(({ code }) => code).sort()).toEqual(['ALREADY_ADMITTED', 'OK'])
    const again = await admit(await opened())
    expect(again).toMatchObject({
      code: 'ALREADY_ADMITTED',
      details: { name: '陈*栋', day: '2026-11-22' },
    })
  })

  test('an admission of a closed or late visit, and where there are no beds', async () => {
    const late = await opened()
    world.clock.pass(31 * 60_000)
    expect((await admit(late)).code).toBe('VISIT_EXPIRED')
    const closed = await opened()
    await world.must(counter.staff, 'reportMismatch', { visitId: closed })
    expect((await admit(closed)).code).toBe('VISIT_CLOSED')
    const small = await openCounter(world)
    expect((await admit(await opened(small), small)).code).toBe('VISIT_TYPE_NOT_HERE')
  })

  test('an ordinary registration as 住院, and one of somebody who was admitted', async () => {
    const visitId = await opened()
    const params = { visitId, visitType: '21' as const, identityConfirmed: true as const }
    expect((await world.ask(counter.staff, 'registerVisit', params)).code).toBe('VISIT_NEEDS_ADMISSION')
    await admit(visitId)
    const ordinary = { ...params, visitType: '11' as const }
    expect((await world.ask(counter.staff, 'registerVisit', ordinary)).code).toBe('VISIT_CLOSED')
  })

  test('a discharge of another hospital’s patient, at another’s window, of a stay that is over', async () => {
    const visitId = await admitted()
    const elsewhere = await openCounter(world, { hasInpatient: true })
    const at = (one: Counter, terminalId: string) =>
      world.ask(one.staff, 'openDischarge', { visitId, terminalId, identityConfirmed: true })
    expect((await at(elsewhere, elsewhere.terminalId)).code).toBe('NOT_FOUND')
    expect((await at(counter, elsewhere.terminalId)).code).toBe('TERMINAL_NOT_YOURS')
    expect((await world.ask(elsewhere.staff, 'withdrawAdmission', { visitId })).code).toBe('NOT_FOUND')
    expect(await stays(elsewhere)).toEqual([])
    await discharge(visitId)
    expect((await at(counter, counter.terminalId)).code).toBe('VISIT_CLOSED')
  })

  test('to a family', async () => {
    const visitId = await registered(world, counter, patient)
    const phone = await world.phone(patient)
    const { terminalId } = counter
    const confirmed = { visitId, identityConfirmed: true as const }
    expect((await world.ask(phone, 'admitInpatient', confirmed)).code).toBe('NOT_ALLOWED')
    expect((await world.ask(phone, 'listInpatients', {})).code).toBe('NOT_ALLOWED')
    expect((await world.ask(phone, 'openDischarge', { ...confirmed, terminalId })).code).toBe('NOT_ALLOWED')
    expect((await world.ask(phone, 'withdrawAdmission', { visitId })).code).toBe('NOT_ALLOWED')
  })
})
