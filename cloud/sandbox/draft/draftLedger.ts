import { Account, type AccountBalance, type Change, type Posting } from '../../store'

/** The ledger in memory: postings in order, and the balances of floored accounts. */
export interface DraftLedger {
  readonly postings: readonly Posting[]
  balancesOf(personId: string): AccountBalance[]
  /** The account whose balance is not the one that the change relied on; null when all are. */
  moved(change: Change): string | null
  /** Throws for entries that do not sum to zero and for a floor that would be passed. */
  write(change: Change): void
}

export function createDraftLedger(): DraftLedger {
  const postings: Posting[] = []
  const balances = new Map<string, number>()
  const balanceOf = (accountId: string): number => balances.get(accountId) ?? 0

  function post(posting: Posting): void {
    const total = posting.entries.reduce((sum, entry) => sum + entry.amount, 0)
    if (total !== 0) throw new Error(`entries of ${posting.postingId} sum to ${total}`)
    for (const { accountId, amount } of posting.entries) {
      if (!Account.isFloored(accountId)) continue
      const after = balanceOf(accountId) + amount
      if (after < 0) throw new Error(`${accountId} would fall to ${after}`)
      balances.set(accountId, after)
    }
    postings.push(posting)
  }

  return {
    postings,
    balancesOf: (personId) =>
      [...balances]
        .filter(([accountId]) => Account.owner(accountId) === personId)
        .map(([accountId, balance]) => ({ accountId, balance }))
        .sort((a, b) => (a.accountId < b.accountId ? -1 : 1)),
    moved(change) {
      const entries = (change.postings ?? []).flatMap((posting) => posting.entries)
      const first = entries.find(
        ({ accountId, expectedBalance }) =>
          expectedBalance !== undefined && expectedBalance !== balanceOf(accountId),
      )
      return first ? `account/${first.accountId}` : null
    },
    write(change) {
      for (const posting of change.postings ?? []) post(posting)
    },
  }
}
