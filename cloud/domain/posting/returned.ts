import type { Fen } from '../../contract/values/fen'
import type { Settlement } from '../settlement/types'
import { postSettlement } from './postSettlement'
import type { PostingAccounts, PostingEntry, SeenAccount, YearAccount } from './types'

/** Entries with the same account added up, in the order in which the accounts come first; zeros left out. */
export function summed(entries: readonly PostingEntry[]): PostingEntry[] {
  const sums = new Map<string, Fen>()
  for (const { accountId, amount } of entries) sums.set(accountId, (sums.get(accountId) ?? 0) + amount)
  return [...sums].filter(([, amount]) => amount !== 0).map(([accountId, amount]) => ({ accountId, amount }))
}

/** What brings an account's entries from one sum to another. */
export const difference = (before: readonly PostingEntry[], after: readonly PostingEntry[]): PostingEntry[] =>
  summed([...after, ...before.map(({ accountId, amount }) => ({ accountId, amount: -amount }))])

/** Whose account an entry is on, and of which credit year. */
export interface AccountNames {
  readonly patientId: string
  readonly owner: (accountId: string) => string
  readonly creditYear: (accountId: string) => number
}

/**
 * The entries of a bill of which some lines went back: each account pays at most what it paid before, the
 * oldest credit year first as at the settlement, so that what is too much goes back to the newest first.
 * @param paid the entries of the bill so far
 */
export function postRest(
  rest: Parameters<typeof postSettlement>[0],
  paid: readonly PostingEntry[],
  fixed: Pick<PostingAccounts, 'institution' | 'poolFund' | 'majorIllnessFund' | 'cash'>,
  names: AccountNames,
): PostingEntry[] {
  const took = (prefix: string): SeenAccount[] =>
    paid
      .filter(({ accountId, amount }) => accountId.startsWith(prefix) && amount < 0)
      .map(({ accountId, amount }) => ({ accountId, balance: -amount }))
  const years = (personId: string): YearAccount[] =>
    took(`personal:${personId}:`).map((account) => ({
      ...account,
      creditYear: names.creditYear(account.accountId),
    }))
  const grantors = new Set(took('personal:').map(({ accountId }) => names.owner(accountId)))
  grantors.delete(names.patientId)
  const entries = postSettlement(rest, {
    ...fixed,
    own: {
      years: years(names.patientId),
      pots: took(`pot:${names.patientId}:`),
      wallet: took(`wallet:${names.patientId}`)[0] ?? null,
    },
    grants: Object.fromEntries([...grantors].map((grantorId) => [grantorId, years(grantorId)])),
  })
  return summed(entries)
}

/** What a relative's code pays of a bill that was settled: his accounts, instead of cash. */
export function postSecondScan(
  settlement: Pick<Settlement, 'date' | 'payers'>,
  from: string,
  accounts: { readonly years: readonly YearAccount[]; readonly cash: string },
): PostingEntry[] {
  const payers = settlement.payers.filter((line) => line.from === from)
  const paid = payers.reduce((sum, line) => sum + line.amount, 0)
  const taken = postSettlement(
    { date: settlement.date, payers, poolPay: 0, majorIllnessPay: 0, hospitalPay: 0, totalFee: 0 },
    {
      institution: '',
      poolFund: '',
      majorIllnessFund: '',
      cash: accounts.cash,
      own: { years: [], pots: [], wallet: null },
      grants: { [from]: accounts.years },
    },
  )
  return [...taken, { accountId: accounts.cash, amount: paid }]
}
