import type { Implementation } from '../../calls'

/** Rows of the search list when the caller names no number. */
const USUAL_LIMIT = 20

export const searchCatalogue: Implementation<'searchCatalogue'> = async ({ ports }, { text, limit }) => {
  const items = await ports.catalogue.search(text.trim(), limit ?? USUAL_LIMIT)
  return { ok: true, result: { items: [...items] } }
}
