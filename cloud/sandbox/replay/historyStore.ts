import type { Change, DocumentWrite, Store } from '../../store'
import type { ReplayClock } from './replayClock'

/**
 * The store as the history writes to it: notices become messages of the history's time, not of the moment at
 * which the history is made.
 */
export function historyStore(store: Store, clock: ReplayClock, nextId: (prefix: string) => string): Store {
  const dated = (change: Change): Change => {
    const messages = (change.notices ?? []).map(
      (notice): DocumentWrite => ({
        kind: 'message',
        id: nextId('msg'),
        version: 0,
        data: { ...notice, unreadOf: notice.personId, at: clock.businessNow() },
      }),
    )
    return { ...change, notices: [], documents: [...(change.documents ?? []), ...messages] }
  }
  return { ...store, commit: (change, row) => store.commit(dated(change), row) }
}
