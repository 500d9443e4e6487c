import type { Engine } from '../store'
import { KNOWN_CAPS } from './capsHold'
import { type Checker, preparedChecker } from './checker'
import { openRewindable, type Rewindable } from './database'
import { openTouched } from './touched'

/** What all trials of a process share: one database that goes back to where it was, and its checker. */
export interface Laboratory {
  readonly database: Rewindable
  readonly checker: Checker
  /** Leaves the engine as it was found, open. */
  close(): Promise<void>
}

/** @param engine an embedded database with its schema and no rows, for the simulator alone */
export async function openLaboratory(engine: Engine): Promise<Laboratory> {
  await engine.query({ text: KNOWN_CAPS })
  const touched = await openTouched(engine)
  const database = await openRewindable(engine, touched)
  const checker = await preparedChecker(database, touched)
  return {
    database,
    checker,
    async close() {
      await checker.forget()
      await database.close()
      await touched.forget()
      await engine.query({ text: 'drop table known_cap' })
    },
  }
}
