import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
export const inProject = (...parts) => join(root, ...parts)

function* filesUnder(path) {
  if (!existsSync(path)) return
  if (statSync(path).isFile()) {
    yield path
    return
  }
  for (const name of readdirSync(path).sort()) {
    if (name !== 'node_modules' && name !== 'dist') yield* filesUnder(join(path, name))
  }
}

/** A hash of the content of files and folders (relative to the project): the same sources, the same hash. */
export function hashOf(...places) {
  const hash = createHash('sha256')
  for (const place of places) {
    for (const file of filesUnder(inProject(place))) {
      hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
    }
  }
  return hash.digest('hex')
}

export const readText = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null)
