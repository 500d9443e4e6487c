import type { Fen } from '../contract/values'
import type { UsageSum } from '../domain/usage'
import type { Change, CommitResult, IdempotencyRow } from './change'
import type { DocumentOf, Indexed, Kind } from './kinds'

export interface Versioned<T> {
  readonly id: string
  readonly version: number
  readonly data: T
}

export interface FindOptions {
  /** Newest or smallest first, by the kind's `order` field; default ascending by id. */
  readonly newestFirst?: boolean
  readonly limit?: number
  /** Continue after this position (a cursor made by the store). */
  readonly after?: string | null
}

export interface AccountBalance {
  readonly accountId: string
  readonly balance: Fen
}

export interface AuditLine {
  readonly at: number
  readonly actor: string
  readonly what: string
  readonly subject: string | null
  readonly detail: Readonly<Record<string, string | number | boolean | null>>
}

/**
 * The document store and the ledger behind it, in one dialect over two engines (PGlite, PostgreSQL).
 * Reads are never a licence to write: `commit` checks every version and balance that the caller relied on.
 */
export interface Store {
  get<K extends Kind>(kind: K, id: string): Promise<Versioned<DocumentOf<K>> | null>
  getMany<K extends Kind>(kind: K, ids: readonly string[]): Promise<Versioned<DocumentOf<K>>[]>
  /** By indexed fields only (store/kinds.ts lists them); an array value means "any of". */
  find<K extends Kind>(
    kind: K,
    where: Partial<Record<Indexed<K>, string | number | readonly string[]>>,
    options?: FindOptions,
  ): Promise<Versioned<DocumentOf<K>>[]>
  count<K extends Kind>(kind: K, where: Partial<Record<Indexed<K>, string | number>>): Promise<number>
  /** Balances of all floored accounts of a person: personal by credit year, wallet, pot. */
  balancesOf(personId: string): Promise<AccountBalance[]>
  /** Entries of an account in the order of recording, newest first. */
  entriesOf(
    accountId: string,
    limit: number,
  ): Promise<{ postingId: string; amount: Fen; balanceAfter: Fen | null; at: number }[]>
  /**
   * The entries of some postings on some accounts. `anchor` is an account on which the earliest of the postings has
   * an entry: what was recorded before that is not looked at, so that large accounts need not be read whole.
   */
  entriesOfPostings(
    postingIds: readonly string[],
    accountIds: readonly string[],
    anchor: string,
  ): Promise<{ postingId: string; accountId: string; amount: Fen }[]>
  /** What the live usage records found by these `viewerYear`s come to, by month: migrations/usageSums.ts. */
  usageSums(viewerYears: readonly string[]): Promise<UsageSum[]>
  /** The years that have usage records of some viewer's keys, live or archived, newest first. */
  usageYears(viewerKeys: readonly string[]): Promise<number[]>
  auditOf(subject: string, limit: number): Promise<AuditLine[]>

  repeated(actor: string, fn: string, requestId: string): Promise<{ bodyHash: string; answer: string } | null>
  commit(change: Change, idempotency: IdempotencyRow | null): Promise<CommitResult>

  /** Attempt counters and rate limits, outside of any change: they count even when the call is refused. */
  bump(counter: string, windowMs: number): Promise<number>
  clearCounter(counter: string): Promise<void>
  /** What was counted in the window that runs now, and when that window ends (real time, ms); 0 and 0 if none. */
  readCounter(counter: string): Promise<{ readonly count: number; readonly endsAt: number }>

  putFile(file: StoredFile): Promise<void>
  getFile(fileId: string): Promise<StoredFile | null>

  /**
   * Takes away what has served its time (real time, ms): counters whose window ended by then, and answers kept for
   * repeats from before then (null = none: they stay). A repeat of a forgotten request is judged anew. Answers how many.
   */
  forget(limits: {
    readonly countersEndedBy: number
    readonly answersFromBefore: number | null
  }): Promise<{ readonly counters: number; readonly answers: number }>

  /** Runs the sandbox's reset: removes everything but users and sessions. */
  clearWorld(): Promise<void>
  close(): Promise<void>
}

export interface StoredFile {
  readonly fileId: string
  readonly ownerUserId: string
  readonly name: string
  readonly mimeType: string
  readonly bytes: Uint8Array
  readonly createdAt: number
}
