import pg from 'pg'
import type { Engine, Row } from '../engines/engine'
import { connectionOf, types } from '../engines/postgres'

export interface PostgresSession extends Engine {
  /** Runs several statements, two at least, sent in one message: the rows of each. */
  all(texts: readonly string[]): Promise<Row[][]>
}

/**
 * One connection of PostgreSQL that stays, for tests that keep a transaction open from their first line to their last:
 * a pool would close it when it was idle.
 */
export async function postgresSession(databaseUrl: string): Promise<PostgresSession> {
  const session = new pg.Client({ connectionString: databaseUrl, types })
  await session.connect()
  return {
    name: 'postgres',
    commitLanes: 1,
    readLanes: 1,
    ...connectionOf(session),
    transaction: () => Promise.reject(new Error('the session has a transaction of its own')),
    async all(texts) {
      // One simple query of several statements answers with a list.
      const results = (await session.query(texts.join(';\n'))) as unknown as pg.QueryResult<Row>[]
      return results.map(({ rows }) => rows)
    },
    close: () => session.end(),
  }
}
