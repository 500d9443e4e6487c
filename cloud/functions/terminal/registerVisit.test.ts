import { type Counter, openCounter } from '../testing/counter'
import { type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
let counter: Counter
let member: TestPerson
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  counter = await openCounter(world)
  member = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1968-05-06', card: '990100000001' })
})
afterAll(() => world.close())

const openVisit = async (): Promise<string> => {
  const { visit } = await world.must(counter.staff, 'openVisitByCard', {
    terminalId: counter.terminalId,
    card: { type: '02', idNumber: member.idNumber },
  })
  return visit.visitId
}

describe('registerVisit', () => {
  const register = (visitId: string, visitType: '11' | '13' | '21' | '41' = '11', staff = counter.staff) =>
    world.ask(staff, 'registerVisit', { visitId, visitType, identityConfirmed: true })

  test('confirms the person and keeps the type; the type may be changed until it is settled', async () => {
    const visitId = await openVisit()
    expect(await register(visitId)).toMatchObject({
      result: { visit: { state: 'registered', visitType: '11' } },
    })
    expect(await register(visitId, '13')).toMatchObject({ result: { visit: { visitType: '13' } } })
  })

  test('what the institution cannot do', async () => {
    const answer = await register(await openVisit(), '21')
    expect(answer).toMatchObject({ code: 'VISIT_TYPE_NOT_HERE', details: { visitType: '住院' } })
  })

  test('not after its time, and not by somebody else', async () => {
    const visitId = await openVisit()
    const colleague = await world.signIn({ staffOf: counter.institutionId })
    expect((await register(visitId, '11', colleague)).code).toBe('NOT_FOUND')
    expect((await register('vis_none')).code).toBe('NOT_FOUND')
    expect((await register(visitId, '11', await world.phone(member))).code).toBe('NOT_ALLOWED')
    world.clock.pass(30 * 60_000)
    expect((await register(visitId)).code).toBe('VISIT_EXPIRED')
  })
})
