import type { Context } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import { Day } from '../../contract/values'
import { isLive } from '../../domain/grant'
import {
  judgeAmount,
  judgePotMonth,
  judgePotPair,
  linksPair,
  potNotices,
  potRules,
  sendEntries,
  takeOut,
} from '../../domain/transfer'
import { Account, type TransferDocument } from '../../store'
import { touchFamily } from '../aid/grantChange'
import { loadPurse } from '../money/purse'
import { receivedRecord, sentRecord } from './movementRecords'
import { factsOf, noticesOf, payerOf, type Sent, type TransferOrder, walletLink } from './order'

export type PotOrder = Omit<TransferOrder, 'relation' | 'from'>

/**
 * Moves money of one's account into a relative's pot. The giver's family document moves with it: of two movements at
 * once, or of one and the end of the grant, the second is decided again. Refuses NOT_FOUND, and what `judgePotPair`,
 * `judgePotMonth` and `judgeAmount` refuse.
 */
export async function sendPot(context: Context, order: PotOrder): Promise<Judged<Sent>> {
  const { store, ports, policies } = context
  const today = ports.clock.today()
  const now = ports.clock.businessNow()
  const potMonth = `${order.senderId}:${Day.month(today)}`
  // The version first: a movement made after it was read moves it, and the commit notices.
  const families = new Map((await store.getMany('family', [order.senderId])).map((one) => [one.id, one]))
  const [giver, beneficiary, grants, moved, purse] = await Promise.all([
    store.get('person', order.senderId),
    store.get('person', order.payeeId),
    store.find('grant', { grantorId: order.senderId }),
    store.count('transfer', { potMonth }),
    loadPurse(context, order.senderId),
  ])
  if (!giver || !beneficiary) return refused('NOT_FOUND')
  const rules = potRules(policies, giver.data.region, today)
  if (!rules.ok) return rules
  const pair = judgePotPair(
    {
      today,
      giver: { personId: giver.id, name: giver.data.name, standing: giver.data.standing },
      beneficiary: { personId: beneficiary.id, name: beneficiary.data.name },
      grants: grants.map((grant) => grant.data),
    },
    rules.value,
  )
  if (!pair.ok) return pair
  const grant = grants.find(({ data }) => linksPair(data, giver.id, beneficiary.id) && isLive(data, today))
  if (!grant) return refused('POT_NO_GRANT', { name: beneficiary.data.name })
  const month = judgePotMonth(moved, rules.value)
  if (!month.ok) return month
  const drawing = { from: 'account' as const, today, fund: rules.value.fund, keepMin: rules.value.keepMin }
  const payer = payerOf(giver, purse)
  const affordable = judgeAmount(payer, drawing, order.amount)
  if (!affordable.ok) return affordable

  const pot = { account: Account.pot(beneficiary.id, giver.id), amount: order.amount }
  const entries = sendEntries(takeOut(purse, drawing, order.amount, payer.name), pot)
  const data: TransferDocument = {
    kind: 'pot',
    senderId: giver.id,
    receiverId: beneficiary.id,
    relation: grant.data.relation,
    from: 'account',
    amount: order.amount,
    entries: entries.map(({ accountId, amount }) => ({ accountId, amount })),
    state: 'moved',
    waitingFor: null,
    queue: rules.value.ownershipMoves ? null : 'pot',
    answerBy: null,
    sentAt: now,
    potMonth,
    endedAt: now,
    endedBy: order.senderId,
    givenBack: 0,
    planId: order.planId,
  }
  return granted({
    transfer: { id: order.transferId, version: 1, data },
    change: {
      documents: [
        { kind: 'transfer', id: order.transferId, version: 0, data },
        touchFamily(context, giver.id, families),
        sentRecord(context, data, giver.data, 'out', now),
        receivedRecord(context, data, giver.data, 'in', now),
      ],
      guards: [
        { kind: 'grant', id: grant.id, version: grant.version },
        { kind: 'person', id: giver.id, version: giver.version },
        { kind: 'person', id: beneficiary.id, version: beneficiary.version },
      ],
      postings: [{ postingId: order.transferId, kind: 'transfer', at: now, entries }],
      audit: [
        {
          actor: order.by,
          what: 'transferToPot',
          subject: giver.id,
          detail: { transferId: order.transferId, beneficiary: beneficiary.id, amount: order.amount },
        },
      ],
      notices: noticesOf(potNotices(factsOf(data, giver.data)), walletLink(null)),
    },
  })
}
