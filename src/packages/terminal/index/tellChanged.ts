import type { Receipt } from '@contract/shapes'
import { useCounter } from './counter'
import { useDay } from './useDay'

/** Shows a receipt that changed, where it is the one on the counter, and renews the day. */
export async function tellChanged(receipt: Receipt): Promise<void> {
  const { receipt: shown, set } = useCounter.getState()
  if (shown?.settlementId === receipt.settlementId) set({ receipt })
  await useDay.getState().load()
}
