import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { Engine } from './engine'
import { lockFolder } from './lock'
import { pgliteEngine } from './pglite'

const UNFINISHED = 'database.unfinished-'

/**
 * Opens the embedded database of a data folder, making it when it is new. It is made aside and then renamed: a
 * process killed while making it leaves nothing that looks like a database. Throws DataFolderInUse.
 */
export async function openDataFolder(folder: string): Promise<Engine> {
  mkdirSync(folder, { recursive: true })
  const release = lockFolder(folder)
  try {
    const database = join(folder, 'database')
    for (const name of readdirSync(folder)) {
      if (name.startsWith(UNFINISHED)) rmSync(join(folder, name), { recursive: true, force: true })
    }
    if (!existsSync(database)) {
      const unfinished = join(folder, `${UNFINISHED}${process.pid}`)
      const fresh = await PGlite.create(unfinished)
      await fresh.close()
      renameSync(unfinished, database)
    }
    return pgliteEngine(await PGlite.create(database), release)
  } catch (error) {
    release()
    throw error
  }
}
