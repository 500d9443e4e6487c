import type { Connection } from '../store'
import type { Row } from '../store/engines/engine'

/** A session that is sent several statements in one message: over a socket each message costs more than its answer. */
export interface Together extends Connection {
  /** The rows of each statement, in their order; throws what the first that fails throws, and those after it are not run. */
  all(texts: readonly string[]): Promise<Row[][]>
}

/** An engine that has no messages is asked one by one. */
export function together(connection: Connection | Together): Together {
  if ('all' in connection) return connection
  return {
    query: (statement) => connection.query(statement),
    async all(texts) {
      const answers: Row[][] = []
      for (const text of texts) answers.push(await connection.query({ text }))
      return answers
    },
  }
}
