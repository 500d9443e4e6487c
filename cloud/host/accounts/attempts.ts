import { type Judged, refused } from '../../contract/refusals'
import type { Change, Store } from '../../store'

const MAX_ATTEMPTS = 8

/** A decision of a log-in route: what to answer, and the change that makes it true. */
export interface Decision<T> {
  readonly value: T
  readonly change: Change
}

/**
 * Decides, commits, and decides again when something that was read has moved: two sign-ups of one phone at
 * once end as one user. Refuses BUSY when that never ends.
 */
export async function decided<T>(
  store: Store,
  decide: () => Promise<Judged<Decision<T>>>,
): Promise<Judged<T>> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const judged = await decide()
    if (!judged.ok) return judged
    const { outcome } = await store.commit(judged.value.change, null)
    if (outcome === 'committed') return { ok: true, value: judged.value.value }
  }
  return refused('BUSY')
}
