import type { Connection } from '../store'
import type { Row } from '../store/engines/engine'

/** In which tables rows were written, by the counters that the database keeps of its own transaction. */
export interface Touched {
  /** The tables that a statement names. */
  tablesIn(text: string): string[]
  /** The statement that reads the counters. */
  readonly question: string
  /**
   * The tables in which rows were written since the answer before this one; of a transaction that has just begun, all.
   * Rows that were taken back count too.
   */
  learn(answer: readonly Row[]): ReadonlySet<string>
  /** Takes away what was made. */
  forget(): Promise<void>
}

/** For an engine of one session, whose tables are all there. */
export async function openTouched(connection: Connection): Promise<Touched> {
  const known = await connection.query<{ oid: number; name: string }>({
    text: `select c.oid::int as oid, c.relname::text as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = current_schema() and c.relkind = 'r' order by c.relname`,
  })
  const names = known.map(({ name }) => name)
  const written = known.map(({ oid }) =>
    ['inserted', 'updated', 'deleted'].map((what) => `pg_stat_get_xact_tuples_${what}(${oid})`).join(' + '),
  )
  await connection.query({
    text: `prepare rows_written as
      select pg_current_xact_id()::text as transaction, array[${written.join(', ')}]::text as counts`,
  })
  const words = new RegExp(`\\b(${names.join('|')})\\b`, 'g')
  let transaction = ''
  let counts: readonly string[] = []
  return {
    tablesIn: (text) => [...new Set(text.match(words))],
    question: 'execute rows_written',
    learn([row]) {
      if (!row) throw new Error('no counters of rows written')
      const now = String(row.counts).slice(1, -1).split(',')
      const isNew = row.transaction !== transaction
      const tables = names.filter((_, at) => isNew || now[at] !== counts[at])
      transaction = String(row.transaction)
      counts = now
      return new Set(tables)
    },
    async forget() {
      await connection.query({ text: 'deallocate rows_written' })
    },
  }
}
