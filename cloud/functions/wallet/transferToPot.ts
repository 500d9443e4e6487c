import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { loadCircle } from '../people/loadCircle'
import { sendPot } from './sendPot'
import { viewOne } from './viewOne'

/** 划拨 to a relative of the caller's circle, judged and moved by `sendPot`. */
export const transferToPot: Implementation<'transferToPot'> = async (context, params) => {
  const { actor, ports } = context
  const circle = await loadCircle(context, actor.personId)
  if (!circle?.names.has(params.beneficiaryId)) return refused('NOT_FOUND')
  const sent = await sendPot(context, {
    transferId: ports.ids.next('trf'),
    senderId: actor.personId,
    payeeId: params.beneficiaryId,
    amount: params.amount,
    planId: null,
    by: actor.userId,
  })
  if (!sent.ok) return sent
  const transfer = await viewOne(context, actor.personId, sent.value.transfer)
  if (!transfer.ok) return transfer
  return { ok: true, result: { transfer: transfer.value }, change: sent.value.change }
}
