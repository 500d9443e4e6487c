import type { PGlite, Transaction } from '@electric-sql/pglite'
import type { Connection, Engine, Row, Statement } from './engine'

function connectionOf(session: PGlite | Transaction): Connection {
  return {
    async query<R extends Row>({ text, values }: Statement): Promise<R[]> {
      const result = await session.query<R>(text, values ? [...values] : undefined)
      return result.rows
    },
  }
}

/** The embedded engine: PostgreSQL in WebAssembly, one session, one statement at a time. */
export function pgliteEngine(database: PGlite, released: () => void = () => undefined): Engine {
  return {
    name: 'pglite',
    commitLanes: 1,
    readLanes: 1,
    ...connectionOf(database),
    transaction: (work) => database.transaction((session) => work(connectionOf(session))),
    async close() {
      await database.close()
      released()
    },
  }
}
