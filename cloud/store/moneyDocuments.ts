import type { Day, Fen, Region, Relation } from '../contract/values'
import type { Instant } from './fields'

/** 医保钱包; the id is its owner's. Its version moves with each transfer that it sends. */
export interface WalletDocument {
  openedAt: Instant
  /** The owner, or the holder who opened it for him. */
  openedBy: string
  region: Region
  /** What was sent on the last day on which anything was: acts, never given back. */
  sent: { day: Day; count: number }
}

/** One movement between relatives, from its sending to its end. */
export interface TransferDocument {
  kind: 'wallet' | 'pot'
  senderId: string
  receiverId: string
  /** What the receiver is to the sender. */
  relation: Relation
  from: 'account' | 'wallet'
  amount: Fen
  /** Ledger entries of the sending, so that a return goes where it came from. */
  entries: { accountId: string; amount: Fen }[]
  state: 'waiting' | 'accepted' | 'refused' | 'returned' | 'moved'
  /** The receiver's id while it waits for his answer. */
  waitingFor: string | null
  /** `waiting` while the time for an answer runs; `pot` while money of it may still have to go back. */
  queue: 'waiting' | 'pot' | null
  answerBy: Instant | null
  sentAt: Instant
  /** `${senderId}:${month}` of a movement to a pot, for the region's number a month. */
  potMonth: string | null
  endedAt: Instant | null
  endedBy: string | null
  /** What of a pot movement went back to the giver. */
  givenBack: Fen
  planId: string | null
}

/** A transfer of every month. */
export interface PlanDocument {
  ownerId: string
  kind: 'wallet' | 'pot'
  receiverId: string
  relation: Relation
  from: 'account' | 'wallet'
  amount: Fen
  dayOfMonth: number
  until: Day | null
  state: 'active' | 'cancelled' | 'ended'
  nextDay: Day | null
  /** The month of `nextDay`, by which due plans are found; null when none is to come. */
  dueMonth: string | null
  /** What became of the last occurrences, newest first. */
  done: { day: Day; transferId: string | null; refusal: string | null; why: string | null }[]
  createdAt: Instant
}

/** 居民医保费 of one person and year; the id is `${insuredId}:${year}`, so that there is one. */
export interface PremiumDocument {
  insuredId: string
  payerId: string
  /** What the insured is to the payer; null for oneself. */
  relation: Relation | null
  year: number
  amount: Fen
  from: 'account' | 'wallet'
  paidAt: Instant
  coversFrom: Day
  coversTo: Day
}
