import type { Context } from '../../calls'
import { Day, type Fen, keyed } from '../../contract/values'
import { grantorKey, patientKey } from '../../domain/usage'
import type { DocumentWrite, SettlementDocument, UsageDocument } from '../../store'
import type { LoadedBill } from './loadBill'

export interface UsageWrites {
  readonly writes: readonly DocumentWrite[]
  /** The record by which a person sees the use: his own as grantor, or the patient's. */
  readonly recordOf: (personId: string, seesAll: boolean) => string
}

/** The rows of 使用记录: the patient's, whom his holders see too, and one for each grantor who paid. */
export function usageWrites(
  { ports }: Context,
  settlementId: string,
  settlement: SettlementDocument,
  bill: LoadedBill,
  granted: ReadonlyMap<string, Fen>,
): UsageWrites {
  const { amounts } = settlement
  const row = (viewerKey: string, paid: Fen, grantors: Record<string, Fen>): UsageDocument => ({
    settlementId,
    viewerKey,
    viewerYear: `${viewerKey}:${Day.year(settlement.day)}`,
    patientId: settlement.patientId,
    institutionName: bill.institution.data.name,
    region: bill.institution.data.region,
    visitType: settlement.visitType,
    day: settlement.day,
    at: settlement.settledAt,
    state: 'settled',
    totalFee: amounts.totalFee,
    fundPay: amounts.fundPay,
    ownAccountPay: amounts.ownAccountPay,
    mutualAidPay: amounts.mutualAidPay,
    cashPay: amounts.cashPay,
    granted: paid,
    grantors,
    shownBy: bill.visit.data.shownBy,
  })
  const month = `${settlement.region}:${Day.month(settlement.day)}`
  const byFamily = ![null, settlement.patientId].includes(settlement.shownByPersonId)
  const ofPatient = row(patientKey(settlement.patientId), 0, keyed(granted))
  const patientRecord = ports.ids.next('use')
  const grantorRecords = new Map([...granted.keys()].map((grantorId) => [grantorId, ports.ids.next('use')]))
  const write = (id: string, data: UsageDocument): DocumentWrite => ({ kind: 'usage', id, version: 0, data })
  return {
    writes: [
      write(patientRecord, { ...ofPatient, shownIn: byFamily ? month : null }),
      ...[...grantorRecords].map(([grantorId, id]) =>
        write(id, { ...row(grantorKey(grantorId), granted.get(grantorId) ?? 0, {}), grantedIn: month }),
      ),
    ],
    recordOf: (personId, seesAll) =>
      seesAll ? patientRecord : (grantorRecords.get(personId) ?? patientRecord),
  }
}
