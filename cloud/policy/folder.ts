import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import type { PolicyFault } from './fault'

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

const FOLDER_OF_A_REGION = /^\d{6}-/

/** What lies in the policies' folder and is read by nobody: files and folders whose names are not right. */
export function strayFiles(folder: string): PolicyFault[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name))
    .flatMap(({ parentPath, name }): PolicyFault[] => {
      const fault = { file: relative(dirname(dirname(folder)), join(parentPath, name)), line: 1 }
      if (name !== 'policy.yaml' && name !== 'examples.yaml') {
        return [
          {
            ...fault,
            what: 'nobody reads a file of this name',
            instead: 'call it policy.yaml or examples.yaml',
          },
        ]
      }
      const own = basename(parentPath)
      if (!FOLDER_OF_A_REGION.test(own)) {
        return [
          {
            ...fault,
            what: `the folder "${own}" names no region`,
            instead: 'call it by code and name: 460000-hainan',
          },
        ]
      }
      return existsSync(join(parentPath, 'policy.yaml'))
        ? []
        : [{ ...fault, what: 'there is no policy.yaml beside it', instead: 'add one' }]
    })
}
