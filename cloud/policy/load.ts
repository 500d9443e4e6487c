import { readFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import type { Region } from '../contract/values/region'
import type { PolicyBook } from '../domain/policy'
import { assemble } from './assemble'
import { makeBook, type RegionRules } from './book'
import { PolicyError, type PolicyFault } from './fault'
import { filesNamed, findPolicies, strayFiles } from './folder'
import { type ReadFile, readPolicyFile } from './readFile'
import { checkFile } from './rules'

/** A policy file in memory: its name as faults tell it, and its text. */
export interface PolicyText {
  readonly file: string
  readonly text: string
}

/** Where this module lies: the bundle's folder when bundled, the start folder of the process in tests. */
const moduleFolder = (): string => (process.argv[1] ? dirname(process.argv[1]) : process.cwd())

/** The project's own policies, seen from the running program, else from the working folder. */
export function defaultFolder(): string {
  try {
    return findPolicies(moduleFolder())
  } catch {
    return findPolicies(process.cwd())
  }
}

/** All `policy.yaml` files of a folder. */
export function readPolicies(folder: string): PolicyText[] {
  return filesNamed(folder, 'policy.yaml').map((file) => ({
    file: relative(dirname(dirname(folder)), file),
    text: readFileSync(file, 'utf8'),
  }))
}

/** The folder says the region, too: examples beside the policy are of the folder's. */
function checkPlace({ source, policy }: ReadFile): PolicyFault[] {
  const code = /(\d{6})[^/\\]*[/\\]policy\.yaml$/.exec(source.file)?.[1]
  if (code === undefined || code === policy.region) return []
  return [
    {
      file: source.file,
      line: source.line(['region']),
      what: `region ${policy.region} lies in the folder of ${code}`,
      instead: `write region: "${code}", or rename the folder`,
    },
  ]
}

/**
 * Prepares policy texts: read, checked, inherited.
 * @throws PolicyError with every fault: file, line, what is wrong and what to write instead
 */
export function rulesOf(texts: readonly PolicyText[]): ReadonlyMap<Region, RegionRules> {
  const faults: PolicyFault[] = []
  const files: ReadFile[] = []
  for (const { file, text } of texts) {
    const read = readPolicyFile(file, text)
    if (!read.ok) {
      faults.push(...read.faults)
      continue
    }
    faults.push(...checkFile(read.value), ...checkPlace(read.value))
    files.push(read.value)
  }
  const assembled = assemble(files)
  faults.push(...assembled.faults)
  if (faults.length > 0) throw new PolicyError(faults)
  return assembled.rules
}

/** A book of policy texts; refuses as `rulesOf` does. */
export const bookOf = (texts: readonly PolicyText[]): PolicyBook => makeBook(rulesOf(texts))

/**
 * Reads all policies into a frozen book of pure look-ups.
 * @param folder defaults to the project's cloud/policies
 * @throws PolicyError when a file is refused
 */
export function loadPolicies(folder: string = defaultFolder()): PolicyBook {
  const stray = strayFiles(folder)
  if (stray.length > 0) throw new PolicyError(stray)
  return bookOf(readPolicies(folder))
}
