import type { Fen } from '../../contract/values/fen'
import { makeRoom } from './makeRoom'
import type { PayingSource } from './payer'
import type { BitSet } from './scope'

/** amounts[source][cell], and what nobody paid by cell. */
export interface Allocation {
  readonly paid: readonly (readonly Fen[])[]
  readonly rest: readonly Fen[]
}

/** The cells that some later source with money may pay, for each source. */
function payableLater(sources: readonly PayingSource[]): BitSet[] {
  const later = new Array<BitSet>(sources.length).fill(0)
  let seen = 0
  for (let index = sources.length - 1; index >= 0; index -= 1) {
    later[index] = seen
    const source = sources[index]
    if (source && source.available > 0) seen |= source.scope
  }
  return later
}

/** Pays cells of one set in order of their index; answers what is left to pay with. */
function payCells(set: BitSet, available: Fen, rest: Fen[], row: Fen[]): Fen {
  let left = available
  for (let cell = 0; cell < rest.length && left > 0; cell += 1) {
    const due = rest[cell] ?? 0
    if (due === 0 || (set & (1 << cell)) === 0) continue
    const amount = Math.min(left, due)
    row[cell] = (row[cell] ?? 0) + amount
    rest[cell] = due - amount
    left -= amount
  }
  return left
}

/**
 * Lets the sources pay in order. Each pays first what no later source may pay, then what only the next ones
 * may pay, so that nothing is left for cash that another order of the same money could have paid; among
 * equals, cells go by their index.
 */
export function allocate(amounts: readonly Fen[], sources: readonly PayingSource[]): Allocation {
  const rest = amounts.slice()
  const later = payableLater(sources)
  const paid: Fen[][] = []
  const lefts = new Array<Fen>(sources.length).fill(0)
  for (let index = 0; index < sources.length; index += 1) {
    const row = new Array<Fen>(amounts.length).fill(0)
    paid.push(row)
    const source = sources[index]
    if (!source || source.available === 0) continue
    let left = source.available
    let open = source.scope
    // From this source's place to the last: the cells that nobody after `last` may pay come first.
    for (let last = index; last < sources.length && left > 0; last += 1) {
      const now = open & ~(later[last] ?? 0)
      if (now === 0) continue
      left = payCells(now, left, rest, row)
      open &= ~now
    }
    lefts[index] = left
  }
  // Before anything falls to cash, those who still have money may pay in the place of others.
  if (rest.some((due) => due > 0)) {
    for (const [index, left] of lefts.entries()) {
      if (left > 0) makeRoom(index, left, sources, paid, rest)
    }
  }
  return { paid, rest }
}
