import type { Context } from '../../calls'
import {
  acceptEntries,
  acceptedNotices,
  lapsedNotices,
  refusedNotices,
  returnEntries,
} from '../../domain/transfer'
import {
  Account,
  type Change,
  type Instant,
  type PersonDocument,
  type Posting,
  type TransferDocument,
  type Versioned,
} from '../../store'
import { receivedRecord, sentRecord } from './movementRecords'
import { factsOf, noticesOf, walletLink } from './order'

type Ending = 'accepted' | 'refused' | 'returned'

const NOTICES = { accepted: acceptedNotices, refused: refusedNotices, returned: lapsedNotices }

/**
 * Ends a transfer that waits, once: accepted into the wallet, or given back to the accounts that it came from. The
 * version of the transfer decides who of several is first.
 * @param at when it ends: the moment at which its deadline was judged
 * @param by the person who answered; null when its time ran out
 * @param actor who is written into the audit
 */
export function endTransfer(
  context: Pick<Context, 'ports'>,
  transfer: Versioned<TransferDocument>,
  sender: PersonDocument,
  ending: Ending,
  at: Instant,
  by: string | null,
  actor: string,
): { readonly transfer: Versioned<TransferDocument>; readonly change: Change } {
  const { id, version } = transfer
  const { receiverId, amount } = transfer.data
  const data: TransferDocument = {
    ...transfer.data,
    state: ending,
    waitingFor: null,
    queue: null,
    endedAt: at,
    endedBy: by,
  }
  const posting: Posting =
    ending === 'accepted'
      ? {
          postingId: `${id}:accepted`,
          kind: 'transfer',
          at,
          entries: acceptEntries(Account.transit(id), Account.wallet(receiverId), amount),
        }
      : { postingId: `${id}:returned`, kind: 'transfer', at, entries: returnEntries(data.entries) }
  const record =
    ending === 'accepted'
      ? receivedRecord(context, data, sender, 'in', at)
      : sentRecord(context, data, sender, 'back', at)
  return {
    transfer: { id, version: version + 1, data },
    change: {
      documents: [{ kind: 'transfer', id, version, data }, record],
      postings: [posting],
      audit: [{ actor, what: `transfer:${ending}`, subject: receiverId, detail: { transferId: id, amount } }],
      notices: noticesOf(NOTICES[ending](factsOf(data, sender)), walletLink(null)),
    },
  }
}
