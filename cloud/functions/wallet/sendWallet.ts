import type { Context } from '../../calls'
import { granted, type Judged } from '../../contract/refusals'
import {
  answerDeadline,
  judgeAmount,
  judgeWalletAmount,
  judgeWalletMoment,
  sendEntries,
  sentNotices,
  sentOn,
  sharedFund,
  takeOut,
  withFee,
  withOneSent,
} from '../../domain/transfer'
import { Account, type Guard, type Notice, type TransferDocument } from '../../store'
import { loadPurse } from '../money/purse'
import { loadHolders } from '../people/maySee'
import { type LoadedPair, loadWalletPair } from './loadPair'
import { sentRecord } from './movementRecords'
import { factsOf, noticesOf, payerOf, type Sent, type TransferOrder, walletLink } from './order'

/**
 * Sends money towards a relative's wallet: it leaves the sender's pocket at once and lies in transit until it is
 * accepted or goes back. The sender's wallet moves on with it, so that two transfers at once cannot both be the last
 * of a day. Refuses what `loadWalletPair`, `judgeWalletMoment`, `judgeWalletAmount` and `judgeAmount` refuse.
 */
export async function sendWallet(context: Context, order: TransferOrder): Promise<Judged<Sent>> {
  const { ports, policies } = context
  const now = ports.clock.businessNow()
  const today = ports.clock.today()
  const [loaded, purse] = await Promise.all([
    loadWalletPair(context, order),
    loadPurse(context, order.senderId),
  ])
  if (!loaded.ok) return loaded
  const { sender, senderWallet, rules } = loaded.value
  const moment = judgeWalletMoment(now, sentOn(senderWallet.data.sent, today), rules)
  if (!moment.ok) return moment
  const size = judgeWalletAmount(order.amount, rules)
  if (!size.ok) return size
  const { region } = sender.data
  const drawing = {
    from: order.from,
    today,
    fund: sharedFund(policies, region, today),
    keepMin: policies.lookUp(region, today, 'grant.grantor.keepMin').value ?? 0,
  }
  const payer = payerOf(sender, purse)
  const affordable = judgeAmount(payer, drawing, order.amount, rules.fee)
  if (!affordable.ok) return affordable

  const taken = takeOut(purse, drawing, withFee(order.amount, rules), payer.name)
  const transit = Account.transit(order.transferId)
  const fee = { account: Account.centre(region), amount: rules.fee }
  const entries = sendEntries(taken, { account: transit, amount: order.amount }, fee)
  const answerBy = answerDeadline(now, rules.acceptBy)
  const data: TransferDocument = {
    kind: 'wallet',
    senderId: order.senderId,
    receiverId: order.payeeId,
    relation: order.relation,
    from: order.from,
    amount: order.amount,
    entries: entries.map(({ accountId, amount }) => ({ accountId, amount })),
    state: 'waiting',
    waitingFor: order.payeeId,
    queue: 'waiting',
    answerBy,
    sentAt: now,
    potMonth: null,
    endedAt: null,
    endedBy: null,
    givenBack: 0,
    planId: order.planId,
  }
  const sent = withOneSent(senderWallet.data.sent, today)
  return granted({
    transfer: { id: order.transferId, version: 1, data },
    change: {
      documents: [
        { kind: 'transfer', id: order.transferId, version: 0, data },
        {
          kind: 'wallet',
          id: order.senderId,
          version: senderWallet.version,
          data: { ...senderWallet.data, sent },
        },
        sentRecord(context, data, sender.data, 'out', now),
      ],
      guards: guardsOf(loaded.value),
      postings: [{ postingId: order.transferId, kind: 'transfer', at: now, entries }],
      audit: [
        {
          actor: order.by,
          what: 'transferWallet',
          subject: order.senderId,
          detail: { transferId: order.transferId, payee: order.payeeId, amount: order.amount },
        },
      ],
      notices: await noticesFor(context, loaded.value, data, answerBy),
    },
  })
}

/** What the decision rests on besides what it writes. */
const guardsOf = ({ sender, payee, payeeWallet }: LoadedPair): Guard[] => [
  { kind: 'person', id: sender.id, version: sender.version },
  { kind: 'person', id: payee.id, version: payee.version },
  ...(payeeWallet ? [{ kind: 'wallet' as const, id: payeeWallet.id, version: payeeWallet.version }] : []),
]

/** To the payee, and to those who hold his code and may accept for him; not to the sender himself. */
async function noticesFor(
  context: Context,
  { sender, payee }: LoadedPair,
  data: TransferDocument,
  answerBy: number,
): Promise<Notice[]> {
  const holders = (await loadHolders(context, payee.id))(payee.data).map((binding) => binding.data.holderId)
  const others = holders.filter((holderId) => holderId !== sender.id)
  const notices = sentNotices(factsOf(data, sender.data), others, answerBy)
  return notices.flatMap((notice) =>
    noticesOf([notice], walletLink(notice.personId === payee.id ? null : payee.id)),
  )
}
