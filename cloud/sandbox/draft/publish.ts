import type { Change, DocumentWrite, Kind, Store, Versioned } from '../../store'
import { commitOrThrow } from '../commitOrThrow'
import type { Draft } from './draftStore'

/** One commit holds so many rows: enough to be quick, few enough for one statement. */
const ROWS = 200

function* slices<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += ROWS) yield rows.slice(start, start + ROWS)
}

/** What the store has already, by kind and id, with its version there. */
export type Known = ReadonlyMap<string, number>

export const knownKey = (kind: Kind, id: string): string => `${kind}/${id}`

export const knownOf = (kind: Kind, documents: readonly Versioned<unknown>[]): Known =>
  new Map(documents.map(({ id, version }) => [knownKey(kind, id), version]))

function documentWrites(draft: Draft, known: Known): DocumentWrite[] {
  return draft.documents
    .all()
    .filter(({ kind, document }) => known.get(knownKey(kind, document.id)) !== document.version)
    .map(
      ({ kind, document }) =>
        ({
          kind,
          id: document.id,
          version: known.get(knownKey(kind, document.id)) ?? 0,
          data: document.data,
        }) as DocumentWrite,
    )
}

/**
 * Writes a finished draft into a store, in the order of its history: ledger, documents, audit, files. The store
 * must hold nothing of it but what is `known`.
 */
export async function publish(draft: Draft, store: Store, known: Known): Promise<void> {
  const changes: Change[] = [
    ...[...slices(draft.ledger.postings)].map((postings) => ({ postings })),
    ...[...slices(documentWrites(draft, known))].map((documents) => ({ documents })),
    ...[...slices([...draft.consumed])].map((consumes) => ({ consumes })),
    ...[...slices(draft.audit)].map((audit) => ({ audit })),
  ]
  for (const change of changes) await commitOrThrow(store, change)
  for (const file of draft.files.values()) await store.putFile(file)
}
