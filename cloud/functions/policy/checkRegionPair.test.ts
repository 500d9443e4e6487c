import { TestWorld } from '../testing/world'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(() => world.reset())
afterAll(() => world.close())

const pair = (patient: string, other: string, day?: string) =>
  world.must(null, 'checkRegionPair', { patient, other, ...(day ? { day } : {}) })

describe('checkRegionPair', () => {
  test('one pool, with the rule that opened it', async () => {
    const answer = await pair('110000', '110000')
    expect(answer).toMatchObject({ way: 'samePool', sentence: '都在北京市参保，可以直接共济。' })
    expect(answer.basis.map((one) => one.path)).toEqual(['grant.enabled'])
    expect(answer.basis[0]?.source?.title).toBeTruthy()
  })

  test('another city of the province, another province by wallet, each with both regions’ rules', async () => {
    const province = await pair('330100', '330200')
    expect(province.way).toBe('sameProvince')
    expect(province.basis.map((one) => one.path)).toEqual([
      'grant.enabled',
      'grant.enabled',
      'grant.area',
      'grant.area',
    ])
    const wallet = await pair('330100', '340100')
    expect(wallet.way).toBe('wallet')
    expect(wallet.sentence).toContain('医保钱包')
    expect(wallet.basis.filter((one) => one.path === 'wallet.online')).toHaveLength(2)
  })

  test('no wallet where one side is not online', async () => {
    world.policy({ 'grant.area': 'province', 'wallet.online': false })
    expect((await pair('330100', '340100')).way).toBe('notPossible')
  })

  test('before there was anything of the kind no source says so: unknown, not no', async () => {
    const early = await pair('330100', '340100', '2010-01-01')
    expect(early.way).toBe('unknown')
    expect(early.unknown.length).toBeGreaterThan(0)
    expect(early.basis).toEqual([])
  })

  test('a region without a folder is refused', async () => {
    const answer = await world.ask(null, 'checkRegionPair', { patient: '110000', other: '659000' })
    expect(answer).toMatchObject({ code: 'REGION_UNKNOWN', details: { region: '659000' } })
  })
})
