import { granted, type Judged, refused } from '../../contract/refusals'
import {
  cursorAfter,
  type DocumentOf,
  type FindOptions,
  type Indexed,
  InvalidCursor,
  type Kind,
  type Store,
  type Versioned,
} from '../../store'

export interface Page<K extends Kind> {
  readonly items: readonly Versioned<DocumentOf<K>>[]
  /** Where the next page begins; null on the last one. */
  readonly nextCursor: string | null
}

/** One page of documents. A cursor that no page of ours ended with is BAD_REQUEST. */
export async function loadPage<K extends Kind>(
  store: Store,
  kind: K,
  where: Partial<Record<Indexed<K>, string | number | readonly string[]>>,
  page: { readonly cursor: string | null; readonly size: number } & Pick<FindOptions, 'newestFirst'>,
): Promise<Judged<Page<K>>> {
  const { cursor, size, newestFirst } = page
  try {
    const found = await store.find(kind, where, { newestFirst, limit: size + 1, after: cursor })
    const items = found.slice(0, size)
    const last = items.at(-1)
    const isLast = found.length <= size || last === undefined
    return granted({ items, nextCursor: isLast ? null : cursorAfter(kind, last) })
  } catch (error) {
    if (error instanceof InvalidCursor) return refused('BAD_REQUEST', { path: 'cursor' })
    throw error
  }
}
