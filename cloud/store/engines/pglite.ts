import type { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import type { Engine } from './engine'
import { PgliteStream } from './pgliteStream'
import { connectionOf, types } from './postgres'

/** Said here, so that no variable of the environment (PGUSER, PGSSLMODE) speaks of another server's. */
const SESSION = { user: 'postgres', database: 'postgres', ssl: false }

/**
 * The embedded engine: PostgreSQL in WebAssembly, one session, one statement at a time. It is spoken to by the client that
 * speaks to a server, so that both engines take and answer the same values, keep the plans of named statements, and
 * report the same errors; PGlite's own `query` takes four crossings for what is one here, and keeps no plan.
 */
export async function pgliteEngine(
  database: PGlite,
  released: () => void = () => undefined,
): Promise<Engine> {
  const client = new pg.Client({ ...SESSION, stream: () => new PgliteStream(database), types })
  // What waits is failed by the client, and so is what comes after: nobody knows in what state the database is, and opening it
  // anew, with the host, mends it. Unheard, this would end the process in the middle of other calls.
  client.on('error', (error) => console.warn(`PGlite broke down; start the host anew: ${error.message}`))
  await client.connect()
  const connection = connectionOf(client)
  let free: Promise<unknown> = Promise.resolve()
  /** What others ask meanwhile waits: in a session's transaction it would be a part of it. */
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const result = free.then(work)
    free = result.catch(() => undefined)
    return result
  }
  return {
    name: 'pglite',
    commitLanes: 1,
    readLanes: 1,
    query: (statement) => alone(() => connection.query(statement)),
    transaction: (work) =>
      alone(async () => {
        await client.query('begin')
        try {
          const result = await work(connection)
          await client.query('commit')
          return result
        } catch (error) {
          await client.query('rollback').catch(() => undefined)
          throw error
        }
      }),
    async close() {
      await free
      await client.end()
      await database.close()
      released()
    },
  }
}
