import type { Context, StaffActor } from '../../calls'
import { Day } from '../../contract/values'
import { addBill, EMPTY_YEAR, grantedBy } from '../../domain/visit'
import type { AccumulatorDocument, Change, DocumentWrite, LedgerEntry, SettlementDocument } from '../../store'
import { drawWrites } from './aidUseWrites'
import { guardsOf, openedFamily } from './guards'
import type { LoadedBill } from './loadBill'
import { spentGrants } from './oneBillGrants'
import { tellLowBalance } from './tellLowBalance'
import { tellUse } from './tellUse'
import { usageWrites } from './usageWrites'
import { accumulatorId } from './visitView'

/** Everything that a settlement changes, and the patient's sums of the year afterwards. */
export function settleChange(
  context: Context<StaffActor>,
  bill: LoadedBill,
  settlementId: string,
  settlement: SettlementDocument,
  entries: readonly LedgerEntry[],
): { change: Change; year: AccumulatorDocument } {
  const { actor } = context
  const { visit, patient, day } = bill
  const granted = grantedBy(settlement.payers, patient.id)
  const year = yearAfter(bill, settlement)
  const usage = usageWrites(context, settlementId, settlement, bill, granted)
  const documents: DocumentWrite[] = [
    {
      kind: 'visit',
      id: visit.id,
      version: visit.version,
      data: { ...visit.data, state: 'settled', settlementId },
    },
    { kind: 'settlement', id: settlementId, version: 0, data: settlement },
    {
      kind: 'accumulator',
      id: accumulatorId(patient.id, year.year),
      version: bill.year?.version ?? 0,
      data: year,
    },
    ...drawWrites(bill, granted, day),
    ...dischargeWrites(bill),
    ...spentGrants(bill, granted, settlementId),
    ...openedFamily(bill),
    ...usage.writes,
  ]
  const change: Change = {
    documents,
    guards: guardsOf(bill, granted),
    postings: [{ postingId: settlementId, kind: 'settlement', at: settlement.settledAt, entries }],
    audit: [
      {
        actor: actor.userId,
        what: 'settle',
        subject: patient.id,
        detail: {
          settlementId,
          institution: bill.institution.data.name,
          totalFee: settlement.amounts.totalFee,
          openedBy: visit.data.openedBy,
        },
      },
    ],
    notices: [
      ...tellUse({
        settlement,
        told: 'use',
        institutionName: bill.institution.data.name,
        patient: patient.data,
        holders: bill.holders,
        recordOf: usage.recordOf,
      }),
      ...tellLowBalance(bill, settlement, granted),
    ],
  }
  return { change, year }
}

function yearAfter(bill: LoadedBill, settlement: SettlementDocument): AccumulatorDocument {
  const sums = addBill(bill.year?.data ?? EMPTY_YEAR, settlement)
  return { ...sums, personId: bill.patient.id, year: Day.year(bill.day) }
}

/** A settled stay is over. */
const dischargeWrites = ({ admission }: LoadedBill): DocumentWrite[] =>
  admission ? [{ kind: 'admission', id: admission.id, version: admission.version, data: null }] : []
