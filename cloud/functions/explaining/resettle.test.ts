import { leaves } from '../../contract/explanation'
import { Fen } from '../../contract/values'
import { balanceOf, type Counter, fund, givenGrant, openCounter, settled } from '../testing/counter'
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

describe('resettle', () => {
  test('with nothing changed it comes to the same figures, and says which rules may be read otherwise', async () => {
    const same = await world.must(await world.phone(father), 'resettle', { settlementId })
    expect(same.differences).toEqual([])
    expect(same.after).toEqual(same.before)
    expect(same.before).toMatchObject({ region: '990100', regionName: '示例市', day: '2026-11-22' })
  })

  test('in another region: other figures by that region’s rules, every fen of them explained', async () => {
    const there = await world.must(await world.phone(father), 'resettle', { settlementId, region: '110000' })
    expect(there.before.amounts.totalFee).toBe(100_000)
    expect(there.after).toMatchObject({ region: '110000', regionName: '北京市' })
    const fundPay = there.differences.find(({ what }) => what === 'fundPay')
    expect(fundPay).toEqual({
      what: 'fundPay',
      before: there.before.amounts.fundPay,
      after: 0,
      change: -there.before.amounts.fundPay,
    })
    expect(there.differences.some(({ what }) => what === 'totalFee')).toBe(false)
    expect(Fen.sum(leaves(there.explanation.root).map(({ amount }) => amount))).toBe(100_000)
  })

  test('by another reading of a disputed rule, which it offers with both sources', async () => {
    const device = await world.phone(father)
    const wuhan = { settlementId, region: '420100', day: '2023-05-01' }
    const usual = await world.must(device, 'resettle', wuhan)
    const offered = usual.readings.find(({ path }) => path === 'settlement.deductible')
    expect(offered).toMatchObject({ name: '起付线', chosen: 'chosen' })
    expect(offered?.offered.map(({ reading }) => reading)).toEqual(['chosen', 'alternative-1'])
    const other = await world.must(device, 'resettle', {
      ...wuhan,
      choose: { 'settlement.deductible': 'alternative-1' },
    })
    expect(usual.after.amounts.deductible).toBe(0)
    expect(other.after.amounts.deductible).toBe(70_000)
    expect(other.readings.find(({ path }) => path === 'settlement.deductible')?.chosen).toBe('alternative-1')
  })

  test('moves nothing, whatever is imagined', async () => {
    const before = [await balanceOf(world, father), await balanceOf(world, daughter)]
    const device = await world.phone(father)
    await world.must(device, 'resettle', { settlementId, region: '110000' })
    expect([await balanceOf(world, father), await balanceOf(world, daughter)]).toEqual(before)
    const again = await world.must(device, 'resettle', { settlementId })
    expect(again.differences).toEqual([])
    expect((await world.store.get('settlement', settlementId))?.data.state).toBe('settled')
  })

  test('is counted on what was there then: a later bill and a new balance change nothing', async () => {
    await fund(world, father, { 2026: 900_000 })
    await settled(world, counter, father, { items: [{ code: 'F3012', count: 1, price: 300_000 }] })
    const same = await world.must(await world.phone(father), 'resettle', { settlementId })
    expect(same.differences).toEqual([])
  })

  test('a region without rules, a region that lacks one, a reading that is none', async () => {
    const device = await world.phone(father)
    const ask = (more: object) => world.ask(device, 'resettle', { settlementId, ...more })
    expect((await ask({ region: '659000' })).code).toBe('REGION_UNKNOWN')
    expect((await ask({ region: '211400' })).code).toBe('POLICY_UNKNOWN')
    expect((await ask({ choose: { 'settlement.deductible': 'alternative-9' } })).code).toBe('READING_UNKNOWN')
    expect((await ask({ choose: { 'binding.relations': 'chosen' } })).code).toBe('READING_UNKNOWN')
  })

  test('a settlement from before the facts were kept says so', async () => {
    const found = await world.store.get('settlement', settlementId)
    if (!found) throw new Error('no settlement')
    const { facts: _, ...old } = found.data
    await world.given({
      documents: [{ kind: 'settlement', id: found.id, version: found.version, data: old }],
    })
    const answer = await world.ask(await world.phone(father), 'resettle', { settlementId })
    expect(answer.code).toBe('BILL_NOT_KEPT')
  })

  test('who may not read the bill may not try it: it does not exist for him', async () => {
    const stranger = await world.person()
    for (const device of [
      await world.phone(daughter),
      await world.phone(stranger),
      (await openCounter(world)).staff,
    ]) {
      expect((await world.ask(device, 'resettle', { settlementId })).code).toBe('NOT_FOUND')
    }
    expect((await world.ask(null, 'resettle', { settlementId })).code).toBe('NOT_SIGNED_IN')
  })

  test('the counter that settled it may, and hears no name', async () => {
    const answer = await world.must(counter.staff, 'resettle', { settlementId, region: '110000' })
    for (const hidden of ['陈静', '陈国栋', daughter.personId]) {
      expect(JSON.stringify(answer)).not.toContain(hidden)
    }
  })
})
