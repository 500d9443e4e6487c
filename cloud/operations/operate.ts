import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openStore, type StorePlace } from '../store'
import { askAdmin } from './adminSocket'
import { type OperatorCommand, operatorCommands } from './commands'
import { explained } from './outsideFault'

/** A mistyped folder must not be opened as a new store, in which everything holds and of which a backup is empty. */
function assertThere(dataFolder: string): void {
  if (existsSync(join(dataFolder, 'database'))) return
  throw new Error(
    `There is no store in ${dataFolder}. Name its folder with DATA_DIR, or its server with DATABASE_URL.`,
  )
}

/**
 * Carries out a command on the store of a place: by the host that has an embedded store open, else by opening it
 * here. Throws DataFolderInUse when somebody has it open who does not listen,
 * and a sentence when there is no store.
 */
export async function operate(
  place: StorePlace,
  command: OperatorCommand,
  argument: string,
  say: (line: string) => void,
): Promise<unknown> {
  if ('dataFolder' in place) {
    const answered = await askAdmin(place.dataFolder, { command, argument }, say)
    if (answered) return answered.result
    assertThere(place.dataFolder)
  }
  const { store, engine } = await openStore(place).catch((fault: unknown) => {
    throw explained(fault, place)
  })
  try {
    return await operatorCommands(engine)[command](argument, say)
  } finally {
    await store.close()
  }
}
