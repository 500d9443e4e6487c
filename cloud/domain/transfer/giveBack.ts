import type { Fen } from '../../contract/values'

/** One movement into a pot that has not gone back whole. */
export interface PotMovement {
  readonly transferId: string
  readonly sentAt: number
  readonly amount: Fen
  readonly givenBack: Fen
  /** What it took from the giver's accounts: negative amounts, in the order in which they were drawn. */
  readonly entries: readonly { readonly accountId: string; readonly amount: Fen }[]
}

export interface GivenBack {
  readonly transferId: string
  readonly amount: Fen
  /** To the accounts and credit years that it came from; they sum to `amount`. */
  readonly to: readonly { readonly accountId: string; readonly amount: Fen }[]
}

/**
 * What goes back of a pot when the grant behind it has ended. The pot spends what came first, so what is left is of
 * the last movements; within a movement, the accounts drawn last were spent last.
 * @param balance what the pot of this giver and beneficiary holds
 * @param movements all movements of this pair
 */
export function giveBack(balance: Fen, movements: readonly PotMovement[]): GivenBack[] {
  const back: GivenBack[] = []
  let left = balance
  for (const movement of [...movements].sort(newestFirst)) {
    const amount = Math.min(left, movement.amount - movement.givenBack)
    if (amount <= 0) continue
    back.push({ transferId: movement.transferId, amount, to: shares(movement, amount) })
    left -= amount
  }
  return back
}

const newestFirst = (a: PotMovement, b: PotMovement): number =>
  b.sentAt - a.sentAt || (a.transferId < b.transferId ? 1 : -1)

/** From the account drawn last backwards, past what went back to it before. */
function shares({ entries, givenBack }: PotMovement, amount: Fen): GivenBack['to'] {
  const to: { accountId: string; amount: Fen }[] = []
  let past = givenBack
  let left = amount
  for (const entry of [...entries].reverse()) {
    if (entry.amount >= 0) continue
    const gone = Math.min(past, -entry.amount)
    past -= gone
    const share = Math.min(left, -entry.amount - gone)
    if (share > 0) to.push({ accountId: entry.accountId, amount: share })
    left -= share
  }
  return to
}

/** A movement after some of it went back: once all of it has, it waits for nothing more. */
export const afterGivingBack = <M extends { amount: Fen; givenBack: Fen; queue: 'waiting' | 'pot' | null }>(
  movement: M,
  amount: Fen,
): M => {
  const givenBack = movement.givenBack + amount
  return { ...movement, givenBack, queue: givenBack === movement.amount ? null : movement.queue }
}
