import { Day } from '../../contract/values'
import type { BindingRules } from './rules'

type AgeRules = Pick<BindingRules, 'faceFromAge' | 'ageTurnsOn'>

/**
 * The first day on which a person's own face is asked: the birthday of the policy's age, or the day after
 * where the region counts so. Born on 29 February: 1 March in common years.
 */
export function faceFromDay(birthDate: Day, rules: AgeRules): Day {
  const birthday = Day.addYears(birthDate, rules.faceFromAge)
  return rules.ageTurnsOn === 'dayAfter' ? Day.add(birthday, 1) : birthday
}

/** Whether his own face is asked on a day; below that age papers and a guardian's word do. */
export const needsOwnFace = (birthDate: Day, today: Day, rules: AgeRules): boolean =>
  today >= faceFromDay(birthDate, rules)
