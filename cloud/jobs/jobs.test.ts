import { seedPeople } from '../sandbox/seed/seedPeople'
import { startClock } from '../sandbox/startClock'
import { sandboxParts } from '../sandbox/testing/sandboxParts'
import { Account } from '../store'
import { type FreshStore, freshStore } from '../store/testing/freshStore'
import { monthlyCredits } from './monthlyCredits'
import { startJobs } from './planner'

// Seeding hashes some thirty PINs, slowly on purpose.
jest.setTimeout(60_000)

describe('startJobs', () => {
  it('runs at once and again, never two at a time, and ends when told', async () => {
    let running = 0
    let most = 0
    let runs = 0
    let enough: () => void = () => undefined
    const seen = new Promise<void>((resolve) => {
      enough = resolve
    })
    const planner = startJobs(
      [
        {
          name: 'count',
          everyMs: 1,
          async run() {
            running += 1
            most = Math.max(most, running)
            await new Promise((resolve) => setImmediate(resolve))
            running -= 1
            runs += 1
            if (runs === 3) enough()
          },
        },
      ],
      () => undefined,
    )
    await seen
    await planner.stop()
    const after = runs
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(runs).toBe(after)
    expect(most).toBe(1)
  })

  it('tells of a run that failed, and goes on', async () => {
    const faults: string[] = []
    let runs = 0
    let enough: () => void = () => undefined
    const seen = new Promise<void>((resolve) => {
      enough = resolve
    })
    const planner = startJobs(
      [
        {
          name: 'fails once',
          everyMs: 1,
          async run() {
            runs += 1
            if (runs === 1) throw new Error('out of luck')
            enough()
          },
        },
      ],
      (job, fault) => faults.push(`${job}: ${fault}`),
    )
    await seen
    await planner.stop()
    expect(faults).toEqual(['fails once: Error: out of luck'])
  })
})

describe('monthlyCredits', () => {
  let fresh: FreshStore
  beforeAll(async () => {
    fresh = await freshStore()
  })
  afterAll(() => fresh.close())

  it('credits what is due on the business day, once', async () => {
    const { store, ports, clock, policies, pass } = sandboxParts(fresh.store)
    await seedPeople(store, ports.cipher)
    await startClock(store, clock)
    const job = monthlyCredits(store, policies, clock, () => clock.refresh())
    const account = Account.personal('per_chen-jing', 2026)
    await job.run()
    const before = (await store.entriesOf(account, 99)).length
    await job.run()
    expect(await store.entriesOf(account, 99)).toHaveLength(before)
    pass(9 * 86_400_000)
    await job.run()
    const entries = await store.entriesOf(account, 99)
    expect(entries).toHaveLength(before + 1)
    expect(entries[0]?.postingId).toBe('credit:per_chen-jing:2026-12')
  })
})
