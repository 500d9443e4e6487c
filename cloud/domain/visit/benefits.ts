import { type Day, Fen } from '../../contract/values'
import type { PolicyBook } from '../policy'
import { limitLeft } from '../settlement/limits'
import { situationOf } from '../settlement/situation'
import { EMPTY_YEAR, type YearSums } from './accumulators'
import { deductibleAt } from './deductible'
import { type InstitutionFacts, type PatientFacts, settlementInput } from './input'
import { EMPTY_PURSE } from './purse'

/** Where the year's benefits are told without a bill: an ordinary visit to a hospital of the highest level. */
const hospitalOf = (patient: PatientFacts): InstitutionFacts => ({
  institutionId: '',
  kind: 'hospital',
  level: '三级',
  grade: null,
  specialty: false,
  special: false,
  region: patient.region,
})

/**
 * The year's deductible of ordinary visits and what counts as paid of it; null where it is unknown, none, or
 * counted anew at each visit.
 */
export function deductibleOfYear(
  patient: PatientFacts,
  year: YearSums,
  day: Day,
  policies: PolicyBook,
): { limit: Fen; paid: Fen; left: Fen } | null {
  const found = deductibleAt(patient, hospitalOf(patient), '11', year, day, policies)
  if (!found || found.perVisit || found.inForce === 0) return null
  const paid = Math.min(found.inForce, year.deductiblePaid)
  return { limit: found.inForce, paid, left: Fen.minus(found.inForce, paid) }
}

/** What the fund pays at most in the year for ordinary visits; null where there is no limit or none is known. */
export function annualLimitOf(patient: PatientFacts, day: Day, policies: PolicyBook): Fen | null {
  const table = policies.lookUp(patient.region, day, 'settlement.annualLimit', {
    insurance: patient.insurance,
  })
  if (!table.known) return null
  const input = settlementInput({
    day,
    visitType: '11',
    patient,
    institution: hospitalOf(patient),
    lines: [],
    year: EMPTY_YEAR,
    purse: EMPTY_PURSE,
    offers: [],
    useAccount: true,
    useAid: false,
  })
  const limit = limitLeft(table.value, 0, situationOf(input))
  return typeof limit === 'object' ? limit.amount : null
}
