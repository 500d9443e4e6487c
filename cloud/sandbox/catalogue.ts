import type { CatalogueItem } from '../contract/functions/terminal'
import type { Catalogue } from '../ports'
import { CATALOGUE_ITEMS } from './world/catalogue'

/** Best first: code or initials as typed, then their beginning, the name's beginning, anywhere, not at all. */
function rank(item: CatalogueItem, text: string): number {
  const code = item.code.toLowerCase()
  const name = item.name.toLowerCase()
  if (code === text || item.initials === text || name === text) return 0
  if (code.startsWith(text) || item.initials.startsWith(text) || name.startsWith(text)) return 1
  if (name.includes(text)) return 2
  return item.initials.includes(text) || code.includes(text) ? 3 : 4
}

/** The catalogue port over a fixed list of items. */
export function catalogueOf(items: readonly CatalogueItem[]): Catalogue {
  const byCode = new Map(items.map((item) => [item.code, item]))
  return {
    async find(codes) {
      const found = new Map<string, CatalogueItem>()
      for (const code of codes) {
        const item = byCode.get(code)
        if (item) found.set(code, item)
      }
      return found
    },
    async search(text, limit) {
      const wanted = text.trim().toLowerCase()
      return items
        .map((item, at) => ({ item, at, rank: rank(item, wanted) }))
        .filter((match) => wanted === '' || match.rank < 4)
        .sort((a, b) => (wanted === '' ? a.at - b.at : a.rank - b.rank || a.at - b.at))
        .slice(0, limit)
        .map((match) => match.item)
    },
  }
}

export const sandboxCatalogue: Catalogue = catalogueOf(CATALOGUE_ITEMS)
