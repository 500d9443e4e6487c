import type { PolicyBook } from '../domain/policy'
import { followCalendar } from '../functions/planned'
import type { Clock } from '../ports'
import type { Store } from '../store'
import type { Job } from './planner'

const EVERY_MS = 60_000

/**
 * Applications and oral losses that lapse, and members who come of age, as business time reaches them.
 * @param refresh brings the clock up to date with the store
 */
export const calendar = (
  store: Store,
  policies: PolicyBook,
  clock: Clock,
  refresh: () => Promise<void>,
): Job => ({
  name: 'calendar',
  everyMs: EVERY_MS,
  async run() {
    await refresh()
    await followCalendar(store, policies, clock.businessNow(), clock.realNow())
  },
})
