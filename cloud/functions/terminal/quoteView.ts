import type { Context, StaffActor } from '../../calls'
import type { Receipt } from '../../contract/shapes'
import type { LoadedBill } from './loadBill'
import { receiptView } from './receiptView'
import { settlementDocument } from './settlementDocument'

/** A decided bill as a quote. */
export function quoteView(context: Context<StaffActor>, bill: LoadedBill): Receipt {
  return receiptView(context, {
    settlementId: null,
    settlement: settlementDocument(context, bill, []),
    visit: bill.visit.data,
    person: bill.patient.data,
    institution: bill.institution.data,
    terminal: bill.terminal.data,
    year: bill.year?.data ?? null,
  })
}
