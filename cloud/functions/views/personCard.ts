import type { PersonCard } from '../../contract/shapes'
import { Day, insuranceLabel } from '../../contract/values'
import type { PolicyBook } from '../../domain/policy'
import type { PersonDocument, Versioned } from '../../store'

/** A person as he himself and his holders see him: the full name, the number masked. */
export function personCard(person: Versioned<PersonDocument>, policies: PolicyBook, today: Day): PersonCard {
  const { data } = person
  return {
    personId: person.id,
    name: data.name,
    idNumberMasked: data.idNumberMasked,
    sex: data.sex,
    birthDate: data.birthDate,
    age: Day.age(data.birthDate, today),
    region: data.region,
    regionName: regionName(policies, data.region),
    insurance: data.insurance,
    employment: data.employment,
    standing: data.standing,
    insuranceLabel: insuranceLabel(data.insurance, data.employment),
  }
}

/** A region's Chinese name; its code where it has no policy folder. */
export const regionName = (policies: PolicyBook, region: string): string =>
  policies.region(region)?.name ?? region
