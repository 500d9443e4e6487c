import type { Connection } from '../store'
import type { Row, Statement } from '../store/engines/engine'

/** Answers of reads, for as long as the rows that they could come from stay as they are. */
export interface Remembered {
  read<R extends Row>(statement: Statement): Promise<R[]>
  /** Rows of these tables were written. */
  forgetTables(tables: ReadonlySet<string>): void
  forgetAll(): void
}

interface Answer {
  readonly tables: readonly string[]
  readonly rows: readonly Row[]
}

/**
 * Half of what hosts read they have read before: sessions, people, the same visit again by a call that is made again.
 * @param tablesOf the tables that a read can see
 */
export function remembered(
  connection: Connection,
  tablesOf: (statement: Statement) => readonly string[],
): Remembered {
  const answers = new Map<string, Answer>()
  return {
    async read<R extends Row>(statement: Statement): Promise<R[]> {
      const key = JSON.stringify([statement.text, statement.values])
      const known = answers.get(key)
      // Rows are values of columns: a copy of each keeps hosts from changing each other's.
      if (known) return known.rows.map((row) => ({ ...row })) as R[]
      const rows = await connection.query<R>(statement)
      answers.set(key, { tables: tablesOf(statement), rows: rows.map((row) => ({ ...row })) })
      return rows
    },
    forgetTables(tables) {
      for (const [key, answer] of answers) {
        if (answer.tables.some((table) => tables.has(table))) answers.delete(key)
      }
    },
    forgetAll() {
      answers.clear()
    },
  }
}
