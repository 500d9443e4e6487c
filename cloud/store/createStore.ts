import { PGlite } from '@electric-sql/pglite'
import { openDataFolder } from './engines/dataFolder'
import type { Engine } from './engines/engine'
import { pgliteEngine } from './engines/pglite'
import { postgresEngine } from './engines/postgres'
import { migrate } from './migrations/migrate'
import type { Store } from './store'
import { ordinarySources, type StoreSources, storeOver } from './storeOver'

/** Where a store keeps its data. */
export type StorePlace =
  /** Embedded, in a folder of this machine; one process at a time. */
  | { readonly dataFolder: string }
  /** A PostgreSQL server, 15 or later; many hosts may share it. */
  | { readonly databaseUrl: string; readonly connections?: number }
  /** Embedded, gone with the process: for tests. `image` is a data folder packed by an earlier one. */
  | { readonly inMemory: true; readonly image?: Blob }

/** How many connections a host opens to PostgreSQL, unless told. */
const CONNECTIONS = 10

async function openEngine(place: StorePlace): Promise<Engine> {
  if ('dataFolder' in place) return openDataFolder(place.dataFolder)
  if ('databaseUrl' in place) return postgresEngine(place.databaseUrl, place.connections ?? CONNECTIONS)
  return pgliteEngine(await PGlite.create(place.image ? { loadDataDir: place.image } : {}))
}

/**
 * Opens a store and brings its schema up to date. Throws DataFolderInUse when another process has the folder.
 * `sources` replaces the clocks and ids of rows that the store makes itself.
 */
export async function createStore(place: StorePlace, sources: Partial<StoreSources> = {}): Promise<Store> {
  return (await openStore(place, sources)).store
}

/** The same, with the engine underneath: for the checker, backups and the operator's commands. */
export async function openStore(
  place: StorePlace,
  sources: Partial<StoreSources> = {},
): Promise<{ store: Store; engine: Engine }> {
  const engine = await openEngine(place)
  try {
    await migrate(engine)
  } catch (error) {
    await engine.close()
    throw error
  }
  return { store: storeOver(engine, { ...ordinarySources, ...sources }), engine }
}
