import { fund, openCounter, settled } from '../testing/counter'
import { type Device, type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
let clerk: Device
let father: TestPerson
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  const counter = await openCounter(world)
  father = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1968-05-06' })
  await fund(world, father, { 2026: 50_000 })
  await settled(world, counter, father, { items: [{ code: 'F3012', count: 1, price: 100_000 }] })
  clerk = await world.clerk('990100')
})
afterAll(() => world.close())

const draft = (value: string, region = '990100', head = 'simulated: true') => `region: '${region}'
name: 试算
${head}
checkedOn: 2026-11-22
sources: { plan: { title: 征求意见稿, url: null } }
parameters:
  settlement.deductible: [{ for: '310', from: 2021-01-01, value: ${value}, source: plan, confidence: G, status: simulated }]
`

describe('tryDraft', () => {
  test('a draft without a deductible: the fund pays more, the household less, and nothing is written', async () => {
    const before = await world.must(await world.phone(father), 'getBalances', {})
    const tried = await world.must(clerk, 'tryDraft', { draft: draft('[{ amount: 0元 }]') })
    expect(tried).toMatchObject({
      region: '990100',
      name: '示例市',
      year: 2026,
      bills: 1,
      cut: false,
      refused: 0,
      households: { better: 1, worse: 0, same: 0 },
    })
    expect(tried.totals.before).toMatchObject({ bills: 1, totalFee: 100_000 })
    expect(tried.change.fund).toBe(tried.totals.after.fund - tried.totals.before.fund)
    expect(tried.change.fund).toBeGreaterThan(0)
    expect(tried.change.own + tried.change.aid + tried.change.cash).toBe(-tried.change.fund)
    expect(tried.groups).toHaveLength(1)
    expect(tried.groups[0]).toMatchObject({ insurance: '310', employment: 'active', bills: 1 })
    expect(await world.must(await world.phone(father), 'getBalances', {})).toEqual(before)
  })

  test('another year has no bills', async () => {
    const tried = await world.must(clerk, 'tryDraft', { draft: draft('[{ amount: 0元 }]'), year: 2025 })
    expect(tried).toMatchObject({ year: 2025, bills: 0, households: { better: 0, worse: 0, same: 0 } })
  })

  test('a draft that cannot be read is refused with its line and what to write', async () => {
    const refusal = await world.ask(clerk, 'tryDraft', { draft: draft('[{ amount: 300 }]') })
    expect(refusal).toMatchObject({ code: 'DRAFT_REFUSED' })
    expect(JSON.stringify(refusal)).toContain('草案:7: ')
    expect(await world.ask(clerk, 'tryDraft', { draft: 'region: [' })).toMatchObject({
      code: 'DRAFT_REFUSED',
    })
    expect(await world.ask(clerk, 'tryDraft', { draft: draft('[{ amount: 0元 }]', '880000') })).toMatchObject(
      { code: 'DRAFT_REFUSED' },
    )
  })

  test('of another region is not his', async () => {
    const other = draft('[{ amount: 0元 }]', '110000', '').replace(', status: simulated', '')
    expect(await world.ask(clerk, 'tryDraft', { draft: other })).toMatchObject({
      code: 'DRAFT_NOT_YOURS',
    })
  })

  test('nobody but a clerk may', async () => {
    const phone = await world.phone(father)
    expect(await world.ask(phone, 'tryDraft', { draft: draft('[{ amount: 0元 }]') })).toMatchObject({
      code: 'NOT_ALLOWED',
    })
  })
})
