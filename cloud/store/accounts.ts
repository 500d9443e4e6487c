/**
 * Ledger account ids. Personal accounts are kept by credit year, so that 当年 and 历年 money stay apart and a
 * reversal returns to the year it came from.
 */
export const Account = {
  /** 个人账户 of a person, one credit year. Floored. */
  personal: (personId: string, creditYear: number): string => `personal:${personId}:${creditYear}`,
  /** 医保钱包. Floored. */
  wallet: (personId: string): string => `wallet:${personId}`,
  /** 共济账户: what one relative moved into another's pot, apart by giver, so that it can go back to him. Floored. */
  pot: (personId: string, giverId: string): string => `pot:${personId}:${giverId}`,
  /** 统筹基金 and 大病 of a region; summed, never updated per settlement. */
  fund: (region: string, part: 'pool' | 'majorIllness'): string => `fund:${region}:${part}`,
  cash: (region: string): string => `cash:${region}`,
  institution: (institutionId: string): string => `institution:${institutionId}`,
  /** Where opening balances and monthly credits come from; unfloored. */
  centre: (region: string): string => `centre:${region}`,
  /** Where the money of one transfer waits for its answer; empty before and after. */
  transit: (transferId: string): string => `transit:${transferId}`,

  isFloored: (accountId: string): boolean => /^(personal|wallet|pot):/.test(accountId),

  /** The person of a personal, wallet or pot account. */
  owner: (accountId: string): string => accountId.split(':')[1] ?? '',
  creditYear: (accountId: string): number => Number(accountId.split(':')[2]),
  isPot: (accountId: string): boolean => accountId.startsWith('pot:'),
  /** The relative who filled a pot. */
  giver: (accountId: string): string => accountId.split(':')[2] ?? '',
}
