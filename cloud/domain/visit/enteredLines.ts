import type { CatalogueItem } from '../../contract/functions/terminal'
import { granted, type Judged, refused } from '../../contract/refusals'
import type { Fen } from '../../contract/values'
import type { EnteredLine } from './input'

/** The lines of a bill with their items of the catalogue. Refuses ITEM_UNKNOWN. */
export function enteredLines(
  lines: readonly { readonly code: string; readonly count: number; readonly price?: Fen }[],
  catalogue: ReadonlyMap<string, CatalogueItem>,
): Judged<EnteredLine[]> {
  const entered: EnteredLine[] = []
  for (const { code, count, price } of lines) {
    const item = catalogue.get(code)
    if (!item) return refused('ITEM_UNKNOWN', { code })
    entered.push({ item, count, price: price ?? null })
  }
  return granted(entered)
}
