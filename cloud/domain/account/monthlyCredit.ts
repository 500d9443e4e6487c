import { Day } from '../../contract/values/day'
import type { Fen } from '../../contract/values/fen'
import type { Employment, InsuranceType, Standing } from '../../contract/values/insurance'
import type { Region } from '../../contract/values/region'
import type { PolicyBook } from '../policy'

/** What decides about a person's monthly credit. */
export interface CreditedPerson {
  readonly region: Region
  readonly insurance: InsuranceType
  /** Null for residents. */
  readonly employment: Employment | null
  readonly standing: Standing
  readonly birthDate: Day
  readonly deceasedOn: Day | null
}

/**
 * What the insurance centre credits to a person's 个人账户 on a day, in fen: 0 for residents, who have none, for
 * whoever is not insured in good standing, and where the region's amount is not known
 * (policy `account.monthlyCredit`).
 */
export function monthlyCredit(person: CreditedPerson, day: Day, policies: PolicyBook): Fen {
  if (person.insurance !== '310' || person.standing !== 'normal') return 0
  if (person.deceasedOn !== null && person.deceasedOn <= day) return 0
  const rows = policies.lookUp(person.region, day, 'account.monthlyCredit')
  if (!rows.known) return 0
  const age = Day.age(person.birthDate, day)
  const row = rows.value.find(
    ({ status, ageFrom }) => status === person.employment && (ageFrom === undefined || age >= ageFrom),
  )
  return row?.amount ?? 0
}
