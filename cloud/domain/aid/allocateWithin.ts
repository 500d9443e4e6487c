import type { Fen } from '../../contract/values/fen'
import { type Allocation, allocate } from './allocate'
import type { Payer, PayingSource } from './payer'

const NOBODY: ReadonlySet<number> = new Set()

export const sumOf = (amounts: readonly Fen[] | undefined): Fen => {
  let sum = 0
  if (amounts) for (const amount of amounts) sum += amount
  return sum
}

/**
 * At most so many grantors may pay one bill (宁波: one). The first in order that can pay counts; one that in
 * the end pays nothing gives its place to the next.
 * @param limit null = any number
 * @returns the allocation, and the places of the sources that had to stand back
 */
export function allocateWithin(
  limit: number | null,
  payers: readonly Payer[],
  amounts: readonly Fen[],
  sources: readonly PayingSource[],
): { readonly allocation: Allocation; readonly shut: ReadonlySet<number> } {
  if (limit === null) return { allocation: allocate(amounts, sources), shut: NOBODY }
  const isGrant = (index: number): boolean => payers[index]?.purse !== null
  const idle = new Set<number>()
  for (;;) {
    let places = limit
    const shut = new Set<number>()
    const open = sources.map((source, index) => {
      if (!isGrant(index) || source.available === 0) return source
      if (!idle.has(index) && places > 0) {
        places -= 1
        return source
      }
      shut.add(index)
      return { ...source, available: 0 }
    })
    const allocation = allocate(amounts, open)
    const wasted = open.findIndex(
      (source, index) => isGrant(index) && source.available > 0 && sumOf(allocation.paid[index]) === 0,
    )
    if (wasted < 0 || shut.size === idle.size) return { allocation, shut }
    idle.add(wasted)
  }
}
