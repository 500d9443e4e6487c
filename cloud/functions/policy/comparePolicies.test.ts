import { TestWorld } from '../testing/world'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(() => world.reset())
afterAll(() => world.close())

describe('comparePolicies', () => {
  test('names what differs between two regions, each side with its source, to anybody', async () => {
    const answer = await world.must(null, 'comparePolicies', {
      left: { region: '110000' },
      right: { region: '330100' },
    })
    expect(answer.left).toMatchObject({ name: '北京市', day: '2026-11-22', simulated: false })
    const deductible = answer.differences.find(
      ({ path, insurance }) => path === 'settlement.deductible' && insurance === '310',
    )
    expect(deductible?.left?.value).toContain('1,800.00')
    expect(deductible?.left?.source?.title).not.toBe('')
    expect(deductible?.right?.value).toContain('1,000.00')
    for (const { left, right } of answer.differences) {
      expect(left === null || right === null || left.value !== right.value || left.from !== right.from).toBe(
        true,
      )
    }
  })

  test('two days of one region: what changed between them; the same day twice differs in nothing', async () => {
    const before = { region: '110000', day: '2022-12-31' }
    const after = { region: '110000', day: '2023-01-01' }
    const changed = await world.must(null, 'comparePolicies', { left: before, right: after })
    expect(changed.differences.map(({ path }) => path)).toContain('settlement.annualLimit')
    const same = await world.must(null, 'comparePolicies', { left: after, right: after })
    expect(same.differences).toEqual([])
  })

  test('a value that one side has no source for is null there', async () => {
    const { differences } = await world.must(null, 'comparePolicies', {
      left: { region: '110000' },
      right: { region: '211400' },
    })
    const tiers = differences.find(({ path }) => path === 'settlement.tiers')
    expect(tiers?.left).not.toBeNull()
    expect(tiers?.right).toBeNull()
  })

  test('a region without a folder is refused, on either side; a day that is none is a bad request', async () => {
    const known = { region: '110000' }
    const none = { region: '659000' }
    const left = await world.ask(null, 'comparePolicies', { left: none, right: known })
    const right = await world.ask(null, 'comparePolicies', { left: known, right: none })
    expect([left.code, right.code]).toEqual(['REGION_UNKNOWN', 'REGION_UNKNOWN'])
    const odd = await world.ask(null, 'comparePolicies', {
      left: { ...known, day: '2023-02-30' },
      right: known,
    })
    expect(odd.code).toBe('BAD_REQUEST')
  })
})
