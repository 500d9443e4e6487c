import { TestWorld } from '../testing/world'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(() => world.reset())
afterAll(() => world.close())

describe('getPolicy', () => {
  test('answers the five questions and every parameter with its source', async () => {
    const policy = await world.must(null, 'getPolicy', { region: '990100' })
    expect(policy).toMatchObject({ name: '示例市', simulated: true, day: '2026-11-22' })
    expect(policy.answers.map((answer) => answer.key)).toEqual([
      'howMany',
      'fromHowMany',
      'whoFirst',
      'proof',
      'otherCity',
    ])
    expect(policy.answers[0]).toMatchObject({ answer: '最多给 5 位近亲属共济。', confidence: 'G' })
    const deductibles = policy.parameters.filter((basis) => basis.path === 'settlement.deductible')
    expect(deductibles.map((basis) => basis.name)).toEqual(['起付线（职工）', '起付线（居民）'])
    expect(policy.parameters.find((basis) => basis.path === 'grant.maxBeneficiaries')).toMatchObject({
      value: '5',
      regionName: '示例省',
      status: 'simulated',
    })
  })

  test('what no source says is listed as unknown, and changes with the day', async () => {
    const now = await world.must(null, 'getPolicy', { region: '211400' })
    expect(now.unknown.map((one) => one.path)).toContain('settlement.tiers')
    const before = await world.must(null, 'getPolicy', { region: '110000', day: '2022-12-31' })
    const after = await world.must(null, 'getPolicy', { region: '110000', day: '2023-01-01' })
    const paths = (policy: typeof before) => policy.parameters.map((basis) => `${basis.name} ${basis.from}`)
    expect(paths(before)).not.toEqual(paths(after))
  })

  test('in English questions, answers, names and values are told in English', async () => {
    const policy = await world.must(null, 'getPolicy', { region: '990100', language: 'en' })
    expect(policy.answers[0]).toMatchObject({
      question: 'To how many relatives can one grant?',
      answer: 'To 5 close relatives at most.',
    })
    const deductibles = policy.parameters.filter((basis) => basis.path === 'settlement.deductible')
    expect(deductibles.map((basis) => basis.name)).toEqual([
      'Deductible (employees)',
      'Deductible (residents)',
    ])
    const told = policy.parameters.flatMap(({ name, value }) => [name, value])
    expect(told.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([])
  })

  test('a region without a folder is refused', async () => {
    const answer = await world.ask(null, 'getPolicy', { region: '659000' })
    expect(answer).toMatchObject({ code: 'REGION_UNKNOWN', details: { region: '659000' } })
  })
})
