import { type Counter, openCounter } from '../testing/counter'
import { type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
let counter: Counter
let member: TestPerson
let holder: TestPerson
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  counter = await openCounter(world)
  member = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1968-05-06', card: '990100000001' })
  holder = await world.person({ name: '陈静', sex: 'female', birthDate: '1992-03-02' })
})
afterAll(() => world.close())

const openVisit = async (): Promise<string> => {
  const { visit } = await world.must(counter.staff, 'openVisitByCard', {
    terminalId: counter.terminalId,
    card: { type: '02', idNumber: member.idNumber },
  })
  return visit.visitId
}

describe('reportMismatch', () => {
  test('closes the visit, is audited, and tells the member and his holders', async () => {
    await world.bind(holder, member, '51')
    const visitId = await openVisit()
    expect(await world.must(counter.staff, 'reportMismatch', { visitId })).toEqual({
      visitId,
      state: 'mismatch',
    })
    expect(await world.inbox(member)).toEqual(['有人用您的身份看病，被拦下了'])
    expect(await world.inbox(holder)).toEqual(['有人用爸爸的身份看病，被拦下了'])
    const audit = await world.store.auditOf(member.personId, 10)
    expect(audit.map((row) => row.what)).toContain('identityMismatch')
    expect((await world.ask(counter.staff, 'reportMismatch', { visitId })).code).toBe('VISIT_CLOSED')
    const again = await world.ask(counter.staff, 'registerVisit', {
      visitId,
      visitType: '11',
      identityConfirmed: true,
    })
    expect(again.code).toBe('VISIT_CLOSED')
  })

  test('not by a family, not for another’s visit, not after its time', async () => {
    const visitId = await openVisit()
    const elsewhere = (await openCounter(world)).staff
    expect((await world.ask(await world.phone(member), 'reportMismatch', { visitId })).code).toBe(
      'NOT_ALLOWED',
    )
    expect((await world.ask(elsewhere, 'reportMismatch', { visitId })).code).toBe('NOT_FOUND')
    world.clock.pass(31 * 60_000)
    expect((await world.ask(counter.staff, 'reportMismatch', { visitId })).code).toBe('VISIT_EXPIRED')
  })
})
