import type { Fen } from '../../contract/values/fen'
import type { CellSet } from './cells'

/** Someone or something that pays: how much there is, and for which cells. */
export interface PayingSource {
  readonly available: Fen
  readonly scope: CellSet
}

/** amounts[source][cell], and what nobody paid by cell. */
export interface Allocation {
  readonly paid: readonly (readonly Fen[])[]
  readonly rest: readonly Fen[]
}

const has = (set: CellSet, cell: number): boolean => (set & (1 << cell)) !== 0

/** For each cell the place of the last source with money that may pay it; −1 if none. */
function lastPayers(sources: readonly PayingSource[], cells: number): number[] {
  const last = new Array<number>(cells).fill(-1)
  for (let index = 0; index < sources.length; index += 1) {
    const source = sources[index]
    if (!source || source.available === 0) continue
    for (let cell = 0; cell < cells; cell += 1) if (has(source.scope, cell)) last[cell] = index
  }
  return last
}

/**
 * Lets the sources pay in order. Each pays first what no later source may pay, so that nothing is left for
 * cash that another order of the same money could have paid; among equals, cells go by their index.
 */
export function allocate(amounts: readonly Fen[], sources: readonly PayingSource[]): Allocation {
  const rest = [...amounts]
  const last = lastPayers(sources, amounts.length)
  const order = amounts.map((_, cell) => cell).sort((a, b) => (last[a] ?? 0) - (last[b] ?? 0) || a - b)
  const paid = sources.map((source) => {
    const row = new Array<Fen>(amounts.length).fill(0)
    let left = source.available
    for (const cell of order) {
      if (left === 0) break
      if (!has(source.scope, cell)) continue
      const amount = Math.min(left, rest[cell] ?? 0)
      row[cell] = amount
      rest[cell] = (rest[cell] ?? 0) - amount
      left -= amount
    }
    return row
  })
  return { paid, rest }
}
