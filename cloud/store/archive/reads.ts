import { Day } from '../../contract/values'
import type { Engine, Row } from '../engines/engine'
import { KINDS, type Kind } from '../kinds'
import { countStatement, findStatement, type Where } from '../reads/find'
import type { AuditLine, FindOptions, Versioned } from '../store'
import { tableOf } from '../tables'
import { isArchived, wholeOf } from './kinds'
import { isWhole, placeOf } from './look'

/** Reads that find what lies in the archive, where what is live does not answer. */
export interface ArchiveReads {
  /** A document that is not live; none unless its kind is archived. */
  get(kind: Kind, id: string): Promise<Row[]>
  /** A list: as `live` answers it, or of both places where the archive may hold some of it. */
  find<T extends Versioned<object>>(
    kind: Kind,
    where: Where,
    options: FindOptions,
    ways: { readonly live: () => Promise<T[]>; readonly read: (rows: readonly Row[]) => T[] },
  ): Promise<T[]>
  count(kind: Kind, where: Where): Promise<number>
  /** The audit trail about a person, live and archived, newest first. */
  auditOf(subject: string, limit: number): Promise<AuditLine[]>
  /** Makes a document live again whose version was relied on; nothing unless it is archived. */
  bringBack(kind: string, id: string): Promise<void>
}

/** @param businessNow business time, ms: the years before its own may be archived */
export function archiveReads(engine: Engine, businessNow: () => number): ArchiveReads {
  const runningYear = (): number => Day.year(Day.at(businessNow()))

  return {
    async get(kind, id) {
      if (!isArchived(kind)) return []
      const text = `select id, version, data from ${wholeOf(kind)} where id = $1`
      return engine.query({ text, values: [id], name: `whole_${kind}` })
    },

    async find(kind, where, options, { live, read }) {
      if (!isArchived(kind)) return live()
      const year = runningYear()
      const place = placeOf(where, options, year)
      if (place !== 'whole') {
        const found = await live()
        if (place === 'live') return found
        const { order } = KINDS[kind]
        const last: Readonly<Record<string, unknown>> = { ...found.at(-1)?.data }
        const oldest = order === null ? null : Number(last[order])
        if (isWhole(options, found.length, oldest, Day.start(`${year}-01-01`))) return found
      }
      return read(await engine.query(findStatement(kind, where, options, wholeOf(kind))))
    },

    async count(kind, where) {
      const table =
        isArchived(kind) && placeOf(where, {}, runningYear()) !== 'live' ? wholeOf(kind) : tableOf(kind)
      const [row] = await engine.query<{ count: number }>(countStatement(kind, where, table))
      return row?.count ?? 0
    },

    auditOf: (subject, limit) =>
      engine.query<AuditLine & Row>({
        text: `select at, actor, what, subject, detail from (
            select id, at, actor, what, subject, detail from audit where subject = $1
            union all select id, at, actor, what, subject, detail from archive_audit where subject = $1
          ) lines order by id desc limit $2`,
        values: [subject, limit],
      }),

    async bringBack(kind, id) {
      if (!isArchived(kind)) return
      await engine.query({ name: 'bring_back', text: 'select bring_back($1, $2)', values: [kind, id] })
    },
  }
}
