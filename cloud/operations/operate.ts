import { openStore, type StorePlace } from '../store'
import { askAdmin } from './adminSocket'
import { type OperatorCommand, operatorCommands } from './commands'

/**
 * Carries out a command on the store of a place: by the host that has an embedded store open, else by opening it
 * here. Throws DataFolderInUse when somebody has it open who does not listen.
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
  }
  const { store, engine } = await openStore(place)
  try {
    return await operatorCommands(engine)[command](argument, say)
  } finally {
    await store.close()
  }
}
