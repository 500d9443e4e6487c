import { inHistory } from '../../domain/access/historyAt'
import type { AuditRow, Change, DocumentWrite, Store, StoredFile } from '../../store'
import { createDraftDocuments, type DraftDocuments } from './draftDocuments'
import { createDraftLedger, type DraftLedger } from './draftLedger'

/** Where the time and the ids of rows come from that a store makes itself. */
export interface DraftSources {
  readonly now: () => number
  readonly newId: (prefix: string) => string
}

/** A world on its way: a store in memory, and all that was put into it. */
export interface Draft {
  readonly store: Store
  readonly documents: DraftDocuments
  readonly ledger: DraftLedger
  readonly consumed: ReadonlySet<string>
  readonly audit: readonly AuditRow[]
  readonly files: ReadonlyMap<string, StoredFile>
}

type Counters = Pick<Store, 'bump' | 'clearCounter' | 'readCounter'>

function draftCounters(now: () => number): Counters {
  const running = new Map<string, { count: number; endsAt: number }>()
  const live = (counter: string) => {
    const found = running.get(counter)
    return found && found.endsAt > now() ? found : { count: 0, endsAt: 0 }
  }
  return {
    async bump(counter, windowMs) {
      const { count, endsAt } = live(counter)
      running.set(counter, { count: count + 1, endsAt: endsAt || now() + windowMs })
      return count + 1
    },
    async clearCounter(counter) {
      running.delete(counter)
    },
    readCounter: async (counter) => live(counter),
  }
}

const messagesOf = (change: Change, { now, newId }: DraftSources): DocumentWrite[] =>
  (change.notices ?? []).map((notice) => ({
    kind: 'message',
    id: newId('msg'),
    version: 0,
    data: { ...notice, unreadOf: notice.personId, at: now() },
  }))

const notOfADraft = (): never => {
  throw new Error('a draft of the world is neither audited, repeated, cleared nor closed')
}

/**
 * A store in memory in which the world is made before it is written where it lasts: two years of history ask
 * tens of thousands of questions, each of which costs a database a millisecond. It judges versions, balances
 * and tokens as the store does, for one caller at a time.
 */
export function createDraft(sources: DraftSources): Draft {
  const documents = createDraftDocuments()
  const ledger = createDraftLedger()
  const consumed = new Set<string>()
  const audit: AuditRow[] = []
  const files = new Map<string, StoredFile>()

  const store: Store = {
    get: async (kind, id) => documents.get(kind, id),
    getMany: async (kind, ids) =>
      [...new Set(ids)].map((id) => documents.get(kind, id)).filter((found) => found !== null),
    find: async (kind, where, options) => documents.find(kind, where, options),
    count: async (kind, where) => documents.find(kind, where).length,
    balancesOf: async (personId) => ledger.balancesOf(personId),
    entriesOf: notOfADraft,
    entriesOfPostings: notOfADraft,
    usageSums: notOfADraft,
    usageYears: notOfADraft,
    auditOf: notOfADraft,
    repeated: async () => null,
    async commit(change) {
      const dated = { ...change, documents: [...(change.documents ?? []), ...messagesOf(change, sources)] }
      const used = change.consumes?.find((token) => consumed.has(token))
      const on = documents.moved(dated) ?? ledger.moved(dated) ?? (used ? `consumed/${used}` : null)
      if (on !== null) return { outcome: 'conflict', on }
      ledger.write(dated)
      documents.write(dated)
      for (const token of change.consumes ?? []) consumed.add(token)
      for (const row of change.audit ?? []) {
        audit.push({ ...row, detail: inHistory(row.detail, sources.now()) })
      }
      return { outcome: 'committed' }
    },
    ...draftCounters(sources.now),
    async putFile(file) {
      files.set(file.fileId, file)
    },
    getFile: async (fileId) => files.get(fileId) ?? null,
    forget: notOfADraft,
    clearWorld: notOfADraft,
    close: notOfADraft,
  }
  return { store, documents, ledger, consumed, audit, files }
}
