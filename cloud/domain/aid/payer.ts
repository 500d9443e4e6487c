import type { Pocket } from '../../contract/values/bill'
import type { Fen } from '../../contract/values/fen'
import type { BitSet, Scope } from './scope'

/** A payer before the bill: whose, out of which pocket, how much at most, for what. */
export interface Payer {
  readonly from: string
  readonly pocket: Pocket
  readonly available: Fen
  readonly scope: Scope
  /** Of a grant: how its money lies in the two pockets. */
  readonly purse: { readonly currentYear: Fen; readonly earlierYears: Fen } | null
}

/** Someone or something that pays: how much there is, and for which cells. */
export interface PayingSource {
  readonly available: Fen
  readonly scope: BitSet
}
