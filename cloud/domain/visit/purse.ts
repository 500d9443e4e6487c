import { Fen } from '../../contract/values'
import type { OwnAccounts } from '../settlement'

/** One person's floored accounts: the personal account by credit year, pot and wallet. Fen. */
export interface Purse {
  readonly years: readonly { readonly creditYear: number; readonly balance: Fen }[]
  readonly pot: Fen
  readonly wallet: Fen
}

export const EMPTY_PURSE: Purse = Object.freeze({ years: [], pot: 0, wallet: 0 })

/** 当年 is the credit year of the bill, 历年 all before; a credit year after the bill's counts for neither. */
export function pocketsIn(purse: Purse, year: number): OwnAccounts {
  const inYears = (wanted: (creditYear: number) => boolean): Fen =>
    Fen.sum(purse.years.filter((one) => wanted(one.creditYear)).map((one) => one.balance))
  return {
    currentYear: inYears((creditYear) => creditYear === year),
    earlierYears: inYears((creditYear) => creditYear < year),
    pot: purse.pot,
    wallet: purse.wallet,
  }
}

/** What the personal account holds over all credit years. */
export const accountTotal = (purse: Purse): Fen => Fen.sum(purse.years.map((one) => one.balance))
