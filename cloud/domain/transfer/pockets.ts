import type { PaidFrom } from '../../contract/shapes'
import { Day, Fen } from '../../contract/values'
import type { ParameterValue } from '../policy'
import type { PostingEntry, SeenAccount, YearAccount } from '../posting'
import { drawInTurn, earlierYears, thisYear } from '../posting/draw'

/** What one person could move money out of. */
export interface Pockets {
  readonly years: readonly YearAccount[]
  readonly wallet: SeenAccount | null
}

export interface Drawing {
  readonly from: PaidFrom
  readonly today: Day
  readonly fund: ParameterValue<'grant.grantor.fund'>
  /** What must stay behind. */
  readonly keepMin: Fen
}

/** The accounts that pay, in turn: 历年 from the oldest, then 当年 unless the region keeps it back; or the wallet. */
function paying(pockets: Pockets, { from, today, fund }: Drawing): readonly SeenAccount[] {
  if (from === 'wallet') return pockets.wallet ? [pockets.wallet] : []
  const year = Day.year(today)
  const earlier = earlierYears(pockets.years, year)
  return fund === 'priorYearsOnly' ? earlier : [...earlier, ...thisYear(pockets.years, year)]
}

/** How much may be moved out of a pocket: never below zero. Fen. */
export function movable(pockets: Pockets, drawing: Drawing): Fen {
  const lies = Fen.sum(paying(pockets, drawing).map(({ balance }) => balance))
  if (drawing.from === 'wallet') return lies
  // What must stay may also stay in a year that does not pay.
  const all = Fen.sum(pockets.years.map(({ balance }) => balance))
  return Math.min(lies, Fen.minus(all, drawing.keepMin))
}

/**
 * The entries that take an amount out of a pocket; they sum to −amount.
 * @throws when it holds less: judge the amount first
 */
export const takeOut = (pockets: Pockets, drawing: Drawing, amount: Fen, whose: string): PostingEntry[] =>
  drawInTurn(amount, paying(pockets, drawing), whose)
