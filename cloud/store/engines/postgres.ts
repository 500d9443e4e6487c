import pg from 'pg'
import type { Connection, Engine, Row, Statement } from './engine'

const INT8 = 20
const NUMERIC = 1700

/** bigint and sums of it come as numbers: amounts and instants are safe integers (contract/values/fen.ts). */
export const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === INT8 || oid === NUMERIC
      ? Number
      : pg.types.getTypeParser(
          oid,
          format === 'binary' ? 'binary' : 'text',
        )) as typeof pg.types.getTypeParser,
}

export function connectionOf(session: pg.Pool | pg.ClientBase): Connection {
  return {
    async query<R extends Row>({ text, values, name }: Statement): Promise<R[]> {
      const result = await session.query<R>({ text, values: values ? [...values] : [], name })
      return result.rows
    },
  }
}

/** A PostgreSQL server, 15 or later, over a pool of connections. */
export function postgresEngine(databaseUrl: string, connections: number): Engine {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: connections, types })
  // A connection that breaks while idle is replaced by the pool; the next query says what is wrong.
  pool.on('error', (error) => console.warn(`PostgreSQL: an idle connection broke: ${error.message}`))
  return {
    name: 'postgres',
    commitLanes: 1,
    readLanes: 2,
    ...connectionOf(pool),
    async transaction(work) {
      const client = await pool.connect()
      try {
        await client.query('begin')
        const result = await work(connectionOf(client))
        await client.query('commit')
        client.release()
        return result
      } catch (error) {
        // The connection is thrown away: the server then rolls back, whatever state it was in.
        client.release(true)
        throw error
      }
    },
    close: () => pool.end(),
  }
}
