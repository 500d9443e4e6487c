import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { stillHolds } from '../../domain/visit'
import { loadBill } from './loadBill'
import { quoteView } from './quoteView'
import { receiptView } from './receiptView'
import { settleChange } from './settleChange'
import { entriesOf, settlementDocument } from './settlementDocument'

/**
 * 2207 / 2102 结算: takes the quoted amounts in one change: visit, settlement, the year's sums, what was drawn
 * from each grantor, usage rows, ledger entries, audit and notices. If a balance, a cap or a sum moved since
 * the quote, QUOTE_CHANGED carries a fresh one and nothing is taken.
 */
export const settle: Implementation<'settle'> = async (context, params) => {
  const { requestId: _, quoted, ...billParams } = params
  const bill = await loadBill(context, billParams)
  if (!bill.ok) return bill
  if (!stillHolds(quoted, bill.value.settlement)) {
    return refused('QUOTE_CHANGED', { fresh: quoteView(context, bill.value) })
  }
  const entries = entriesOf(bill.value)
  const settlement = settlementDocument(context, bill.value, entries)
  const settlementId = context.ports.ids.next('set')
  const { change, year } = settleChange(context, bill.value, settlementId, settlement, entries)
  const receipt = receiptView(context, {
    settlementId,
    settlement,
    visit: bill.value.visit.data,
    person: bill.value.patient.data,
    institution: bill.value.institution.data,
    terminal: bill.value.terminal.data,
    year,
  })
  return { ok: true, result: { receipt }, change }
}
