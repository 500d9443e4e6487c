import type { Region } from '../../contract/values/region'
import type { DatedValue, ParameterPath, PolicyBook } from '../../domain/policy'
import { selectorEntries } from '../../domain/policy/selector'
import { makeBook, type RegionRules } from '../book'

/** One chosen value with one thing in it changed. */
export interface Mutant {
  readonly region: Region
  readonly path: ParameterPath
  readonly from: string
  /** "0.ratio: 700000 → 710000" */
  readonly what: string
  readonly book: () => PolicyBook
}

/** Parts of a row that say to whom it applies: taking the row out tests them. */
const SELECTORS = new Set([...Object.keys(selectorEntries), 'per', 'subject', 'period', 'name'])

const OTHER_WORD: Readonly<Record<string, string>> = {
  AUTO_CHAIN: 'SECOND_SCAN',
  SECOND_SCAN: 'AUTO_CHAIN',
  POOL_TRANSFER: 'AUTO_CHAIN',
  exhausted: 'zeroBalanceOnly',
  zeroBalanceOnly: 'exhausted',
  automatic: 'onRequest',
  all: 'priorYearsOnly',
  priorYearsOnly: 'all',
  fund: 'expense',
  expense: 'fund',
  pool: 'country',
  province: 'pool',
  filing: 'balanceDesc',
  userPreset: 'balanceDesc',
  settlementFirstCome: 'balanceDesc',
  chosenByScan: 'balanceDesc',
}

type Change = readonly [what: string, value: unknown]

function changedScalar(value: unknown): unknown {
  if (typeof value === 'number') return value + 100
  if (typeof value === 'boolean') return !value
  if (typeof value === 'string') return OTHER_WORD[value] ?? `${value}?`
  return value
}

/** Every way to change one thing in a value. */
function changes(value: unknown, path: string, at = ''): Change[] {
  if (value === null)
    return [[`${at} null → something`, path.includes('Limit') ? [{ visits: ['11'], amount: 100 }] : 1]]
  if (Array.isArray(value)) {
    const inner = value.flatMap((each, index) =>
      changes(each, path, `${at}${index}.`).map(
        ([what, changed]): Change => [what, value.with(index, changed)],
      ),
    )
    const without = value.map(
      (_, index): Change => [`${at}${index} taken out`, value.filter((__, place) => place !== index)],
    )
    const scalars = value.every((each) => typeof each !== 'object')
    return value.length === 0 ? [[`${at}[] → ['99']`, ['99']]] : scalars ? without : [...inner, ...without]
  }
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, each]) =>
      SELECTORS.has(key)
        ? []
        : changes(each, path, `${at}${key}.`).map(
            ([what, changed]): Change => [what, { ...value, [key]: changed }],
          ),
    )
  }
  const changed = changedScalar(value)
  return [[`${at.slice(0, -1)}: ${String(value)} → ${String(changed)}`, changed]]
}

function bookWith(
  rules: ReadonlyMap<Region, RegionRules>,
  region: Region,
  path: ParameterPath,
  old: DatedValue,
  value: unknown,
) {
  const own = rules.get(region)
  if (!own) throw new Error(`no rules for ${region}`)
  const versions = (own.timelines.get(path) ?? []).map((each) => (each === old ? { ...each, value } : each))
  return makeBook(
    new Map(rules).set(region, { entry: own.entry, timelines: new Map(own.timelines).set(path, versions) }),
  )
}

/** Every chosen value marked A or B of every region, changed one thing at a time. */
export function mutants(rules: ReadonlyMap<Region, RegionRules>): Mutant[] {
  const all: Mutant[] = []
  for (const [region, { timelines }] of rules) {
    for (const [path, versions] of timelines) {
      for (const version of versions) {
        if (version.unknown || (version.confidence !== 'A' && version.confidence !== 'B')) continue
        for (const [what, value] of changes(version.value, path)) {
          const book = () => bookWith(rules, region, path, version, value)
          all.push({ region, path, from: version.from, what, book })
        }
      }
    }
  }
  return all
}
