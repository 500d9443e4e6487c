import type { Fen } from '../../contract/values/fen'
import type { PayingSource } from './payer'

/** By which other source's payment a source is reached: `by` would pay `cell` in its place. */
interface Step {
  readonly by: number
  readonly cell: number
}

const covers = (source: PayingSource | undefined, cell: number): boolean =>
  source !== undefined && (source.scope & (1 << cell)) !== 0

/**
 * Lets a source that still has money, and finds all its cells paid, pay one of them in the place of another source,
 * which pays a cell that is still open instead, itself or by a third. What every other source pays in all stays.
 * @param left what the source still has
 * @param paid and @param rest are changed
 */
export function makeRoom(
  from: number,
  left: Fen,
  sources: readonly PayingSource[],
  paid: readonly Fen[][],
  rest: Fen[],
): void {
  for (let more = left; more > 0; ) {
    const way = findWay(from, sources, paid, rest)
    if (!way) return
    more -= takeWay(way, more, from, paid, rest)
  }
}

interface Way {
  readonly steps: ReadonlyMap<number, Step>
  /** The last source on it, and the open cell that it can pay. */
  readonly last: number
  readonly open: number
}

/** The shortest way to an open cell, source by source. */
function findWay(
  from: number,
  sources: readonly PayingSource[],
  paid: readonly (readonly Fen[])[],
  rest: readonly Fen[],
): Way | null {
  const steps = new Map<number, Step>()
  const queue = [from]
  for (const by of queue) {
    const open = rest.findIndex((due, cell) => due > 0 && covers(sources[by], cell))
    if (open >= 0) return { steps, last: by, open }
    for (const [other, row] of paid.entries()) {
      if (other === from || steps.has(other)) continue
      const cell = row.findIndex((amount, index) => amount > 0 && covers(sources[by], index))
      if (cell < 0) continue
      steps.set(other, { by, cell })
      queue.push(other)
    }
  }
  return null
}

/** Moves as much along a way as every part of it allows; answers how much. */
function takeWay(
  { steps, last, open }: Way,
  left: Fen,
  from: number,
  paid: readonly Fen[][],
  rest: Fen[],
): Fen {
  let amount = Math.min(left, rest[open] ?? 0)
  for (let at = last; at !== from; ) {
    const step = steps.get(at)
    if (!step) break
    amount = Math.min(amount, paid[at]?.[step.cell] ?? 0)
    at = step.by
  }
  const add = (source: number, cell: number, more: Fen): void => {
    const row = paid[source]
    if (row) row[cell] = (row[cell] ?? 0) + more
  }
  rest[open] = (rest[open] ?? 0) - amount
  add(last, open, amount)
  for (let at = last; at !== from; ) {
    const step = steps.get(at)
    if (!step) break
    add(at, step.cell, -amount)
    add(step.by, step.cell, amount)
    at = step.by
  }
  return amount
}
