import { totalsOf } from '../../domain/usage'
import type { Counter } from '../testing/counter'
import { type TestPerson, TestWorld } from '../testing/world'
import { type Family, openFamily } from './testing/family'

let world: TestWorld
let counter: Counter
let father: TestPerson
let daughter: TestPerson
let bill: Family['bill']
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  ;({ counter, father, daughter, bill } = await openFamily(world))
})
afterAll(() => world.close())

describe('summariseUsage', () => {
  test('adds up the year by month, without what was reversed', async () => {
    const first = await bill()
    world.clock.passDays(10)
    const second = await bill()
    await world.must(counter.staff, 'reverseSettlement', { settlementId: first, reason: '重复收费' })
    const detail = await world.must(counter.staff, 'getSettlement', { settlementId: second })
    const { amounts } = detail.receipt

    const summary = await world.must(await world.phone(father), 'summariseUsage', { filter: {} })

    const sums = {
      count: 1,
      totalFee: amounts.totalFee,
      fundPay: amounts.fundPay,
      ownAccountPay: amounts.ownAccountPay,
      mutualAidPay: amounts.mutualAidPay,
      cashPay: amounts.cashPay,
      familyPay: amounts.personPay,
      myMoney: 0,
      myMoneyBeyond: 0,
      movedOut: 0,
      movedIn: 0,
    }
    expect(summary.totals).toEqual(sums)
    expect(summary.months).toMatchObject([
      { month: '2026-12', ...sums },
      { month: '2026-11', count: 0, totalFee: 0 },
    ])
    expect(summary).toMatchObject({
      year: 2026,
      years: [2026],
      regions: [{ region: '990100', regionName: '示例市' }],
      visitTypes: ['11'],
      people: [{ label: '我' }],
    })
  })

  test('a grantor’s total is his money; the filters offer whom he sees', async () => {
    await bill()
    const summary = await world.must(await world.phone(daughter), 'summariseUsage', { filter: {} })
    expect(summary.totals).toMatchObject({ count: 1, totalFee: 0, myMoney: 38_000, myMoneyBeyond: 38_000 })
    expect(summary.people.map((who) => who.label)).toEqual(['我', '爸爸'])
  })

  test('years are those with records', async () => {
    await bill()
    world.clock.passDays(400)
    await bill()
    const summary = await world.must(await world.phone(father), 'summariseUsage', { filter: { year: 2026 } })
    expect(summary.years).toEqual([2027, 2026])
    expect(summary.totals.count).toBe(1)
  })

  test('sums say of every filter what the records say', async () => {
    const first = await bill()
    await bill()
    world.clock.passDays(10)
    await bill()
    await world.must(counter.staff, 'reverseSettlement', { settlementId: first, reason: '重复收费' })
    for (const person of [father, daughter]) {
      const phone = await world.phone(person)
      for (const filter of [
        {},
        { kind: 'settlement' },
        { kind: 'transfer' },
        { visitType: '11' },
        { visitType: '21' },
        { region: '990100' },
        { personId: father.personId },
        { personId: daughter.personId },
      ] as const) {
        const { records } = await world.must(phone, 'listUsage', { filter, limit: 50 })
        const { totals, months, byVisit } = await world.must(phone, 'summariseUsage', { filter })
        expect({ filter, totals, months, byVisit }).toEqual({ filter, ...totalsOf(records) })
      }
    }
  })

  test('nobody unverified', async () => {
    expect((await world.ask(await world.signIn(), 'summariseUsage', { filter: {} })).code).toBe(
      'NOT_VERIFIED',
    )
  })
})
