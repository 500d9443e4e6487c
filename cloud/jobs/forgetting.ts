import type { Clock } from '../ports'
import type { Store } from '../store'
import type { Job } from './planner'

const EVERY_MS = 60 * 60_000
const DAY_MS = 86_400_000

/**
 * Takes away counters that have run out, and answers kept for repeats once nobody can mean to repeat any more.
 * @param keepAnswersDays real days; 0 = for ever
 */
export const forgetting = (store: Store, clock: Pick<Clock, 'realNow'>, keepAnswersDays: number): Job => ({
  name: 'forgetting',
  everyMs: EVERY_MS,
  run() {
    const now = clock.realNow()
    const answersFromBefore = keepAnswersDays === 0 ? null : now - keepAnswersDays * DAY_MS
    return store.forget({ countersEndedBy: now, answersFromBefore })
  },
})
