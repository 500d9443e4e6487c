import type { PaidFrom } from '../../contract/shapes'
import { type Fen, Relation } from '../../contract/values'
import type { TransferFacts, TransferNotice } from '../../domain/transfer'
import type { Change, Notice, PersonDocument, TransferDocument, Versioned } from '../../store'
import type { LoadedPurse } from '../money/purse'
import type { WalletPairOrder } from './loadPair'

/** One transfer as it was asked for, by a person now or by his plan. */
export interface TransferOrder extends WalletPairOrder {
  readonly transferId: string
  readonly from: PaidFrom
  readonly amount: Fen
  readonly planId: string | null
  /** Who is written into the audit: a user, or the plan's job. */
  readonly by: string
}

export interface Sent {
  readonly transfer: Versioned<TransferDocument>
  readonly change: Change
}

/** A person's money as the rules of transfers take it. */
export const payerOf = (person: Versioned<PersonDocument>, purse: LoadedPurse) => ({
  name: person.data.name,
  hasAccount: person.data.insurance === '310' || purse.years.length > 0,
  pockets: purse,
})

/** What each side is told: what the other is to him. */
export const factsOf = (
  transfer: Pick<TransferDocument, 'senderId' | 'receiverId' | 'relation' | 'amount'>,
  sender: Pick<PersonDocument, 'sex'>,
): TransferFacts => ({
  senderId: transfer.senderId,
  receiverId: transfer.receiverId,
  receiverIs: transfer.relation,
  senderIs: Relation.inverse(transfer.relation, sender.sex),
  amount: transfer.amount,
})

/** The page on which transfers are seen and answered. */
export const WALLET_LINK = 'packages/wallet/home/index'
export const walletLink = (personId: string | null): string =>
  personId === null ? WALLET_LINK : `${WALLET_LINK}?personId=${personId}`

export const noticesOf = (notices: readonly TransferNotice[], link: string): Notice[] =>
  notices.map((notice) => ({ ...notice, kind: 'transfer', link }))
