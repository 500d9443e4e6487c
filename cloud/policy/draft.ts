import type { Region } from '../contract/values/region'
import type { PolicyBook } from '../domain/policy'
import { assemble } from './assemble'
import { makeBook, type RegionRules } from './book'
import { PolicyError } from './fault'
import type { PolicyText } from './load'
import { rulesOf } from './load'
import { readPolicyFile } from './readFile'
import { checkFile } from './rules'

/** A book in which a draft stands in for what the region's file says of the same parameters. */
export interface Drafted {
  readonly region: Region
  readonly book: PolicyBook
}

/**
 * Lays a draft over the policies: each parameter that the draft gives replaces the region's own; all others
 * stay. A region that has no folder yet is added.
 * @throws PolicyError when the draft or a policy is refused
 */
export function withDraft(texts: readonly PolicyText[], draft: PolicyText): Drafted {
  const read = readPolicyFile(draft.file, draft.text)
  if (!read.ok) throw new PolicyError(read.faults)
  const faults = checkFile(read.value)
  if (faults.length > 0) throw new PolicyError(faults)
  const { region } = read.value.policy
  const rules = new Map(rulesOf(texts))
  const own = rules.get(region)
  const drafted = own
    ? overlay(own, read.value)
    : assemble([...rulesToFiles(texts), read.value]).rules.get(region)
  if (drafted) rules.set(region, drafted)
  return { region, book: makeBook(rules) }
}

type Read = Extract<ReturnType<typeof readPolicyFile>, { ok: true }>['value']

function rulesToFiles(texts: readonly PolicyText[]): Read[] {
  return texts.flatMap(({ file, text }) => {
    const read = readPolicyFile(file, text)
    return read.ok ? [read.value] : []
  })
}

function overlay(own: RegionRules, draft: Read): RegionRules {
  const { parent: _parent, ...policy } = draft.policy
  const alone = assemble([{ ...draft, policy }]).rules.get(draft.policy.region)
  return { entry: own.entry, timelines: new Map([...own.timelines, ...(alone?.timelines ?? [])]) }
}
