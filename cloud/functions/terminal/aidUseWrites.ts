import { Day, type Fen } from '../../contract/values'
import { type Drawn, draw, NOTHING_DRAWN } from '../../domain/grant'
import type { AidUseDocument, DocumentWrite } from '../../store'
import { aidUseId } from '../aid/loadReceived'
import type { LoadedBill } from './loadBill'

/** A year of draws as it is kept. */
export function aidUseDocument(
  grantorId: string,
  beneficiaryId: string,
  year: number,
  drawn: Drawn,
): AidUseDocument {
  return {
    grantorId,
    beneficiaryId,
    year,
    total: drawn.total,
    byMonth: { ...drawn.byMonth },
    byDay: { ...drawn.byDay },
  }
}

/** What each paying grantor's document says after the bill. */
export function drawWrites(bill: LoadedBill, granted: ReadonlyMap<string, Fen>, day: Day): DocumentWrite[] {
  const beneficiaryId = bill.patient.id
  const year = Day.year(day)
  return [...granted].map(([grantorId, amount]) => {
    const uses = bill.received.find((one) => one.grantor.id === grantorId)?.uses ?? []
    const before = uses.find((use) => use.data.beneficiaryId === beneficiaryId)
    const after = draw(before?.data ?? NOTHING_DRAWN, day, amount)
    return {
      kind: 'aidUse',
      id: aidUseId(grantorId, beneficiaryId, year),
      version: before?.version ?? 0,
      data: aidUseDocument(grantorId, beneficiaryId, year, after),
    }
  })
}
