import type { Change, Store } from '../store'

/** Commits a change that nobody else can be in the way of; throws when somebody was. */
export async function commitOrThrow(store: Store, change: Change): Promise<void> {
  const result = await store.commit(change, null)
  if (result.outcome !== 'committed') {
    throw new Error(`the sandbox's world changed while it was being made (${JSON.stringify(result)})`)
  }
}
