import { type ExplanationNode, leaves } from '../../contract/explanation'
import { Fen } from '../../contract/values'
import { type Counter, fund, givenGrant, openCounter, settled } from '../testing/counter'
import { type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
let counter: Counter
let father: TestPerson
let daughter: TestPerson
let settlementId: string
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  counter = await openCounter(world)
  father = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1968-05-06' })
  daughter = await world.person({ name: '陈静', sex: 'female', birthDate: '1992-03-02' })
  await fund(world, father, { 2026: 50_000 })
  await fund(world, daughter, { 2026: 100_000 })
  await givenGrant(world, daughter, father, '51')
  const receipt = await settled(world, counter, father, {
    items: [{ code: 'F3012', count: 1, price: 100_000 }],
  })
  settlementId = receipt.settlementId ?? ''
})
afterAll(() => world.close())

const every = (node: ExplanationNode): ExplanationNode[] => [
  node,
  ...[...node.children, ...node.reasons].flatMap(every),
]

describe('explainSettlement', () => {
  test('tells the patient every fen, down to the parameter and its source', async () => {
    const answer = await world.must(await world.phone(father), 'explainSettlement', { settlementId })
    const { root, headline, simulated } = answer.explanation
    expect(answer).toMatchObject({ institutionName: '示例市第一医院', day: '2026-11-22' })
    expect(headline).toContain('1,000.00')
    expect(simulated).toBe(true)
    expect(Fen.sum(leaves(root).map((leaf) => leaf.amount))).toBe(100_000)
    const deductible = every(root).find((node) => node.kind === 'deductible')
    expect(deductible?.basis[0]).toMatchObject({
      path: 'settlement.deductible',
      regionName: '示例市',
      status: 'simulated',
    })
    expect(every(root).some((node) => node.title.includes('女儿'))).toBe(true)
  })

  test('the counter hears of relations, never of names or ids', async () => {
    const answer = await world.must(counter.staff, 'explainSettlement', { settlementId })
    const text = JSON.stringify(answer)
    expect(text).toContain('女儿的共济')
    for (const hidden of ['陈静', '陈国栋', daughter.personId]) expect(text).not.toContain(hidden)
    expect(Fen.sum(leaves(answer.explanation.root).map((leaf) => leaf.amount))).toBe(100_000)
  })

  test('a holder who does not know the grantor hears of the relation', async () => {
    const son = await world.person({ name: '陈明', sex: 'male', birthDate: '1994-01-01' })
    await world.bind(son, father, '51')
    const answer = await world.must(await world.phone(son), 'explainSettlement', { settlementId })
    const text = JSON.stringify(answer)
    expect(text).toContain('姐妹')
    for (const hidden of ['陈静', daughter.personId]) expect(text).not.toContain(hidden)
  })

  test('to a grantor, a stranger, another institution and a made-up id it does not exist', async () => {
    const stranger = await world.person()
    const devices = [
      await world.phone(daughter),
      await world.phone(stranger),
      (await openCounter(world)).staff,
      await world.signIn(),
    ]
    for (const device of devices) {
      expect((await world.ask(device, 'explainSettlement', { settlementId })).code).toBe('NOT_FOUND')
    }
    const none = await world.ask(counter.staff, 'explainSettlement', { settlementId: 'set_none' })
    expect(none.code).toBe('NOT_FOUND')
    expect((await world.ask(null, 'explainSettlement', { settlementId })).code).toBe('NOT_SIGNED_IN')
  })
})
