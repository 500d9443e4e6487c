/** One SQL statement with its parameters; a name lets PostgreSQL keep its plan. */
export interface Statement {
  readonly text: string
  readonly values?: readonly unknown[]
  readonly name?: string
}

export type Row = Readonly<Record<string, unknown>>

/** Runs statements of one session, one after the other. */
export interface Connection {
  query<R extends Row>(statement: Statement): Promise<R[]>
}

/**
 * What the store needs of a database: PGlite inside this process, or a PostgreSQL server. Big integers come
 * back as numbers (every amount and instant of this project is a safe integer), JSON as values.
 */
export interface Engine extends Connection {
  readonly name: 'pglite' | 'postgres'
  /**
   * How many commits may be on their way at once. One even to a server: what waits meanwhile goes together, and a larger
   * batch costs less a change than two that run beside each other.
   */
  readonly commitLanes: number
  /** How many gathered reads may be: more than one where a long list need not hold up the others. */
  readonly readLanes: number
  /** Runs `work` in one transaction: all of it or nothing. */
  transaction<T>(work: (connection: Connection) => Promise<T>): Promise<T>
  close(): Promise<void>
}
