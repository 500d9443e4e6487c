import {
  type CompiledQuery,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { Connection, Row } from './engine'

/**
 * Kysely over a connection of an engine. It opens no transactions of its own: `Engine.transaction` does, and
 * whatever runs inside one belongs to it.
 */
export function kyselyOver<Tables>(connection: Connection): Kysely<Tables> {
  const kyselyConnection = {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      const rows = await connection.query<Row>({ text: query.sql, values: query.parameters })
      return { rows: rows as R[], numAffectedRows: BigInt(rows.length) }
    },
    // biome-ignore lint/correctness/useYield: Kysely asks for it; nothing here streams through Kysely.
    async *streamQuery(): AsyncIterableIterator<never> {
      throw new Error('Kysely does not stream in this project')
    },
  }
  const nothing = async (): Promise<void> => undefined
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (database) => new PostgresIntrospector(database),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createDriver: () => ({
        init: nothing,
        acquireConnection: async () => kyselyConnection,
        beginTransaction: nothing,
        commitTransaction: nothing,
        rollbackTransaction: nothing,
        releaseConnection: nothing,
        destroy: nothing,
      }),
    },
  })
}
