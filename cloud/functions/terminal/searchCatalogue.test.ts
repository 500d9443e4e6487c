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

describe('searchCatalogue', () => {
  test('finds by name, initials and code', async () => {
    for (const text of ['血脂', 'xzsx', 'F3012']) {
      const { items } = await world.must(counter.staff, 'searchCatalogue', { text })
      expect(items.map((item) => item.code)).toContain('F3012')
    }
  })

  test('nothing for nonsense, and nothing for a family', async () => {
    expect((await world.must(counter.staff, 'searchCatalogue', { text: 'qqqq' })).items).toEqual([])
    const answer = await world.ask(await world.phone(member), 'searchCatalogue', { text: '' })
    expect(answer.code).toBe('NOT_ALLOWED')
  })
})
