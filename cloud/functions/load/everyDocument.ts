import { cursorAfter, type DocumentOf, type Kind, type Store, type Versioned } from '../../store'

const PAGE = 200

/**
 * Every document that is found so, a page at a time. For planned work: what is due must not wait behind what is not,
 * however much there is of it.
 */
export async function* everyDocument<K extends Kind>(
  store: Store,
  kind: K,
  where: Parameters<typeof store.find<K>>[1],
): AsyncGenerator<Versioned<DocumentOf<K>>> {
  for (let after: string | null = null; ; ) {
    const page: Versioned<DocumentOf<K>>[] = await store.find(kind, where, { limit: PAGE, after })
    yield* page
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return
    after = cursorAfter(kind, last)
  }
}
