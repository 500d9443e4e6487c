import { TestWorld } from '../testing/world'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(() => world.reset())
afterAll(() => world.close())

describe('listRegions', () => {
  test('names the regions with the province of each, to anybody', async () => {
    const { regions } = await world.must(null, 'listRegions', {})
    expect(regions).toContainEqual({ region: '990100', name: '示例市', parent: '990000', simulated: true })
    expect(regions).toContainEqual(expect.objectContaining({ region: '110000', simulated: false }))
  })
})
