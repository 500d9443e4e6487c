import type { Day } from '../../contract/values/day'
import type { InsuranceType } from '../../contract/values/insurance'
import type { Language } from '../../contract/values/language'
import type { Region } from '../../contract/values/region'
import { PARAMETER_NAMES, parameterName } from './names'
import type { ParameterPath } from './parameters'
import type { Finding, PolicyBook } from './types'
import { valueText } from './valueText'

/** Rules of one region on one day. */
export interface RulesAt {
  readonly region: Region
  readonly day: Day
}

export interface PolicyDifference {
  readonly path: ParameterPath
  readonly name: string
  readonly insurance: InsuranceType | null
  readonly left: Finding<unknown>
  readonly right: Finding<unknown>
  /** Both values in words; 待核实 where no source gives one. */
  readonly leftText: string
  readonly rightText: string
}

const PATHS = Object.keys(PARAMETER_NAMES) as ParameterPath[]

const UNPROVED: Readonly<Record<Language, string>> = { zh: '待核实', en: 'unverified' }

const text = (found: Finding<unknown>, language: Language): string =>
  found.known ? valueText(found.value, found.path, language) : UNPROVED[language]

/** Settlement depends on the insurance; everything else is asked once. */
const insurances = (path: ParameterPath): readonly (InsuranceType | null)[] =>
  path.startsWith('settlement.') ? ['310', '390'] : [null]

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Every parameter whose value differs between two regions, or two days of one. */
export function comparePolicies(
  book: PolicyBook,
  left: RulesAt,
  right: RulesAt,
  language: Language = 'zh',
): PolicyDifference[] {
  const found: PolicyDifference[] = []
  for (const path of PATHS) {
    for (const insurance of insurances(path)) {
      const options = insurance === null ? {} : { insurance }
      const a = book.lookUp(left.region, left.day, path, options)
      const b = book.lookUp(right.region, right.day, path, options)
      if (a.known === b.known && same(a.value, b.value)) continue
      const common = { path, name: parameterName(path, language), insurance }
      found.push({ ...common, left: a, right: b, leftText: text(a, language), rightText: text(b, language) })
    }
  }
  return found
}
