import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { judgeAnswer } from '../../domain/transfer'
import { endTransfer } from './endTransfer'
import { loadOwner } from './loadOwner'
import { viewOne } from './viewOne'

/**
 * The payee, or who holds his code and may act for his wallet, accepts or refuses. Nobody else learns that there is
 * such a transfer.
 */
export const answerTransfer: Implementation<'answerTransfer'> = async (context, { transferId, answer }) => {
  const { store, actor, ports } = context
  const transfer = await store.get('transfer', transferId)
  if (transfer?.data.kind !== 'wallet') return refused('NOT_FOUND')
  const { receiverId, senderId } = transfer.data
  const owner = await loadOwner(context, receiverId, 'openWallet')
  if (!owner.ok) return owner
  const { person, guards } = owner.value
  if (person.data.deceasedOn !== null) return refused('PERSON_DECEASED')
  const now = ports.clock.businessNow()
  const judged = judgeAnswer(transfer.data, now)
  if (!judged.ok) return judged
  const [wallet, sender] = await Promise.all([store.get('wallet', receiverId), store.get('person', senderId)])
  if (!sender) return refused('NOT_FOUND')
  const accepts = answer === 'accept'
  if (accepts && !wallet) return refused('WALLET_NOT_OPEN', { name: person.data.name })
  const ending = accepts ? 'accepted' : 'refused'
  const ended = endTransfer(context, transfer, sender.data, ending, now, actor.personId, actor.userId)
  const view = await viewOne(context, receiverId, ended.transfer)
  if (!view.ok) return view
  return {
    ok: true,
    result: { transfer: view.value },
    change: {
      ...ended.change,
      guards: [...guards, { kind: 'person', id: receiverId, version: person.version }],
    },
  }
}
