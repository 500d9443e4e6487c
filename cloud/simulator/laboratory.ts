import type { Engine } from '../store'
import { type Checker, preparedChecker } from './checker'
import { openRewindable, type Rewindable } from './database'

/** What all trials of a process share: one database that goes back to where it was, and its checker. */
export interface Laboratory {
  readonly database: Rewindable
  readonly checker: Checker
  /** Leaves the engine as it was found, open. */
  close(): Promise<void>
}

/** @param engine an embedded database with its schema and no rows, for the simulator alone */
export async function openLaboratory(engine: Engine): Promise<Laboratory> {
  const checker = await preparedChecker(engine)
  const database = await openRewindable(engine)
  return {
    database,
    checker,
    async close() {
      await database.close()
      await checker.forget(engine)
    },
  }
}
