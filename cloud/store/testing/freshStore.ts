import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { Engine } from '../engines/engine'
import { errorCode } from '../engines/errorCode'
import { pgliteEngine } from '../engines/pglite'
import { migrate, schemaFingerprint } from '../migrations/migrate'
import type { Store } from '../store'
import { ordinarySources, type StoreSources, storeOver } from '../storeOver'
import { clearAll } from './clearAll'
import { freshDatabase } from './freshDatabase'

const CACHE = join(__dirname, '..', '..', '..', 'node_modules', '.cache', 'qinqing-store')

export interface FreshStore {
  readonly store: Store
  /** The engine underneath: for tests that look at rows or tamper with them. */
  readonly engine: Engine
  /** Empties every table (users and sessions too), in milliseconds: call it before each test. */
  clearAll(): Promise<void>
  close(): Promise<void>
}

/**
 * A store for one test file, embedded and in memory unless the jest project asks for PostgreSQL: open it in `beforeAll` (about a second), call `clearAll` in
 * `beforeEach`, `close` in `afterAll`. `sources` sets clocks and ids of rows that the store makes itself.
 */
export async function freshStore(sources: Partial<StoreSources> = {}): Promise<FreshStore> {
  const engine = await (storeEngine === 'postgres' ? freshDatabase() : freshEngine())
  const store = storeOver(engine, { ...ordinarySources, ...sources })
  return { store, engine, clearAll: () => clearAll(engine), close: () => store.close() }
}

/**
 * An engine with empty tables. Test files of one worker use the same databases one after the other: closing an
 * engine empties it and leaves it to the next.
 */
export async function freshEngine(): Promise<Engine> {
  const idle = idleEngines()
  const engine = idle.pop() ?? (await makeEngine())
  return {
    ...engine,
    async close() {
      await clearAll(engine)
      idle.push(engine)
    },
  }
}

function idleEngines(): Engine[] {
  const key = `pglite ${schemaFingerprint()}`
  const kept = (keptByWorker.get(key) ?? { idle: [] }) as { idle: Engine[] }
  keptByWorker.set(key, kept)
  return kept.idle
}

/**
 * Makes a data folder as a host has left it that opened an empty store and ended: unpacked, since making one takes ten
 * seconds.
 */
export async function freshFolder(folder: string): Promise<void> {
  if (!existsSync(keptImage())) await (await makeEngine()).close()
  const database = join(folder, 'database')
  mkdirSync(database)
  execFileSync('tar', ['-xf', keptImage(), '-C', database], { stdio: 'ignore' })
}

const keptImage = (): string => join(CACHE, `${schemaFingerprint()}.tar`)

/** Making a database takes seconds, unpacking one that was made before takes one: it is kept by its schema. */
async function makeEngine(): Promise<Engine> {
  const path = keptImage()
  const packed = readKept(path)
  if (packed) return pgliteEngine(await PGlite.create({ loadDataDir: packed }))
  const database = await PGlite.create()
  const engine = await pgliteEngine(database)
  await migrate(engine)
  const image = await database.dumpDataDir('none')
  mkdirSync(CACHE, { recursive: true })
  const unfinished = `${path}.${process.pid}`
  writeFileSync(unfinished, new Uint8Array(await image.arrayBuffer()))
  renameSync(unfinished, path)
  return engine
}

function readKept(path: string): Blob | null {
  try {
    return new Blob([new Uint8Array(readFileSync(path))])
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}
