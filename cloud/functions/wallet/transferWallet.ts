import type { Implementation } from '../../calls'
import { findBeneficiary } from '../aid/loadParties'
import { sendWallet } from './sendWallet'
import { viewOne } from './viewOne'

/** 医保钱包转账, judged and sent by `sendWallet`. */
export const transferWallet: Implementation<'transferWallet'> = async (context, params) => {
  const { actor, ports } = context
  const payee = await findBeneficiary(context, params.payee)
  if (!payee.ok) return payee
  const sent = await sendWallet(context, {
    transferId: ports.ids.next('trf'),
    senderId: actor.personId,
    payeeId: payee.value.id,
    relation: params.relation,
    from: params.from,
    amount: params.amount,
    planId: null,
    by: actor.userId,
  })
  if (!sent.ok) return sent
  const transfer = await viewOne(context, actor.personId, sent.value.transfer)
  if (!transfer.ok) return transfer
  return { ok: true, result: { transfer: transfer.value }, change: sent.value.change }
}
