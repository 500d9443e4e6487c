import type { Fen } from '../../contract/values'
import type { PostingEntry } from '../posting'

/**
 * Sending: what was taken out of a pocket, fee included, lies in transit; the fee goes to the centre.
 * The entries sum to zero.
 */
export function sendEntries(
  taken: readonly PostingEntry[],
  to: { readonly account: string; readonly amount: Fen },
  fee: { readonly account: string; readonly amount: Fen } | null = null,
): PostingEntry[] {
  const paid = fee && fee.amount > 0 ? [{ accountId: fee.account, amount: fee.amount }] : []
  return [...taken, { accountId: to.account, amount: to.amount }, ...paid]
}

/** Accepting: from transit into the wallet. */
export const acceptEntries = (transit: string, wallet: string, amount: Fen): PostingEntry[] => [
  { accountId: transit, amount: -amount },
  { accountId: wallet, amount },
]

/** Giving back: every entry of the sending undone, so that money and fee return to the year they came from. */
export const returnEntries = (sent: readonly { accountId: string; amount: Fen }[]): PostingEntry[] =>
  sent.map(({ accountId, amount }) => ({ accountId, amount: -amount }))
