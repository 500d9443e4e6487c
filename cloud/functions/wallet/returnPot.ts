import type { Context } from '../../calls'
import { Fen } from '../../contract/values'
import { isLive } from '../../domain/grant'
import { afterGivingBack, type GivenBack, giveBack, givenBackNotices, linksPair } from '../../domain/transfer'
import { Account, type Change, type DocumentWrite, type TransferDocument, type Versioned } from '../../store'
import { receivedRecord, sentRecord } from './movementRecords'
import { factsOf, noticesOf, walletLink } from './order'

type Movement = Versioned<TransferDocument>

/**
 * Gives back what is left of a giver's money in a relative's pot once no grant between them is in force; null when
 * there is nothing to do. A bill reversed later may fill the pot again: then the next run gives back that, too.
 */
export async function returnPot(
  context: Context,
  giverId: string,
  beneficiaryId: string,
): Promise<Change | null> {
  const { store, ports } = context
  const account = Account.pot(beneficiaryId, giverId)
  const [balances, sent, grants, giver] = await Promise.all([
    store.balancesOf(beneficiaryId),
    store.find('transfer', { senderId: giverId }),
    store.find('grant', { grantorId: giverId }),
    store.get('person', giverId),
  ])
  const balance = balances.find(({ accountId }) => accountId === account)?.balance ?? 0
  const today = ports.clock.today()
  const isShared = grants.some(({ data }) => linksPair(data, giverId, beneficiaryId) && isLive(data, today))
  if (balance === 0 || isShared || !giver) return null
  const movements = sent.filter(({ data }) => data.queue === 'pot' && data.receiverId === beneficiaryId)
  const back = giveBack(
    balance,
    movements.map(({ id, data }) => ({ transferId: id, ...data })),
  )
  const [first] = back
  const newest = movements.find(({ id }) => id === first?.transferId)
  if (!first || !newest) return null
  const now = ports.clock.businessNow()
  const amount = Fen.sum(back.map((one) => one.amount))
  return {
    documents: [
      ...back.flatMap((one) => withGivenBack(movements, one)),
      sentRecord(context, { ...newest.data, amount }, giver.data, 'back', now),
      receivedRecord(context, { ...newest.data, amount }, giver.data, 'out', now),
    ],
    postings: [
      {
        postingId: `${newest.id}:givenBack:${newest.data.givenBack}`,
        kind: 'transfer',
        at: now,
        entries: [
          { accountId: account, amount: -amount, expectedBalance: balance },
          ...back.flatMap((one) => one.to.map((share) => ({ ...share }))),
        ],
      },
    ],
    audit: [
      {
        actor: 'planned work',
        what: 'returnPot',
        subject: beneficiaryId,
        detail: { giver: giverId, amount },
      },
    ],
    notices: noticesOf(givenBackNotices({ ...factsOf(newest.data, giver.data), amount }), walletLink(null)),
  }
}

const withGivenBack = (movements: readonly Movement[], { transferId, amount }: GivenBack): DocumentWrite[] =>
  movements
    .filter(({ id }) => id === transferId)
    .map(({ id, version, data }) => ({ kind: 'transfer', id, version, data: afterGivingBack(data, amount) }))
