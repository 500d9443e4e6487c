import { openStore, type Store, type StorePlace, type StoreSources } from '../store'
import { serveAdmin } from './adminSocket'
import { operatorCommands } from './commands'

/**
 * Opens the store of a host; an embedded one, which nobody else can open meanwhile, listens for its operator
 * (verify, backup) until it is closed.
 */
export async function openServed(place: StorePlace, sources: Partial<StoreSources> = {}): Promise<Store> {
  const { store, engine } = await openStore(place, sources)
  if (!('dataFolder' in place)) return store
  try {
    const admin = await serveAdmin(place.dataFolder, operatorCommands(engine))
    return {
      ...store,
      async close() {
        await admin.close()
        await store.close()
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}
