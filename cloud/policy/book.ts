import type { Day } from '../contract/values/day'
import { Day as Days } from '../contract/values/day'
import type { InsuranceType } from '../contract/values/insurance'
import { Region } from '../contract/values/region'
import type {
  Alternative,
  DatedValue,
  Finding,
  LookUpOptions,
  ParameterPath,
  ParameterValue,
  PolicyBook,
  RegionEntry,
} from '../domain/policy'

/** One region's file, prepared: entry and timelines. */
export interface RegionRules {
  readonly entry: RegionEntry
  readonly timelines: ReadonlyMap<ParameterPath, readonly DatedValue[]>
}

const covers = (version: DatedValue, day: Day, insurance: InsuranceType | undefined): boolean =>
  version.from <= day &&
  (version.to === null || day <= version.to) &&
  (version.insurance === null || version.insurance === insurance)

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** The reading that a caller chose: by id, by name, or by the value itself where that is one word. */
function readingOf(version: DatedValue, choose: string): Alternative | 'chosen' | null {
  if (choose === 'chosen' || asText(version.value) === choose) return 'chosen'
  return (
    version.alternatives.find(
      (each) => each.id === choose || each.name === choose || asText(each.value) === choose,
    ) ?? null
  )
}

function found<P extends ParameterPath>(
  path: P,
  region: Region,
  version: DatedValue,
  choose: string | undefined,
): Finding<ParameterValue<P>> {
  const reading = choose === undefined ? 'chosen' : readingOf(version, choose)
  if (reading === null) {
    const offered = ['chosen', ...version.alternatives.map((each) => each.id)]
    return { known: false, path, value: null, region, reason: 'noReading', offered }
  }
  if (reading === 'chosen' && version.unknown) {
    return { known: false, path, value: null, region, reason: 'declaredUnknown', offered: [] }
  }
  const taken = reading === 'chosen' ? version : reading
  return {
    known: true,
    path,
    value: taken.value as ParameterValue<P>,
    alternatives: version.alternatives as readonly Alternative<ParameterValue<P>>[],
    region,
    from: version.from,
    fromPrecision: version.fromPrecision,
    to: version.to,
    source: taken.source,
    confidence: taken.confidence,
    status: version.status,
    note: taken.note,
    reading: reading === 'chosen' ? 'chosen' : reading.id,
  }
}

/** The book over prepared regions. Look-ups go from the region up through its parents to the country. */
export function makeBook(rules: ReadonlyMap<Region, RegionRules>): PolicyBook {
  const entries = Object.freeze([...rules.values()].map((each) => each.entry))

  /** A county has its city's rules, a city without a file of its own its province's. */
  const home = (code: Region): RegionRules | null => {
    const own = rules.get(code)
    if (own || code === Region.country) return own ?? null
    const above = [Region.city(code), Region.province(code)].map((each) => rules.get(each))
    return above.find((each) => each !== undefined && !each.entry.simulated) ?? null
  }

  const lookUp = <P extends ParameterPath>(
    region: Region,
    day: Day,
    path: P,
    options: LookUpOptions = {},
  ): Finding<ParameterValue<P>> => {
    for (
      let at = home(region);
      at;
      at = at.entry.parent === null ? null : (rules.get(at.entry.parent) ?? null)
    ) {
      const version = at.timelines.get(path)?.find((each) => covers(each, day, options.insurance))
      if (version) return found(path, at.entry.code, version, options.choose)
    }
    if (options.choose !== undefined) {
      return { known: false, path, value: null, region, reason: 'noReading', offered: [] }
    }
    return { known: false, path, value: null, region, reason: 'noValue', offered: [] }
  }

  return Object.freeze({
    lookUp,
    history: (region: Region, path: ParameterPath) => rules.get(region)?.timelines.get(path) ?? [],
    regions: () => entries,
    region: (code: Region) => home(code)?.entry ?? null,
  })
}

/** A book in which some parameters of one region are others; what they do not say on a day, its parent says. */
export function overlaidBook(
  base: PolicyBook,
  entry: RegionEntry,
  timelines: RegionRules['timelines'],
): PolicyBook {
  const lookUp = <P extends ParameterPath>(
    region: Region,
    day: Day,
    path: P,
    options: LookUpOptions = {},
  ): Finding<ParameterValue<P>> => {
    const versions = base.region(region)?.code === entry.code ? timelines.get(path) : undefined
    if (!versions) return base.lookUp(region, day, path, options)
    const version = versions.find((each) => covers(each, day, options.insurance))
    if (version) return found(path, entry.code, version, options.choose)
    return base.lookUp(entry.parent ?? region, day, path, options)
  }
  return Object.freeze({ ...base, lookUp })
}

/** The last day of each version: its own `to`, or the day before the next one of the same insurance begins. */
export function closeSpans(versions: readonly DatedValue[]): readonly DatedValue[] {
  return versions
    .map((version) => {
      const next = versions
        .filter((each) => each.insurance === version.insurance && each.from > version.from)
        .reduce<DatedValue | null>(
          (least, each) => (least === null || each.from < least.from ? each : least),
          null,
        )
      return version.to !== null || next === null ? version : { ...version, to: Days.add(next.from, -1) }
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}
