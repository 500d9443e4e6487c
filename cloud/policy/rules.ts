import { Day } from '../contract/values/day'
import type { Ratio } from '../contract/values/ratio'
import type { ParameterPath, ParameterValue } from '../domain/policy'
import type { PolicyFault } from './fault'
import { isUnknown, type VersionOutput } from './fileSchema'
import { type ReadFile, versionsOf } from './readFile'
import type { Path } from './source'

type Put = (path: Path, what: string, instead: string) => void

/** Keys of sources that a version, an alternative or an answer names but the file lacks. */
function checkSources(file: ReadFile, put: Put): void {
  const known = file.policy.sources
  const check = (key: string, path: Path): void => {
    if (Object.hasOwn(known, key)) return
    put(
      path,
      `there is no source "${key}"`,
      `add it under "sources:" with title and url, or use one of: ${Object.keys(known).join(', ')}`,
    )
  }
  for (const path of Object.keys(file.policy.parameters) as ParameterPath[]) {
    versionsOf(file.policy, path).forEach((version, index) => {
      const at = ['parameters', path, index]
      check(version.source, [...at, 'source'])
      version.alternatives.forEach((other, place) => {
        check(other.source, [...at, 'alternatives', place, 'source'])
      })
    })
  }
  for (const [key, answer] of Object.entries(file.policy.questions)) {
    if (answer !== undefined && answer !== 'unknown') check(answer.source, ['questions', key, 'source'])
  }
}

/** Spans of one parameter: no day twice, no day forgotten between two versions. */
function checkSpans(path: ParameterPath, versions: readonly VersionOutput[], put: Put): void {
  const at = (version: VersionOutput): Path => ['parameters', path, versions.indexOf(version), 'from']
  const kinds = new Set(versions.map((version) => version.for ?? null))
  if (kinds.has(null) && kinds.size > 1) {
    const general = versions.find((version) => version.for === undefined)
    if (general)
      put(
        at(general),
        `${path} is given both for all and for one insurance`,
        'write "for: \'310\'" or "for: \'390\'" on each version',
      )
    return
  }
  for (const kind of kinds) {
    const line = versions.filter((version) => (version.for ?? null) === kind)
    line.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    for (const [index, version] of line.entries()) {
      if (version.to !== undefined && version.to < version.from) {
        put(
          at(version),
          `${path} ends (${version.to}) before it begins`,
          `write a "to:" from ${version.from} on`,
        )
      }
      const next = line[index + 1]
      if (!next) continue
      if (next.from === version.from || (version.to !== undefined && next.from <= version.to)) {
        put(
          at(next),
          `${path} has two values on ${next.from} (overlap)`,
          `end the earlier one: "to: ${Day.add(next.from, -1)}"`,
        )
      } else if (version.to !== undefined && next.from > Day.add(version.to, 1)) {
        const gap = Day.add(version.to, 1)
        put(
          at(next),
          `${path} says nothing from ${gap} to ${Day.add(next.from, -1)} (gap)`,
          `write "from: ${gap}" here, or a version "from: ${gap}" with "value: unknown"`,
        )
      }
    }
  }
}

/** A chosen value must be dated; a fictional region must say that each value is. */
function checkDates(
  path: ParameterPath,
  versions: readonly VersionOutput[],
  simulated: boolean,
  put: Put,
): void {
  versions.forEach((version, index) => {
    if (version.precision === 'unknown') {
      put(
        ['parameters', path, index, 'precision'],
        `${path} is chosen although its date is unknown`,
        'move the value under "alternatives:", or find its date',
      )
    }
    if (simulated && version.status !== 'simulated') {
      put(
        ['parameters', path, index],
        `${path} of a fictional region has no "status: simulated"`,
        'write "status: simulated"',
      )
    }
  })
}

type Tiers = ParameterValue<'settlement.tiers'>

const LEVELS = ['一级', '二级', '三级']

const firstRatio = (row: Tiers[number]): Ratio => row.bands?.[0]?.ratio ?? row.ratio ?? 0

/** Everything that selects a row but the level: only rows that are otherwise alike are compared. */
function restOf(row: Tiers[number]): string {
  const { level: _level, ratio: _ratio, bands: _bands, note: _note, ...rest } = row
  return JSON.stringify(rest)
}

/** The fund pays no more at a higher level, unless a note says why. */
function checkLevels(path: ParameterPath, versions: readonly VersionOutput[], put: Put): void {
  versions.forEach((version, index) => {
    if (isUnknown(version.value) || version.note) return
    const rows = version.value as Tiers
    const rungs = rows.flatMap((row, place) =>
      [row.level ?? []].flat().map((level) => ({ row, place, height: LEVELS.indexOf(level) })),
    )
    for (const high of rungs) {
      const low = rungs.find(
        (each) =>
          each.height < high.height &&
          restOf(each.row) === restOf(high.row) &&
          firstRatio(each.row) < firstRatio(high.row),
      )
      if (!low || high.row.note) continue
      put(
        ['parameters', path, index, 'value', high.place],
        'the fund ratio rises with the level of the hospital',
        'check the source: ratios fall from 一级 to 三级; if it is right, add a "note:" that says why',
      )
    }
  })
}

/** A row of tiers has either one ratio or bands that rise to an open end. */
function checkBands(path: ParameterPath, versions: readonly VersionOutput[], put: Put): void {
  versions.forEach((version, index) => {
    if (isUnknown(version.value)) return
    for (const [place, row] of (version.value as Tiers).entries()) {
      const at = ['parameters', path, index, 'value', place]
      if ((row.ratio === undefined) === (row.bands === undefined)) {
        put(at, 'a row of tiers needs either "ratio:" or "bands:"', 'write one of them')
      }
      const ends = row.bands?.map((band) => band.to ?? Number.POSITIVE_INFINITY) ?? []
      if (
        ends.some((end, band) => end === Number.POSITIVE_INFINITY && band < ends.length - 1) ||
        ends.some((end, band) => band > 0 && end <= (ends[band - 1] ?? 0))
      ) {
        put(at, 'bands must rise, only the last one open', 'order them by "to:"; leave "to:" out of the last')
      }
    }
  })
}

/** Only 职工 have a personal account, so only they can be grantors. */
function checkGrantors(versions: readonly VersionOutput[], put: Put): void {
  versions.forEach((version, index) => {
    if (isUnknown(version.value) || !(version.value as string[]).includes('390')) return
    put(
      ['parameters', 'grant.grantor.insurance', index, 'value'],
      'residents (390) have no account to share',
      "write ['310']",
    )
  })
}

/** What a file must keep to beyond its shape. Every fault is told, with its line. */
export function checkFile(file: ReadFile): PolicyFault[] {
  const faults: PolicyFault[] = []
  const put: Put = (path, what, instead) => {
    faults.push({ file: file.source.file, line: file.source.line(path), what, instead })
  }
  checkSources(file, put)
  for (const path of Object.keys(file.policy.parameters) as ParameterPath[]) {
    const versions = versionsOf(file.policy, path)
    checkSpans(path, versions, put)
    checkDates(path, versions, file.policy.simulated, put)
    if (path === 'settlement.tiers') {
      checkLevels(path, versions, put)
      checkBands(path, versions, put)
    }
    if (path === 'grant.grantor.insurance') checkGrantors(versions, put)
  }
  return faults
}
