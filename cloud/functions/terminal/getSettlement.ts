import type { Implementation } from '../../calls'
import { loadReceipt } from './loadReceipt'
import { receiptView } from './receiptView'

/** The receipt again; after a lost answer it says whether `settle` took effect. */
export const getSettlement: Implementation<'getSettlement'> = async (context, { settlementId }) => {
  const loaded = await loadReceipt(context, settlementId)
  if (!loaded.ok) return loaded
  return { ok: true, result: { receipt: receiptView(context, loaded.value.receipted) } }
}
