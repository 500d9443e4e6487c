import { randomBytes } from 'node:crypto'
import { archiveReads } from './archive/reads'
import { createBatcher } from './commit/batcher'
import { prepare } from './commit/prepared'
import { sendBatch } from './commit/send'
import { counters } from './counters'
import type { Engine, Row } from './engines/engine'
import { kyselyOver } from './engines/kysely'
import { files } from './files'
import type { DocumentOf, Kind } from './kinds'
import { findStatement, gatheredFind, LONGEST_LIST } from './reads/find'
import { createReader, type Found } from './reads/gather'
import { ledgerReads } from './reads/ledger'
import type { LedgerTables } from './reads/tables'
import { usageReads } from './reads/usage'
import { retention } from './retention'
import type { Store, Versioned } from './store'
import { ARCHIVE_TABLES, KEPT_KINDS, KIND_NAMES, LEDGER_TABLES, OTHER_TABLES, tableOf } from './tables'

export interface StoreSources {
  /** Real time, ms: when rows were recorded, windows of counters. */
  readonly realNow: () => number
  /** Business time, ms: stamped on messages. */
  readonly businessNow: () => number
  /** A new id with a prefix, for messages. */
  readonly newId: (prefix: string) => string
}

/** Tells the ids of this process from those of all others. */
const OF_THIS_PROCESS = randomBytes(9).toString('hex')
let made = 0

export const ordinarySources: StoreSources = {
  realNow: Date.now,
  businessNow: Date.now,
  newId(prefix) {
    made += 1
    return `${prefix}_${Date.now().toString(36).padStart(9, '0')}${OF_THIS_PROCESS}${made.toString(36).padStart(4, '0')}`
  },
}

/** The store over an engine whose schema is in place. */
export function storeOver(engine: Engine, sources: StoreSources): Store {
  const database = kyselyOver<LedgerTables>(engine)
  const batcher = createBatcher(engine.commitLanes, (batch) => sendBatch(engine, batch, sources.realNow()))

  const read = createReader(engine)
  const archive = archiveReads(engine, sources.businessNow)
  const get = async <K extends Kind>(kind: K, id: string): Promise<Versioned<DocumentOf<K>> | null> => {
    const live = await read({ key: `get.${kind}`, row: id })
    return documents<K>(live.length > 0 ? live : await archive.get(kind, id))[0] ?? null
  }
  const ledger = ledgerReads(database, read)

  return {
    get,

    async getMany(kind, ids) {
      const found = await Promise.all([...new Set(ids)].map((id) => get(kind, id)))
      return found.filter((document) => document !== null)
    },

    async find(kind, where, options = {}) {
      const listed = (rows: readonly (Row | Found)[]) => {
        if (rows.length > LONGEST_LIST)
          throw new Error(`more than ${LONGEST_LIST} ${kind} documents: use pages`)
        return documents<typeof kind>(rows)
      }
      const live = async () => {
        const gathered = gatheredFind(kind, where, options)
        if (!gathered) return listed(await engine.query(findStatement(kind, where, options)))
        return gathered.finish((await Promise.all(gathered.wants.map(read))).flatMap(listed))
      }
      return archive.find(kind, where, options, { live, read: listed })
    },

    count: archive.count,
    ...ledger,
    ...usageReads(database),

    async auditOf(subject, limit) {
      const newest = await ledger.auditOf(subject, limit)
      return newest.length === limit ? newest : archive.auditOf(subject, limit)
    },

    async commit(change, idempotency) {
      const result = await batcher.commit(prepare(change, idempotency, sources))
      // What was relied on may have been read in the archive: it is live when the caller decides again.
      if (result.outcome === 'conflict') {
        const [kind = '', ...id] = result.on.split('/')
        await archive.bringBack(kind, id.join('/'))
      }
      return result
    },

    ...counters(engine, database, sources.realNow),
    ...files(database),
    ...retention(engine),

    async clearWorld() {
      await batcher.idle()
      const kinds = KIND_NAMES.filter((kind) => !KEPT_KINDS.includes(kind)).map(tableOf)
      const tables = [...kinds, ...LEDGER_TABLES, ...OTHER_TABLES, ...ARCHIVE_TABLES]
      await engine.query({ text: `truncate ${tables.join(', ')}` })
    },

    async close() {
      await batcher.idle()
      await engine.close()
    },
  }
}

/** The tables hold what `commit` was given, by kind: the one place where the rows' type is taken on trust. */
function documents<K extends Kind>(rows: readonly (Row | Found)[]): Versioned<DocumentOf<K>>[] {
  return rows.map(
    ({ id, version, data }) => ({ id, version, data: JSON.parse(String(data)) }) as Versioned<DocumentOf<K>>,
  )
}
