import type { Basis } from '../../contract/explanation'
import { type Day, INSURANCE_TYPES, type InsuranceType, type Language } from '../../contract/values'
import type { ParameterPath, PolicyBook, RegionEntry } from '../../domain/policy'
import { inBrackets, NAMES_IN } from '../../domain/policy/names'
import { basisOfFinding } from './basisOfFinding'

const INSURANCE_WORDS: Readonly<Record<Language, Readonly<Record<InsuranceType, string>>>> = {
  zh: { '310': '职工', '390': '居民' },
  en: { '310': 'employees', '390': 'residents' },
}

/** Every parameter of a region on a day with its source, and those that no source gives. */
export function parametersOf(
  policies: PolicyBook,
  region: RegionEntry,
  day: Day,
  language: Language,
): { known: Basis[]; unknown: { path: string; name: string }[] } {
  const known: Basis[] = []
  const unknown: { path: string; name: string }[] = []
  for (const [path, name] of Object.entries(NAMES_IN[language]) as [ParameterPath, string][]) {
    const found = INSURANCE_TYPES.map((insurance) => ({
      insurance,
      finding: policies.lookUp(region.code, day, path, { insurance }),
    }))
    const same = new Set(found.map(({ finding }) => JSON.stringify(finding))).size === 1
    for (const { insurance, finding } of same ? found.slice(0, 1) : found) {
      const title = same ? name : `${name}${inBrackets(INSURANCE_WORDS[language][insurance], language)}`
      if (finding.known) known.push(basisOfFinding(policies, title, finding, language))
      else unknown.push({ path, name: title })
    }
  }
  return { known, unknown }
}
