import { Day } from '@contract/values/day'
import { IdNumber, type IdNumberFault } from '@contract/values/idNumber'
import { PersonName } from '@contract/values/personName'

export type IdNumberTrouble = IdNumberFault | 'empty' | 'long'
export type NameTrouble = 'empty' | 'writing'

/** What is wrong with a typed ID number, or null. `missing` counts the characters that are still to come. */
export function checkIdNumber(
  typed: string,
  today: Day,
): { trouble: IdNumberTrouble; missing: number } | null {
  const idNumber = IdNumber.normalise(typed)
  if (idNumber === '') return { trouble: 'empty', missing: 18 }
  if (idNumber.length > 18) return { trouble: 'long', missing: 0 }
  const trouble = IdNumber.fault(idNumber, today)
  return trouble === null ? null : { trouble, missing: 18 - idNumber.length }
}

/** What is wrong with a typed name, or null. */
export function checkName(typed: string): NameTrouble | null {
  const name = PersonName.normalise(typed)
  if (name === '') return 'empty'
  return PersonName.is(name) ? null : 'writing'
}

/** The day by which an ID number is judged on the phone; the server judges it again by its own. */
export const phoneDay = (): Day => Day.at(Date.now())
