import { returnTransfers, runPlans } from '../../jobs/movements'
import { startJobs } from '../../jobs/planner'
import { Account } from '../../store'
import { verify } from '../../verify'
import { balanceOf } from '../testing/counter'
import { overriddenPolicies } from '../testing/policies'
import { type Device, type TestPerson, TestWorld } from '../testing/world'
import { held, openWallets, toFather, walletOf } from './testing/wallets'

let world: TestWorld
let daughter: TestPerson
let father: TestPerson
let hers: Device
let his: Device
const policies = overriddenPolicies().book
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  ;({ daughter, father, hers, his } = await openWallets(world))
})
afterEach(async () => {
  expect((await verify(world.engine)).checks.flatMap(({ findings }) => findings)).toEqual([])
})
afterAll(() => world.close())

const parts = () => ({
  store: world.store,
  ports: world.ports,
  policies,
  refresh: async () => undefined,
})
const plan = (over = {}) => ({
  ...toFather(father),
  kind: 'wallet' as const,
  dayOfMonth: 25,
  until: null,
  ...over,
})
const sentBy = async (): Promise<number> =>
  (await world.must(hers, 'listTransfers', { direction: 'sent' })).transfers.length

describe('planTransfer, cancelPlan and the planned work', () => {
  test('sends on its day, once, with several hosts and restarts, and again a month later', async () => {
    const made = await world.must(hers, 'planTransfer', plan())
    expect(made.plan).toMatchObject({
      state: 'active',
      nextDay: '2026-11-25',
      last: null,
      to: { label: '爸爸' },
    })
    await runPlans(parts()).run()
    expect(await sentBy()).toBe(0)
    world.clock.passDays(3)
    await Promise.all([runPlans(parts()).run(), runPlans(parts()).run(), runPlans(parts()).run()])
    await runPlans(parts()).run()
    expect(await sentBy()).toBe(1)
    expect(await world.inbox(father)).toEqual(['女儿给您转了 200.00 元'])
    const { plans } = await world.must(hers, 'getWallet', {})
    expect(plans).toMatchObject([
      { nextDay: '2026-12-25', last: { day: '2026-11-25', sent: true, why: null } },
    ])
    world.clock.passDays(30)
    await runPlans(parts()).run()
    expect(await sentBy()).toBe(2)
  })

  test('a host that starts later makes up for the last month alone, and says so', async () => {
    await world.must(hers, 'planTransfer', plan({ until: '2027-02-28' }))
    world.clock.passDays(70)
    const planner = startJobs([runPlans(parts())], (_, fault) => {
      throw fault
    })
    await planner.stop()
    expect(await sentBy()).toBe(1)
    const [kept] = await world.store.find('plan', { ownerId: daughter.personId })
    expect(kept?.data.done.map(({ day, transferId }) => [day, transferId !== null])).toEqual([
      ['2027-01-25', true],
      ['2026-12-25', false],
      ['2026-11-25', false],
    ])
    world.clock.passDays(30)
    await runPlans(parts()).run()
    expect((await world.must(hers, 'getWallet', {})).plans).toMatchObject([{ state: 'ended', nextDay: null }])
  })

  test('waits for the hour and the count of the day, and does not fall out', async () => {
    await world.must(hers, 'planTransfer', plan())
    world.clock.passDays(3)
    world.clock.pass(11 * 3_600_000)
    await runPlans(parts()).run()
    const again = await world.phone(daughter)
    expect((await world.must(again, 'getWallet', {})).plans).toMatchObject([
      { nextDay: '2026-11-25', last: null },
    ])
    world.clock.pass(8 * 3_600_000)
    await runPlans(parts()).run()
    expect((await world.must(await world.phone(daughter), 'getWallet', {})).plans).toMatchObject([
      { nextDay: '2026-12-25', last: { sent: true } },
    ])
  })

  test('what cannot be sent is told, and tried again next month', async () => {
    await world.must(hers, 'planTransfer', plan({ amount: 190_000 }))
    world.clock.passDays(3)
    await runPlans(parts()).run()
    expect(await world.inbox(daughter)).toEqual(['这个月给爸爸的 1,900.00 元没有转成'])
    const { plans } = await world.must(hers, 'getWallet', {})
    expect(plans).toMatchObject([{ state: 'active', nextDay: '2026-12-25', last: { sent: false } }])
    expect(plans[0]?.last?.why).toContain('1,500.00')
  })

  test('ends with a death', async () => {
    await world.must(hers, 'planTransfer', plan())
    const person = await world.store.get('person', father.personId)
    if (!person) throw new Error('the father is gone')
    const data = { ...person.data, deceasedOn: '2026-11-23' }
    await world.given({ documents: [{ kind: 'person', id: person.id, version: person.version, data }] })
    world.clock.passDays(3)
    await runPlans(parts()).run()
    expect((await world.must(hers, 'getWallet', {})).plans).toMatchObject([{ state: 'ended', nextDay: null }])
  })

  test('cancelled, it sends no more; only by its owner', async () => {
    const { planId } = (await world.must(hers, 'planTransfer', plan())).plan
    expect((await world.ask(his, 'cancelPlan', { planId })).code).toBe('NOT_FOUND')
    expect((await world.must(hers, 'cancelPlan', { planId })).plan.state).toBe('cancelled')
    expect((await world.ask(hers, 'cancelPlan', { planId })).code).toBe('PLAN_ENDED')
    world.clock.passDays(3)
    await runPlans(parts()).run()
    expect(await sentBy()).toBe(0)
  })

  test.each<[string, object]>([
    ['TRANSFER_NOTHING', { amount: 0 }],
    ['WALLET_AMOUNT', { amount: 200_001 }],
    ['PLAN_DATES', { until: '2026-11-24' }],
    ['POT_NOT_OFFERED', { kind: 'pot' }],
    ['WALLET_RELATION', { relation: '55' }],
  ])('%s', async (code, over) => {
    expect((await world.ask(hers, 'planTransfer', plan(over))).code).toBe(code)
  })

  test('twenty at most', async () => {
    for (let n = 0; n < 20; n += 1) await world.must(hers, 'planTransfer', plan({ amount: 1 }))
    expect((await world.ask(hers, 'planTransfer', plan())).code).toBe('PLAN_LIMIT')
  })
})

