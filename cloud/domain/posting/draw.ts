import type { Fen } from '../../contract/values/fen'
import type { PostingEntry, SeenAccount, YearAccount } from './types'

/**
 * Takes an amount from accounts in turn, each down to zero before the next.
 * @throws when they hold less: the settlement was decided on other balances than these
 */
export function drawInTurn(amount: Fen, accounts: readonly SeenAccount[], whose: string): PostingEntry[] {
  const entries: PostingEntry[] = []
  let left = amount
  for (const { accountId, balance } of accounts) {
    const taken = Math.min(left, balance)
    if (taken > 0) entries.push({ accountId, amount: -taken, expectedBalance: balance })
    left -= taken
  }
  if (left > 0) throw new Error(`posting: the accounts of ${whose} hold ${left} fen less than was decided`)
  return entries
}

/** 当年: the account of the bill's year. */
export const thisYear = (years: readonly YearAccount[], year: number): readonly YearAccount[] =>
  years.filter((account) => account.creditYear === year)

/** 历年: all earlier years, the oldest first. */
export const earlierYears = (years: readonly YearAccount[], year: number): readonly YearAccount[] =>
  years.filter((account) => account.creditYear < year).sort((a, b) => a.creditYear - b.creditYear)
