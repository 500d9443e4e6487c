import type { Day, VisitType } from '../../contract/values'
import type { PolicyBook } from '../policy'
import { type DeductibleLeft, deductibleLeft } from '../settlement/deductible'
import { situationOf } from '../settlement/situation'
import type { YearSums } from './accumulators'
import { type InstitutionFacts, type PatientFacts, settlementInput } from './input'
import { EMPTY_PURSE } from './purse'

/**
 * This year's deductible of a patient at an institution: what the region's table says, what is paid, what is
 * left; null where no source gives it.
 */
export function deductibleAt(
  patient: PatientFacts,
  institution: InstitutionFacts,
  visitType: VisitType,
  year: YearSums,
  day: Day,
  policies: PolicyBook,
): DeductibleLeft | null {
  const table = policies.lookUp(patient.region, day, 'settlement.deductible', {
    insurance: patient.insurance,
  })
  if (!table.known) return null
  const input = settlementInput({
    day,
    visitType,
    patient,
    institution,
    lines: [],
    year,
    purse: EMPTY_PURSE,
    offers: [],
    useAccount: true,
    useAid: false,
  })
  return deductibleLeft(table.value, year, situationOf(input))
}
