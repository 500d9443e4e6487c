import { Day } from '../../contract/values'
import type { Clock } from '../../ports'
import { SETTINGS } from '../../sandbox/ids'
import type { Change, Store } from '../../store'

export interface SandboxClock extends Clock {
  /** Takes over the offset that the store has now: several hosts on one store keep one time. */
  refresh(): Promise<void>
}

/**
 * The store, telling the clock when its offset changes through it. Where this process is the only one on the
 * store, the clock needs no other news, and no read before each call.
 */
export function tellingClock(store: Store, refresh: () => Promise<void>): Store {
  const movesClock = (change: Change): boolean =>
    change.documents?.some(({ kind, id }) => kind === 'setting' && id === SETTINGS.clockOffset) ?? false
  return {
    ...store,
    async commit(change, idempotency) {
      const result = await store.commit(change, idempotency)
      if (movesClock(change)) await refresh()
      return result
    },
    async clearWorld() {
      await store.clearWorld()
      await refresh()
    },
  }
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
