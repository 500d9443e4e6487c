import { Day } from '../../contract/values/day'
import type { Fen } from '../../contract/values/fen'
import { type PayerLine, SELF, type Settlement } from '../settlement/types'
import { drawInTurn, earlierYears, thisYear } from './draw'
import type { PostingAccounts, PostingEntry, SeenAccount, YearAccount } from './types'

/** Sums of the payers' lines by who and out of which pocket, in paying order. */
function draws(payers: readonly PayerLine[]): { from: string; pocket: PayerLine['pocket']; amount: Fen }[] {
  const sums = new Map<string, { from: string; pocket: PayerLine['pocket']; amount: Fen }>()
  for (const { from, pocket, amount } of payers) {
    const key = `${pocket} ${from}`
    const sum = sums.get(key)
    if (sum) sum.amount += amount
    else sums.set(key, { from, pocket, amount })
  }
  return [...sums.values()]
}

const some = (account: SeenAccount | null): readonly SeenAccount[] => (account ? [account] : [])

function yearsOf(from: string, accounts: PostingAccounts): readonly YearAccount[] {
  return from === SELF ? accounts.own.years : (accounts.grants[from] ?? [])
}

/**
 * The double entries of a settlement: fund, own accounts by credit year (oldest first), pot, wallet,
 * grantors' accounts and cash pay, the institution receives. They sum to zero; zero amounts are left out.
 * @throws when an account holds less than the settlement takes: it was decided on other balances
 */
export function postSettlement(
  settlement: Pick<
    Settlement,
    'date' | 'poolPay' | 'majorIllnessPay' | 'hospitalPay' | 'totalFee' | 'payers'
  >,
  accounts: PostingAccounts,
): PostingEntry[] {
  const year = Day.year(settlement.date)
  const entries: PostingEntry[] = []
  const pay = (accountId: string, amount: Fen): void => {
    if (amount > 0) entries.push({ accountId, amount: -amount })
  }
  pay(accounts.poolFund, settlement.poolPay)
  pay(accounts.majorIllnessFund, settlement.majorIllnessPay)
  for (const { from, pocket, amount } of draws(settlement.payers)) {
    if (pocket === 'cash') pay(accounts.cash, amount)
    else if (pocket === 'pot') entries.push(...drawInTurn(amount, accounts.own.pots, 'the pot'))
    else if (pocket === 'wallet') entries.push(...drawInTurn(amount, some(accounts.own.wallet), 'the wallet'))
    else {
      const choose = pocket === 'currentYear' ? thisYear : earlierYears
      entries.push(...drawInTurn(amount, choose(yearsOf(from, accounts), year), from))
    }
  }
  const received = settlement.totalFee - settlement.hospitalPay
  if (received > 0) entries.push({ accountId: accounts.institution, amount: received })
  return entries
}

/**
 * The entries that undo a posting, to the fen, in the accounts and credit years that the money came from.
 * Giving money back passes no floor, so no balance is expected.
 */
export function postReversal(entries: readonly PostingEntry[]): PostingEntry[] {
  return entries.map(({ accountId, amount }) => ({ accountId, amount: -amount }))
}
