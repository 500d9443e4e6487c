import type { Context } from '../../calls'
import { hasLapsed } from '../../domain/transfer'
import type { Change } from '../../store'
import { endTransfer } from './endTransfer'

/** Gives back one transfer that was not accepted in time; null when there is nothing (more) to do. */
export async function returnTransfer(context: Context, transferId: string): Promise<Change | null> {
  const { store, ports } = context
  const transfer = await store.get('transfer', transferId)
  if (transfer?.data.state !== 'waiting') return null
  const now = ports.clock.businessNow()
  if (!hasLapsed(transfer.data.answerBy, now)) return null
  const sender = await store.get('person', transfer.data.senderId)
  if (!sender) return null
  return endTransfer(context, transfer, sender.data, 'returned', now, null, 'planned work').change
}
