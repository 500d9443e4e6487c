import type { Context } from '../../calls'
import type { Receipt } from '../../contract/shapes'
import { givenBack, judgeSecondScan, payersForStaff, secondScanLeft } from '../../domain/visit'
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
  const secondScan = settlementId === null ? null : openSecondScan(context, settlement)
  return {
    settlementId,
    visitId: settlement.visitId,
    state: settlementId === null ? 'quoted' : secondScan ? 'awaitingSecondScan' : settlement.state,
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
    secondScan,
    returned: (settlement.returns ?? []).map((part) => ({
      at: isoInstant(part.at),
      reason: part.reason,
      lines: [...part.lines],
      ...givenBack(part),
    })),
    reversal: reversal && { at: isoInstant(reversal.at), reason: reversal.reason },
  }
}

/** Until when a relative's code may still pay, and how much; null where it may not. */
function openSecondScan({ policies, ports }: Context, bill: SettlementDocument): Receipt['secondScan'] {
  const { facts, secondScanUntil: until } = bill
  if (!facts || facts.grants.length === 0 || typeof until !== 'number') return null
  if (!judgeSecondScan(bill, '', ports.clock.businessNow()).ok) return null
  const left = secondScanLeft(facts, policies)
  return left > 0 ? { until: isoInstant(until), left } : null
}
