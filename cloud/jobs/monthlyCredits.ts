import type { PolicyBook } from '../domain/policy'
import type { Clock } from '../ports'
import { creditUpTo } from '../sandbox/credits'
import type { Store } from '../store'
import type { Job } from './planner'

const EVERY_MS = 10 * 60_000

/**
 * Sandbox hosts only: the insurance centre's monthly credits, as business time reaches the first of a month.
 * The same work as a move of the sandbox's clock; each month is made once, whoever comes first.
 * @param refresh brings the clock up to date with the store
 */
export const monthlyCredits = (
  store: Store,
  policies: PolicyBook,
  clock: Clock,
  refresh: () => Promise<void>,
): Job => ({
  name: 'monthlyCredits',
  everyMs: EVERY_MS,
  async run() {
    await refresh()
    await creditUpTo(store, policies, clock.today())
  },
})
