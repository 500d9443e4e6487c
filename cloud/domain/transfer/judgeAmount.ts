import { granted, type Judged, refused } from '../../contract/refusals'
import { Fen } from '../../contract/values'
import { type Drawing, movable, type Pockets } from './pockets'

export interface Payer {
  readonly name: string
  /** Whether he has a 个人账户 at all: only 职工医保 have, but one that still holds money counts. */
  readonly hasAccount: boolean
  readonly pockets: Pockets
}

/**
 * Whether an amount may be taken out of a pocket, with the fee on top. Refuses TRANSFER_NOTHING, TRANSFER_NO_ACCOUNT, TRANSFER_BALANCE
 * (with what is available, in yuan).
 */
export function judgeAmount(payer: Payer, drawing: Drawing, amount: Fen, fee: Fen = 0): Judged<true> {
  if (amount <= 0) return refused('TRANSFER_NOTHING')
  if (drawing.from === 'account' && !payer.hasAccount)
    return refused('TRANSFER_NO_ACCOUNT', { name: payer.name })
  const available = movable(payer.pockets, drawing)
  return amount + fee <= available
    ? granted(true)
    : refused('TRANSFER_BALANCE', { available: Fen.format(available) })
}
