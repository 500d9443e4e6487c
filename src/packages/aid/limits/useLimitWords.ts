import type { GrantLimits } from '@contract/shapes'
import { useText } from '@/i18n/useText'
import { limitsText } from './words'

/** What a grant is limited to, as short sentences; none where nothing is limited. */
export function useLimitWords({ visits, kinds, institutions }: GrantLimits): string[] {
  const words = useText(limitsText)
  const list = (names: readonly string[]) => names.join(words.and)
  return [
    visits ? [words.only(list(visits.map((one) => words.visitNames[one])))] : [],
    kinds ? [words.pays(list(kinds.map((one) => words.kindNames[one])))] : [],
    institutions ? [words.at(list(institutions.map((one) => one.name)))] : [],
  ].flat()
}
