import { Account } from '../accounts'
import type { LedgerEntry, Posting } from '../change'
import { type PartRow, partRow } from './partRow'
import { LedgerViolation } from './violation'

interface Move {
  readonly posting: Posting
  readonly accountId: string
  readonly amount: number
  readonly expected: number | null
}

/**
 * The ledger rows of a change: postings, entries of unfloored accounts (flows) and of floored ones (moves). What a
 * posting moves on an account is one entry, however many reasons it had.
 */
export function postingRows(postings: readonly Posting[]): {
  rows: PartRow[]
  flooredAccounts: ReadonlySet<string>
} {
  const rows: PartRow[] = []
  const moves = new Map<string, Move[]>()
  for (const posting of postings) {
    const { postingId, kind, at, entries } = posting
    rows.push(partRow('postings', { c: 0, p: postingId, k: kind, at }))
    for (const [accountId, { amount, expected }] of summed(postingId, entries)) {
      if (Account.isFloored(accountId)) {
        const before = moves.get(accountId) ?? []
        moves.set(accountId, [...before, { posting, accountId, amount, expected }])
      } else {
        if (expected !== null) throw new LedgerViolation(`${accountId} keeps no balance to expect`)
        rows.push(partRow('flows', { c: 0, p: postingId, a: accountId, m: amount }))
      }
    }
  }
  for (const ofAccount of moves.values()) {
    let running = 0
    ofAccount.forEach(({ posting, accountId, amount, expected }, index) => {
      running += amount
      const { postingId, kind, at } = posting
      const place = { q: index + 1, r: running, z: index === ofAccount.length - 1 }
      rows.push(
        partRow('moves', {
          c: 0,
          n: 0,
          p: postingId,
          k: kind,
          at,
          a: accountId,
          m: amount,
          e: expected,
          ...place,
        }),
      )
    })
  }
  return { rows, flooredAccounts: new Set(moves.keys()) }
}

function summed(
  postingId: string,
  entries: readonly LedgerEntry[],
): Map<string, { amount: number; expected: number | null }> {
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
  return byAccount
}
