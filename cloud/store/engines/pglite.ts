import type { PGlite, Transaction } from '@electric-sql/pglite'
import type { Connection, Engine, Row, Statement } from './engine'

/** PostgreSQL's number for the type `bytea`. */
const BYTEA = 17

/** Bytes travel as hex; PGlite's own way goes through them one by one, which took a second for a large photo. */
const BYTES = {
  serializers: {
    [BYTEA]: (bytes: Uint8Array) =>
      `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`,
  },
  parsers: { [BYTEA]: (text: string) => new Uint8Array(Buffer.from(text.slice(2), 'hex')) },
}

function connectionOf(session: PGlite | Transaction): Connection {
  return {
    async query<R extends Row>({ text, values }: Statement): Promise<R[]> {
      const result = await session.query<R>(text, values ? [...values] : undefined, BYTES)
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
