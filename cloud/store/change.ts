import type { Fen } from '../contract/values'
import type { DocumentOf, Kind } from './kinds'

/**
 * Everything that one call changes, committed whole or not at all, in one round trip. A function reads,
 * decides, and answers with a Change; on a conflict it is asked to read and decide again.
 */
export interface Change {
  readonly documents?: readonly DocumentWrite[]
  /** Documents that were read, not written, and must not have moved meanwhile. */
  readonly guards?: readonly Guard[]
  readonly postings?: readonly Posting[]
  readonly audit?: readonly AuditRow[]
  /** Notices for inboxes and subscription messages, delivered after the commit. */
  readonly notices?: readonly Notice[]
  /** Face tokens, codes and the like that this change uses up: each may be used once, ever. */
  readonly consumes?: readonly string[]
}

export type DocumentWrite = {
  [K in Kind]: {
    readonly kind: K
    readonly id: string
    /** The version that was read; 0 = must not exist yet. */
    readonly version: number
    /** The whole new document; null removes it. */
    readonly data: DocumentOf<K> | null
  }
}[Kind]

export interface Guard {
  readonly kind: Kind
  readonly id: string
  /** 0 = must still be absent. */
  readonly version: number
}

/** One business event in the ledger: its entries sum to zero. */
export interface Posting {
  /** The settlement, transfer, credit or reversal that it belongs to. */
  readonly postingId: string
  readonly kind:
    | 'settlement'
    | 'secondScan'
    | 'return'
    | 'reversal'
    | 'credit'
    | 'opening'
    | 'transfer'
    | 'premium'
  /** Business instant, ms. */
  readonly at: number
  readonly entries: readonly LedgerEntry[]
}

export interface LedgerEntry {
  readonly accountId: string
  /** Signed: negative leaves the account. */
  readonly amount: Fen
  /**
   * For floored accounts (personal, wallet, pot): the balance on which the decision was made. If it differs
   * at commit, nothing is written and the call decides again.
   */
  readonly expectedBalance?: Fen
}

export interface AuditRow {
  readonly actor: string
  readonly what: string
  /** The person whom it concerns; he may see who looked. */
  readonly subject: string | null
  readonly detail: Readonly<Record<string, string | number | boolean | null>>
}

export interface Notice {
  readonly personId: string
  readonly kind: 'use' | 'binding' | 'grant' | 'transfer' | 'review' | 'security' | 'system'
  readonly title: string
  readonly text: string
  readonly link: string | null
}

/** The row that makes a repeated call answer the same bytes. */
export interface IdempotencyRow {
  readonly actor: string
  readonly fn: string
  readonly requestId: string
  /** SHA-256 of the canonical parameters. */
  readonly bodyHash: string
  readonly answer: string
}

export type CommitResult =
  | { readonly outcome: 'committed' }
  /** Something that was read has moved: read and decide again. */
  | { readonly outcome: 'conflict'; readonly on: string }
  /** Another call with the same request id was first: answer what it answered, if its body was the same. */
  | { readonly outcome: 'repeated'; readonly bodyHash: string; readonly answer: string }
