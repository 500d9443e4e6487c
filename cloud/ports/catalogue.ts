import type { CatalogueItem } from '../contract/functions/terminal'

/** 医保目录 as the counter uses it: drugs, devices, consumables, services, and supplements that nothing pays. */
export interface Catalogue {
  /** The items of these codes, by code; codes that are in no catalogue are missing from the answer. */
  find(codes: readonly string[]): Promise<ReadonlyMap<string, CatalogueItem>>
  /**
   * Items whose name, pinyin initials or code contain the text (case does not matter), best match first; an
   * empty text answers the first items of the catalogue.
   */
  search(text: string, limit: number): Promise<readonly CatalogueItem[]>
}
