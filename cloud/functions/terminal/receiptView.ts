import type { Context } from '../../calls'
import type { Receipt } from '../../contract/shapes'
import { payersForStaff } from '../../domain/visit'
import type {
  AccumulatorDocument,
  InstitutionDocument,
  PersonDocument,
  SettlementDocument,
  TerminalDocument,
  VisitDocument,
} from '../../store'
import { isoInstant } from '../views/instant'
import { patientView } from './visitView'

export interface Receipted {
  /** Null for a quote, which has moved nothing. */
  readonly settlementId: string | null
  readonly settlement: SettlementDocument
  readonly visit: VisitDocument
  readonly person: PersonDocument
  readonly institution: InstitutionDocument
  readonly terminal: TerminalDocument
  readonly year: AccumulatorDocument | null
}

/** A quote or a receipt as the counter prints it: payers as relation and amount, the patient masked. */
export function receiptView(context: Context, receipted: Receipted): Receipt {
  const { settlementId, settlement, visit, person, institution, terminal } = receipted
  const { reversal } = settlement
  return {
    settlementId,
    visitId: settlement.visitId,
    state: settlementId === null ? 'quoted' : settlement.state,
    day: settlement.day,
    settledAt: settlementId === null ? null : isoInstant(settlement.settledAt),
    institutionName: institution.name,
    terminalName: terminal.name,
    openedBy: visit.openedBy,
    shownBy: visit.shownBy,
    patient: patientView(context, { ...receipted, personId: settlement.patientId }, settlement.visitType),
    visitType: settlement.visitType,
    lines: [...settlement.lines],
    amounts: settlement.amounts,
    buckets: { ...settlement.buckets },
    payers: payersForStaff(settlement, person.name),
    warnings: [...settlement.warnings],
    reversal: reversal && { at: isoInstant(reversal.at), reason: reversal.reason },
  }
}
