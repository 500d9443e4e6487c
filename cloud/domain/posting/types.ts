import type { Fen } from '../../contract/values/fen'

/** One movement: negative leaves the account. The entries of a posting sum to zero. */
export interface PostingEntry {
  readonly accountId: string
  readonly amount: Fen
  /** Of an account with a floor: the balance that the decision saw. */
  readonly expectedBalance?: Fen
}

/** An account with a floor, as the decision saw it. */
export interface SeenAccount {
  readonly accountId: string
  readonly balance: Fen
}

/** A personal account of one credit year. */
export interface YearAccount extends SeenAccount {
  readonly creditYear: number
}

/** Which ledger accounts a settlement moves. */
export interface PostingAccounts {
  readonly institution: string
  readonly poolFund: string
  readonly majorIllnessFund: string
  readonly cash: string
  readonly own: {
    readonly years: readonly YearAccount[]
    /** One a giver, drawn in this order. */
    readonly pots: readonly SeenAccount[]
    readonly wallet: SeenAccount | null
  }
  /** By the grant's `from`. */
  readonly grants: Readonly<Record<string, readonly YearAccount[]>>
}
