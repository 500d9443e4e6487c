import type { Connection } from '../store'

/** What marks a file as an export of this project, and which version of its form. */
export const FORMAT = { format: 'qinqing-yibao export', version: 1 } as const

export interface Header {
  readonly format: string
  readonly version: number
  readonly tables: readonly string[]
}

/** How many rows of each table a file holds. */
export interface Exported {
  readonly rows: Record<string, number>
}

/** Tables of the database itself, made by migrations: not part of what is stored. */
const OF_THE_SCHEMA = ['kysely_migration', 'kysely_migration_lock', 'schema_part']

/**
 * Tables that the database itself keeps, by triggers on others: filled anew as those are read in. Files of 2026-11-23 hold
 * them; their rows are passed over.
 */
export const KEPT_BY_TRIGGERS: readonly string[] = ['usage_sum']

/** Every table whose rows are the store's, in the order of their names; years of the archive as part of their table. */
export async function storedTables(connection: Connection): Promise<string[]> {
  const tables = await connection.query<{ name: string }>({
    text: `select c.relname::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = current_schema() and c.relkind in ('r', 'p') and not c.relispartition
      order by c.relname collate "C"`,
  })
  const others = [...OF_THE_SCHEMA, ...KEPT_BY_TRIGGERS]
  return tables.map(({ name }) => name).filter((name) => !others.includes(name))
}
