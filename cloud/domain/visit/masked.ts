import type { Visit } from '../../contract/shapes'
import {
  Day,
  type Employment,
  type Fen,
  type InsuranceType,
  insuranceLabel,
  PersonName,
  type Sex,
  STANDING_LABELS,
  type Standing,
} from '../../contract/values'

export interface IdentityFacts {
  readonly name: string
  readonly idNumberMasked: string
  readonly sex: Sex
  readonly birthDate: Day
  readonly insurance: InsuranceType
  readonly employment: Employment | null
  readonly standing: Standing
}

/** The patient as the counter sees him: enough to compare with his face and card, no more. */
export function maskedPatient(
  person: IdentityFacts,
  regionName: string,
  today: Day,
  deductibleLeft: Fen | null,
): Visit['patient'] {
  return {
    nameMasked: PersonName.mask(person.name),
    idNumberMasked: person.idNumberMasked,
    sex: person.sex,
    age: Day.age(person.birthDate, today),
    insuranceLabel: insuranceLabel(person.insurance, person.employment),
    regionName,
    standing: STANDING_LABELS[person.standing],
    deductibleLeft,
  }
}
