import type { Implementation } from '../../calls'
import { loadBill } from './loadBill'
import { quoteView } from './quoteView'

/** 2206 / 2101 预结算: the same decision as `settle`, and nothing moved. */
export const quoteSettlement: Implementation<'quoteSettlement'> = async (context, params) => {
  const bill = await loadBill(context, params)
  if (!bill.ok) return bill
  return { ok: true, result: { quote: quoteView(context, bill.value) } }
}