describe('what is not accepted in time', () => {
  test('goes back at 06:00, once, with several hosts; the payee comes too late', async () => {
    const { transfer } = await world.must(hers, 'transferWallet', toFather(father))
    world.clock.pass(18 * 3_600_000 - 1)
    await returnTransfers(parts()).run()
    expect(await balanceOf(world, daughter)).toBe(130_000)
    world.clock.pass(1)
    await Promise.all([returnTransfers(parts()).run(), returnTransfers(parts()).run()])
    expect(await held(world, daughter, Account.personal(daughter.personId, 2025))).toBe(100_000)
    expect(await walletOf(world, father)).toBe(0)
    expect(await world.inbox(daughter)).toEqual(['200.00 元已退回'])
    const phone = await world.phone(father)
    const asked = { transferId: transfer.transferId, answer: 'accept' as const }
    expect((await world.ask(phone, 'answerTransfer', asked)).code).toBe('TRANSFER_LAPSED')
  })

  test('the answer in the last second and the return at once: one of them', async () => {
    const { transfer } = await world.must(hers, 'transferWallet', toFather(father))
    world.clock.pass(18 * 3_600_000 - 1)
    const phone = await world.phone(father)
    await world.must(phone, 'answerTransfer', { transferId: transfer.transferId, answer: 'accept' })
    world.clock.pass(1)
    await returnTransfers(parts()).run()
    expect([await walletOf(world, father), await balanceOf(world, daughter)]).toEqual([20_000, 130_000])
  })
})
