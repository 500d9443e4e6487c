import { Region } from '../contract/values/region'
import type {
  Alternative,
  DatedValue,
  ParameterPath,
  RegionEntry,
  Source,
  ValueStatus,
} from '../domain/policy'
import { QUESTION_KEYS } from '../domain/policy'
import { closeSpans, type RegionRules } from './book'
import type { PolicyFault } from './fault'
import { isUnknown, type PolicyFile, type VersionOutput } from './fileSchema'
import { freeze } from './freeze'
import { type ReadFile, versionsOf } from './readFile'

const NO_SOURCE: Source = { title: '', url: null }

/** `official` for A, else `reported`, where the file does not say. */
const statusOf = (version: VersionOutput): ValueStatus =>
  version.status ?? (version.confidence === 'A' ? 'official' : 'reported')

function datedValue(policy: PolicyFile, version: VersionOutput): DatedValue {
  const source = (key: string): Source => policy.sources[key] ?? NO_SOURCE
  const alternatives: Alternative[] = version.alternatives.map((each, index) => ({
    id: `alternative-${index + 1}`,
    name: each.name ?? null,
    value: each.value,
    source: source(each.source),
    confidence: each.confidence,
    note: each.note ?? null,
  }))
  return {
    insurance: version.for ?? null,
    from: version.from,
    fromPrecision: version.precision,
    to: version.to ?? null,
    unknown: isUnknown(version.value),
    value: version.value,
    source: source(version.source),
    confidence: version.confidence,
    status: statusOf(version),
    note: version.note ?? null,
    alternatives,
  }
}

function entryOf(policy: PolicyFile, parent: Region | null): RegionEntry {
  const questions = QUESTION_KEYS.map((key) => {
    const answer = policy.questions[key]
    if (answer === undefined || answer === 'unknown') return [key, null]
    const source = policy.sources[answer.source] ?? NO_SOURCE
    return [key, { text: answer.text, source, confidence: answer.confidence }]
  })
  return {
    code: policy.region,
    name: policy.name,
    parent,
    simulated: policy.simulated,
    questions: Object.fromEntries(questions) as RegionEntry['questions'],
  }
}

/** The nearest region above by code that has a file: the province, else the country. */
function parentOf(policy: PolicyFile, known: ReadonlySet<Region>): Region | null {
  if (policy.parent !== undefined) return policy.parent
  if (policy.region === Region.country) return null
  const above = [Region.province(policy.region), Region.country].filter((code) => code !== policy.region)
  return above.find((code) => known.has(code)) ?? null
}

/** Regions whose chain of parents never ends, and parents that no file describes. */
function checkParents(
  files: readonly ReadFile[],
  parents: ReadonlyMap<Region, Region | null>,
): PolicyFault[] {
  const faults: PolicyFault[] = []
  for (const { source, policy } of files) {
    const put = (what: string, instead: string): void => {
      faults.push({ file: source.file, line: source.line(['parent'], true), what, instead })
    }
    const seen: Region[] = [policy.region]
    for (let at = parents.get(policy.region) ?? null; at !== null; at = parents.get(at) ?? null) {
      if (!parents.has(at)) {
        put(`parent ${at} has no policy folder`, 'add one, or name a parent that has')
        break
      }
      if (seen.includes(at)) {
        put(
          `a cycle of parents: ${[...seen, at].join(' → ')}`,
          'let the parent be the province, and the province’s the country',
        )
        break
      }
      seen.push(at)
    }
  }
  return faults
}

export interface Assembled {
  readonly rules: ReadonlyMap<Region, RegionRules>
  readonly faults: readonly PolicyFault[]
}

/** Puts the files together: who inherits from whom, which spans hold; everything frozen. */
export function assemble(files: readonly ReadFile[]): Assembled {
  const known = new Set(files.map((file) => file.policy.region))
  const parents = new Map(files.map((file) => [file.policy.region, parentOf(file.policy, known)]))
  const faults = checkParents(files, parents)
  const rules = new Map<Region, RegionRules>()
  for (const { source, policy } of files) {
    if (rules.has(policy.region)) {
      const instead = 'keep one folder for each region'
      faults.push({
        file: source.file,
        line: source.line(['region']),
        what: `region ${policy.region} is described twice`,
        instead,
      })
      continue
    }
    const timelines = new Map<ParameterPath, readonly DatedValue[]>()
    for (const path of Object.keys(policy.parameters) as ParameterPath[]) {
      const versions = versionsOf(policy, path).map((version) => datedValue(policy, version))
      if (versions.length > 0) timelines.set(path, freeze(closeSpans(versions)))
    }
    rules.set(policy.region, {
      entry: freeze(entryOf(policy, parents.get(policy.region) ?? null)),
      timelines,
    })
  }
  return { rules, faults }
}
