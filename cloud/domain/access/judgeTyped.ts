import { granted, type Judged, type Refusal, refused } from '../../contract/refusals'
import { type Day, IdNumber, type IdNumberFault, PersonName } from '../../contract/values'

export interface TypedIdentity {
  readonly name: PersonName
  readonly idNumber: IdNumber
}

/**
 * What a person typed, normalised; refused with what is wrong with the number (ID_NUMBER_…) or the name
 * (NAME_INVALID). The details never repeat what was typed.
 */
export function judgeTyped(name: string, idNumber: string, today: Day): Judged<TypedIdentity> {
  const number = judgeIdNumber(idNumber, today)
  if (!number.ok) return number
  const normal = PersonName.normalise(name)
  return PersonName.is(normal) ? granted({ name: normal, idNumber: number.value }) : refused('NAME_INVALID')
}

/** An ID number as typed or read from a card, normalised; refused with what is wrong with it (ID_NUMBER_…). */
export function judgeIdNumber(idNumber: string, today: Day): Judged<IdNumber> {
  const number = IdNumber.normalise(idNumber)
  const fault = IdNumber.fault(number, today)
  return fault === null ? granted(number) : { ok: false, refusal: refusalOf(fault, number) }
}

function refusalOf(fault: IdNumberFault, number: string): Refusal {
  switch (fault) {
    case 'length':
      return refused('ID_NUMBER_LENGTH', { length: [...number].length }).refusal
    case 'characters':
      return refused('ID_NUMBER_CHARACTERS').refusal
    case 'birthDate':
    case 'future':
    case 'tooOld':
      return refused('ID_NUMBER_BIRTH_DATE').refusal
    case 'checkDigit':
      return refused('ID_NUMBER_CHECK_DIGIT').refusal
  }
}
