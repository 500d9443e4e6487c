import type { Engine } from '../store'
import { storeOver } from '../store/storeOver'
import { Broken } from './broken'
import { KNOWN_CAPS } from './capsHold'
import { type Checker, preparedChecker } from './checker'
import { type SimulatedClock, simulatedClock } from './clock'
import { openRewindable, type Rewindable } from './database'
import { seeded } from './random'
import { openTouched } from './touched'
import { type SimulatedWorld, seedWorld } from './world'

/** Where a trial begins. */
export interface Beginning {
  readonly world: SimulatedWorld
  readonly clock: SimulatedClock
}

/** What all trials of a process share: one database that goes back to where it was, and its checker. */
export interface Laboratory {
  readonly database: Rewindable
  readonly checker: Checker
  /** The world, as every trial finds it. */
  begin(): Promise<Beginning>
  /** Leaves the engine as it was found, open. */
  close(): Promise<void>
}

const BEGINNING = 'beginning'
const TRIALS_OF_A_WORLD = 75
/** Histories differ in what happens, not in where they begin. */
const SEED_OF_THE_WORLD = 1

async function makeWorld(database: Rewindable): Promise<Beginning> {
  await database.empty()
  const clock = simulatedClock()
  const random = seeded(SEED_OF_THE_WORLD)
  const { realNow, businessNow } = clock
  const engine: Engine = {
    name: 'postgres',
    commitLanes: 2,
    readLanes: 2,
    query: (statement) => database.query(statement),
    transaction: () => Promise.reject(new Error('the world is made in one change')),
    close: async () => undefined,
  }
  const newId = (prefix: string): string => `${prefix}_${random.text(12)}`
  const store = storeOver(engine, { realNow, businessNow, newId })
  return { world: await seedWorld(store, clock, random), clock }
}

/** @param engine an embedded database with its schema and no rows, for the simulator alone */
export async function openLaboratory(engine: Engine): Promise<Laboratory> {
  await engine.query({ text: KNOWN_CAPS })
  const touched = await openTouched(engine)
  const database = await openRewindable(engine, touched)
  const checker = await preparedChecker(database, touched)
  let made: Beginning | null = null
  let begun = 0

  /** Made anew now and then: what rewinding leaves behind is taken away when the database is emptied. */
  async function begin(): Promise<Beginning> {
    begun += 1
    if (made && begun % TRIALS_OF_A_WORLD !== 0) await database.rewind(BEGINNING)
    else {
      made = await makeWorld(database)
      await checker.setCaps(made.world.caps)
      const wrong = await checker.findings()
      if (wrong.length > 0) throw new Broken(`in the world as it was made: ${wrong.join('; ')}`)
      await database.mark(BEGINNING)
    }
    return made
  }

  return {
    database,
    checker,
    begin,
    async close() {
      await checker.forget()
      await database.close()
      await touched.forget()
      await engine.query({ text: 'drop table known_cap' })
    },
  }
}
