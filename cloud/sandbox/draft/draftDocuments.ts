import { type Change, type DocumentOf, type FindOptions, KINDS, type Kind, type Versioned } from '../../store'

type Where = Readonly<Record<string, string | number | readonly string[] | undefined>>
type Stored = Versioned<DocumentOf<Kind>>

/** Documents in memory, with versions judged as the store judges them. */
export interface DraftDocuments {
  get<K extends Kind>(kind: K, id: string): Versioned<DocumentOf<K>> | null
  find<K extends Kind>(kind: K, where: Where, options?: FindOptions): Versioned<DocumentOf<K>>[]
  /** The first document or guard of a change whose version is not the one relied on; null when all are. */
  moved(change: Change): string | null
  write(change: Change): void
  /** Puts a document as another store has it, with its version there. */
  adopt<K extends Kind>(kind: K, document: Versioned<DocumentOf<K>>): void
  all(): readonly { readonly kind: Kind; readonly document: Stored }[]
}

const fieldOf = (data: object, field: string): unknown => (data as Record<string, unknown>)[field]

function matches(data: object, where: Where): boolean {
  return Object.entries(where).every(([field, wanted]) => {
    if (wanted === undefined) return true
    const found = fieldOf(data, field)
    if (found === null || found === undefined) return false
    return typeof wanted === 'object' ? wanted.includes(String(found)) : String(found) === String(wanted)
  })
}

const byId = (a: Stored, b: Stored): number => (a.id < b.id ? -1 : 1)

function inOrder(kind: Kind, found: Stored[], newestFirst: boolean): Stored[] {
  const field: string | null = KINDS[kind].order
  if (!newestFirst || field === null) return found.sort(byId)
  return found.sort((a, b) => Number(fieldOf(b.data, field)) - Number(fieldOf(a.data, field)) || -byId(a, b))
}

export function createDraftDocuments(): DraftDocuments {
  const kinds = new Map<Kind, Map<string, Stored>>()
  const of = (kind: Kind): Map<string, Stored> => {
    const known = kinds.get(kind) ?? new Map<string, Stored>()
    kinds.set(kind, known)
    return known
  }
  const versionOf = (kind: Kind, id: string): number => of(kind).get(id)?.version ?? 0

  return {
    get: <K extends Kind>(kind: K, id: string) =>
      (of(kind).get(id) as Versioned<DocumentOf<K>> | undefined) ?? null,

    find<K extends Kind>(kind: K, where: Where, options: FindOptions = {}) {
      if (options.after) throw new Error('a draft is not read by pages')
      const found = [...of(kind).values()].filter(({ data }) => matches(data, where))
      return inOrder(kind, found, options.newestFirst ?? false).slice(0, options.limit) as Versioned<
        DocumentOf<K>
      >[]
    },

    moved(change) {
      const relied = [...(change.documents ?? []), ...(change.guards ?? [])]
      const first = relied.find(({ kind, id, version }) => versionOf(kind, id) !== version)
      return first ? `${first.kind}/${first.id}` : null
    },

    write(change) {
      for (const { kind, id, version, data } of change.documents ?? []) {
        if (data === null) of(kind).delete(id)
        else of(kind).set(id, { id, version: version + 1, data: JSON.parse(JSON.stringify(data)) })
      }
    },

    adopt(kind, document) {
      of(kind).set(document.id, document)
    },

    all: () =>
      [...kinds].flatMap(([kind, documents]) =>
        [...documents.values()].map((document) => ({ kind, document })),
      ),
  }
}
