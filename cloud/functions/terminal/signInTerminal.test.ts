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

describe('signInTerminal', () => {
  test('begins the day at the terminal named, or the first', async () => {
    const first = await world.must(counter.staff, 'signInTerminal', { terminalId: null })
    expect(first.terminals.map((terminal) => terminal.name).sort()).toEqual(['一号窗口', '二号窗口'])
    expect(first).toMatchObject({
      terminalId: first.terminals[0]?.terminalId,
      institution: { name: '示例市第一医院', regionName: '示例市', level: '三级' },
      visitTypes: ['11', '13', '14'],
      today: '2026-11-22',
    })
    const other = await world.must(counter.staff, 'signInTerminal', { terminalId: counter.otherTerminalId })
    expect(other.terminalName).toBe('二号窗口')
  })

  test('not at another institution’s terminal, and not by a family', async () => {
    const elsewhere = await openCounter(world)
    const params = { terminalId: elsewhere.terminalId }
    expect((await world.ask(counter.staff, 'signInTerminal', params)).code).toBe('TERMINAL_NOT_YOURS')
    expect((await world.ask(await world.phone(member), 'signInTerminal', params)).code).toBe('NOT_ALLOWED')
  })
})
