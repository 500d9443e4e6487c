import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

const FOLDER = join('cloud', 'policies')

/**
 * The policies' folder: from `start` upwards the first that holds cloud/policies. Works from the sources and
 * from a bundle in dist/cloud alike.
 */
export function findPolicies(start: string): string {
  for (let at = start; ; at = dirname(at)) {
    const folder = join(at, FOLDER)
    if (existsSync(folder)) return folder
    if (dirname(at) === at) throw new Error(`no ${FOLDER} in ${start} or above it`)
  }
}

/** All files of one name under a folder, in a fixed order. */
export function filesNamed(folder: string, name: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name === name)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
