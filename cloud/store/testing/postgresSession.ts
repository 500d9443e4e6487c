import pg from 'pg'
import type { Engine } from '../engines/engine'
import { connectionOf, types } from '../engines/postgres'

/**
 * One connection of PostgreSQL that stays, for tests that keep a transaction open from their first line to their last:
 * a pool would close it when it was idle.
 */
export async function postgresSession(databaseUrl: string): Promise<Engine> {
  const session = new pg.Client({ connectionString: databaseUrl, types })
  await session.connect()
  return {
    name: 'postgres',
    commitLanes: 1,
    readLanes: 1,
    ...connectionOf(session),
    transaction: () => Promise.reject(new Error('the session has a transaction of its own')),
    close: () => session.end(),
  }
}
