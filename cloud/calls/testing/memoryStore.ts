import type { Change, CommitResult, DocumentOf, IdempotencyRow, Kind, Store, Versioned } from '../../store'

/** The part of the store that the calls layer uses, in memory, for tests of the decorators alone. */
export type MemoryStore = Pick<Store, 'get' | 'commit' | 'repeated'> & {
  /** Puts a document as it is. */
  put<K extends Kind>(kind: K, id: string, data: DocumentOf<K>): void
  readonly rows: Map<string, IdempotencyRow>
  /** How many times `commit` was asked. */
  commits: number
}

export function memoryStore(): MemoryStore {
  const documents = new Map<string, Versioned<unknown>>()
  const rows = new Map<string, IdempotencyRow>()
  const rowKey = (actor: string, fn: string, requestId: string) => `${actor}/${fn}/${requestId}`
  const versionOf = (key: string): number => documents.get(key)?.version ?? 0

  function write(change: Change): CommitResult {
    const moved = [...(change.guards ?? []), ...(change.documents ?? [])].find(
      ({ kind, id, version }) => versionOf(`${kind}/${id}`) !== version,
    )
    if (moved) return { outcome: 'conflict', on: `${moved.kind}/${moved.id}` }
    for (const { kind, id, version, data } of change.documents ?? []) {
      if (data === null) documents.delete(`${kind}/${id}`)
      else documents.set(`${kind}/${id}`, { id, version: version + 1, data })
    }
    return { outcome: 'committed' }
  }

  const store: MemoryStore = {
    rows,
    commits: 0,
    put(kind, id, data) {
      documents.set(`${kind}/${id}`, { id, version: versionOf(`${kind}/${id}`) + 1, data })
    },
    async get<K extends Kind>(kind: K, id: string) {
      return (documents.get(`${kind}/${id}`) as Versioned<DocumentOf<K>> | undefined) ?? null
    },
    async repeated(actor, fn, requestId) {
      return rows.get(rowKey(actor, fn, requestId)) ?? null
    },
    async commit(change, idempotency) {
      store.commits += 1
      if (idempotency === null) return write(change)
      const key = rowKey(idempotency.actor, idempotency.fn, idempotency.requestId)
      const earlier = rows.get(key)
      if (earlier) return { outcome: 'repeated', bodyHash: earlier.bodyHash, answer: earlier.answer }
      const result = write(change)
      if (result.outcome === 'committed') rows.set(key, idempotency)
      return result
    },
  }
  return store
}
