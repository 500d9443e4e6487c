import type { Change, Store } from '../../store'

/** A conflict means that somebody was first; the next run looks again. */
export async function commitPlanned(store: Store, change: Change): Promise<boolean> {
  return (await store.commit(change, null)).outcome === 'committed'
}
