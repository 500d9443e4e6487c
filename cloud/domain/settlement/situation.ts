import { Day } from '../../contract/values/day'
import { Region } from '../../contract/values/region'
import type { Situation } from '../policy/fit'
import { samePool } from '../policy/pool'
import type { SettlementInput } from './types'

/** What the tables of a policy look at, from the input of one bill. */
export function situationOf(input: SettlementInput): Situation {
  const { patient, institution } = input
  return {
    status: patient.status,
    age: patient.birthDate === null ? null : Day.age(patient.birthDate, input.date),
    referred: patient.referred,
    familyDoctor: patient.familyDoctorPackage,
    student: patient.student,
    kind: institution.kind,
    level: institution.level,
    grade: institution.grade,
    specialty: institution.specialty,
    special: institution.special,
    visit: input.visit,
  }
}

const within = (inner: Region, outer: Region): boolean => Region.lineage(inner).includes(outer)

/** 异地: the institution lies in another pool than the insurance. */
export function isElsewhere(input: Pick<SettlementInput, 'region' | 'institution'>): boolean {
  const here = input.region
  const there = input.institution.region
  return !samePool(here, there) && !within(there, here) && !within(here, there)
}
