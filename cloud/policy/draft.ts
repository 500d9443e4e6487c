import type { Region } from '../contract/values/region'
import type { PolicyBook } from '../domain/policy'
import { assemble } from './assemble'
import { makeBook, overlaidBook, type RegionRules } from './book'
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

/**
 * Lays a draft over a book without reading a file: for a region that the book has.
 * @throws PolicyError when the draft is refused
 */
export function draftOver(book: PolicyBook, draft: PolicyText): Drafted {
  const read = readPolicyFile(draft.file, draft.text)
  if (!read.ok) throw new PolicyError(read.faults)
  const { region } = read.value.policy
  const entry = book.region(region)
  const faults = entry?.code === region ? checkFile(read.value) : [noSuchRegion(draft.file, region)]
  if (!entry || faults.length > 0) throw new PolicyError(faults)
  return { region, book: overlaidBook(book, entry, timelinesOf(read.value)) }
}

const noSuchRegion = (file: string, region: Region) => ({
  file,
  line: 1,
  what: `there are no rules of region ${region} yet`,
  instead: 'write the code of a region that is in the list',
})

type Read = Extract<ReturnType<typeof readPolicyFile>, { ok: true }>['value']

function rulesToFiles(texts: readonly PolicyText[]): Read[] {
  return texts.flatMap(({ file, text }) => {
    const read = readPolicyFile(file, text)
    return read.ok ? [read.value] : []
  })
}

function timelinesOf(draft: Read): RegionRules['timelines'] {
  const { parent: _parent, ...policy } = draft.policy
  return assemble([{ ...draft, policy }]).rules.get(draft.policy.region)?.timelines ?? new Map()
}

const overlay = (own: RegionRules, draft: Read): RegionRules => ({
  entry: own.entry,
  timelines: new Map([...own.timelines, ...timelinesOf(draft)]),
})
