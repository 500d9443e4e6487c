import type { Change, CommitResult, DocumentWrite, IdempotencyRow, Kind, Store } from '../../store'
import type { Plant } from '../host'

/** A fault that the simulator must notice. */
export interface PlantedFault {
  readonly name: string
  readonly plant: Plant
  /** The paths on which it shows, where that is not everywhere. */
  readonly paths?: readonly string[]
  /** A seed from which on the search for a history that shows it is short. */
  readonly seenAt?: number
}

type Commit = Store['commit']
type Wrapped = (
  change: Change,
  row: IdempotencyRow | null,
  commit: Commit,
  store: Store,
) => Promise<CommitResult>

/** Stands between functions and the store's commit. */
export const commits = (wrapped: Wrapped): Plant => ({
  store: (store) => ({ ...store, commit: (change, row) => wrapped(change, row, store.commit, store) }),
})

/** Changes the change on its way. */
export const changed = (altered: (change: Change) => Change): Plant =>
  commits((change, row, commit) => commit(altered(change), row))

export const without = (kind: Kind, when: (change: Change) => boolean = () => true): Plant =>
  changed((change) => ({
    ...change,
    documents: when(change) ? change.documents?.filter((write) => write.kind !== kind) : change.documents,
    guards: change.guards?.filter((guard) => guard.kind !== kind),
  }))

/** Writes whatever version is there: the last one wins. */
export const blind = (kinds: readonly Kind[]): Plant =>
  commits(async (change, row, commit, store) => {
    const documents = await Promise.all(
      (change.documents ?? []).map(async (write): Promise<DocumentWrite> => {
        if (!kinds.includes(write.kind)) return write
        const now = await store.get(write.kind, write.id)
        return { ...write, version: now?.version ?? 0 }
      }),
    )
    const guards = change.guards?.filter(({ kind }) => !kinds.includes(kind))
    return commit({ ...change, documents, guards }, row)
  })
