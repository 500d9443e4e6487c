import type { Connection, Engine } from '../store'
import type { Row, Statement } from '../store/engines/engine'

/** One database in memory for all histories, each of which begins where the last one began. */
export interface Rewindable extends Connection {
  /** Keeps this moment under a name; a later one of the same name takes its place. */
  mark(name: string): Promise<void>
  /** Goes back to the moment, which stays kept. */
  rewind(name: string): Promise<void>
  /** Goes back to the empty database. */
  empty(): Promise<void>
  /** Leaves the database as it was found. */
  close(): Promise<void>
}

/** The store's own reads, which cannot fail half-way: they need no savepoint of their own. */
const READ = /^select q, n/

/** Takes back what rewinding left behind, before scans feel it. */
const EMPTIED_BEFORE_VACUUM = 25

/**
 * Everything happens in one transaction, which is never committed: moments are its savepoints.
 * @param engine an embedded database with its schema and no rows; nobody else may use it meanwhile
 */
export async function openRewindable(engine: Engine): Promise<Rewindable> {
  await engine.query({ text: 'begin' })
  let emptied = 0
  const rewind = (name: string) => engine.query({ text: `rollback to savepoint ${name}` })
  return {
    async query<R extends Row>(statement: Statement): Promise<R[]> {
      if (READ.test(statement.text)) return engine.query<R>(statement)
      await engine.query({ text: 'savepoint statement' })
      try {
        const rows = await engine.query<R>(statement)
        await engine.query({ text: 'release savepoint statement' })
        return rows
      } catch (error) {
        await rewind('statement')
        throw error
      }
    },
    async mark(name) {
      await engine.query({ text: `savepoint ${name}` })
    },
    async rewind(name) {
      await rewind(name)
    },
    async empty() {
      await engine.query({ text: 'rollback' })
      emptied += 1
      if (emptied % EMPTIED_BEFORE_VACUUM === 0) await engine.query({ text: 'vacuum' })
      await engine.query({ text: 'begin' })
    },
    async close() {
      await engine.query({ text: 'rollback' })
    },
  }
}
