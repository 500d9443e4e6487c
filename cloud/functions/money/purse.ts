import type { Context } from '../../calls'
import { Fen } from '../../contract/values'
import type { YearAccount } from '../../domain/posting'
import type { Purse } from '../../domain/visit'
import { Account, type AccountBalance } from '../../store'

/** One person's floored accounts as the ledger has them now. */
export interface LoadedPurse {
  readonly purse: Purse
  /** The personal account by credit year, for the double entries. */
  readonly years: readonly YearAccount[]
  /** One a giver. */
  readonly pots: readonly AccountBalance[]
  readonly wallet: AccountBalance | null
}

export async function loadPurse({ store }: Context, personId: string): Promise<LoadedPurse> {
  const balances = await store.balancesOf(personId)
  const named = (accountId: string): AccountBalance | null =>
    balances.find((balance) => balance.accountId === accountId) ?? null
  const pots = balances.filter(({ accountId }) => Account.isPot(accountId))
  const wallet = named(Account.wallet(personId))
  const years = balances
    .filter(({ accountId }) => accountId.startsWith('personal:'))
    .map(({ accountId, balance }) => ({ accountId, balance, creditYear: Account.creditYear(accountId) }))
  return {
    years,
    pots,
    wallet,
    purse: { years, pot: Fen.sum(pots.map(({ balance }) => balance)), wallet: wallet?.balance ?? 0 },
  }
}

export async function loadPurses(
  context: Context,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, LoadedPurse>> {
  const ids = [...new Set(personIds)]
  const purses = await Promise.all(ids.map((id) => loadPurse(context, id)))
  return new Map(ids.flatMap((id, index) => (purses[index] ? [[id, purses[index]] as const] : [])))
}
