import { Account } from '../accounts'
import type { Change, CommitResult, IdempotencyRow, Posting } from '../change'
import type { MessageDocument } from '../documents'
import type { Kind } from '../kinds'
import { LedgerViolation } from './violation'

/** A row of one part of the batch, without the number of its change. */
export type PartRow = Readonly<Record<string, unknown>>

/** A change as rows for `commit_changes`, and what it touches. */
export interface Prepared {
  readonly rows: readonly (readonly [part: string, row: PartRow])[]
  /** What no other change of the same batch may touch. */
  readonly exclusive: readonly string[]
  /** Documents only read: other changes may read them, too, but not write them. */
  readonly shared: readonly string[]
}

/** Where the time and the ids of rows come from that the store makes itself. */
export interface RowSources {
  businessNow(): number
  newId(prefix: string): string
}

/** The verdict on one change, as commit_changes gives it. */
export type Verdict = CommitResult | { readonly outcome: 'violation'; readonly why: string }

/** Turns a change into rows. Throws LedgerViolation for what can be seen to be wrong without the database. */
export function prepare(change: Change, request: IdempotencyRow | null, sources: RowSources): Prepared {
  const rows: [string, PartRow][] = []
  const exclusive = new Set<string>()
  const shared = new Set<string>()
  const claim = (key: string): void => {
    if (exclusive.has(key)) throw new LedgerViolation(`one change touches ${key} twice`)
    exclusive.add(key)
  }

  const written = new Map<string, number>()
  for (const { kind, id, version, data } of change.documents ?? []) {
    const key = documentKey(kind, id)
    claim(key)
    written.set(key, version)
    rows.push([`read.${kind}`, { id, v: version }])
    if (data !== null) rows.push([`${version === 0 ? 'new' : 'old'}.${kind}`, { id, d: data }])
    else if (version > 0) rows.push([`gone.${kind}`, { id }])
    else throw new LedgerViolation(`${key} cannot be removed: version 0 says that it is absent`)
  }
  for (const { kind, id, version } of change.guards ?? []) {
    const key = documentKey(kind, id)
    const own = written.get(key)
    if (own !== undefined && own !== version)
      throw new LedgerViolation(`${key} is guarded at another version`)
    if (own !== undefined || shared.has(key)) continue
    shared.add(key)
    rows.push([`read.${kind}`, { id, v: version }])
    if (version === 0) rows.push([`absent.${kind}`, { id }])
  }
  for (const posting of change.postings ?? []) {
    claim(`posting/${posting.postingId}`)
    for (const row of entryRows(posting)) rows.push(['entries', row])
  }
  for (const accountId of flooredAccounts(change.postings ?? [])) claim(`account/${accountId}`)
  for (const token of change.consumes ?? []) {
    claim(`consumed/${token}`)
    rows.push(['tokens', { t: token }])
  }
  for (const { actor, what, subject, detail } of change.audit ?? []) {
    rows.push(['audit', { actor, what, s: subject, d: detail }])
  }
  for (const notice of change.notices ?? []) {
    const message: MessageDocument = { ...notice, unreadOf: notice.personId, at: sources.businessNow() }
    rows.push(['new.message', { id: sources.newId('msg'), d: message }])
  }
  if (request) {
    const { actor, fn, requestId, bodyHash, answer } = request
    claim(`request/${actor}/${fn}/${requestId}`)
    rows.push(['requests', { actor, fn, r: requestId, h: bodyHash, answer }])
  }
  return { rows, exclusive: [...exclusive], shared: [...shared] }
}

const documentKey = (kind: Kind, id: string): string => `${kind}/${id}`

function flooredAccounts(postings: readonly Posting[]): Set<string> {
  const accounts = postings.flatMap((posting) => posting.entries.map((entry) => entry.accountId))
  return new Set(accounts.filter(Account.isFloored))
}

/** One row an account: what a posting moves on an account is one entry, however many reasons it had. */
function entryRows({ postingId, kind, at, entries }: Posting): PartRow[] {
  const byAccount = new Map<string, { amount: number; expected: number | null }>()
  let total = 0
  for (const { accountId, amount, expectedBalance } of entries) {
    if (!Number.isSafeInteger(amount))
      throw new LedgerViolation(`${postingId}: ${amount} is no amount in fen`)
    total += amount
    const same = byAccount.get(accountId)
    if (same) same.amount += amount
    else byAccount.set(accountId, { amount, expected: expectedBalance ?? null })
  }
  if (total !== 0) throw new LedgerViolation(`entries of ${postingId} sum to ${total}`)
  return [...byAccount].map(([accountId, { amount, expected }]) => {
    const floored = Account.isFloored(accountId)
    if (!floored && expected !== null) throw new LedgerViolation(`${accountId} keeps no balance to expect`)
    return { p: postingId, k: kind, at, a: accountId, m: amount, e: expected, f: floored }
  })
}
