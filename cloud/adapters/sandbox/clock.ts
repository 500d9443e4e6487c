import { Day } from '../../contract/values'
import type { Clock } from '../../ports'
import { SETTINGS } from '../../sandbox/ids'
import type { Store } from '../../store'

export interface SandboxClock extends Clock {
  /** Takes over the offset that the store has now: several hosts on one store keep one time. */
  refresh(): Promise<void>
}

/** Real time plus an offset that is kept in the store; before the first `refresh` the offset is 0. */
export function createSandboxClock(store: Store, realNow: () => number): SandboxClock {
  let offset = 0
  const businessNow = () => realNow() + offset
  return {
    realNow,
    businessNow,
    today: () => Day.at(businessNow()),
    async refresh() {
      const kept = await store.get('setting', SETTINGS.clockOffset)
      offset = Number(kept?.data.value ?? 0)
    },
  }
}
