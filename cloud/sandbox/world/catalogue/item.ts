import type { CatalogueItem } from '../../../contract/functions/terminal'
import type { Fen, ItemClass, ItemKind, Ratio } from '../../../contract/values'

export interface Extra {
  /** 先行自付比例 in percent; left out = the region's default of the class. */
  readonly selfPay?: number
  /** 限价 of one unit. */
  readonly limit?: Fen
}

const PERCENT: Ratio = 10_000

/**
 * A maker of items of one kind. Codes are synthetic: a letter of ours and four digits, no code of the national
 * list; names are of ordinary things, prices are invented.
 */
export const itemsOf =
  (kind: ItemKind) =>
  (
    code: string,
    name: string,
    initials: string,
    specification: string,
    unit: string,
    itemClass: ItemClass,
    price: Fen,
    extra: Extra = {},
  ): CatalogueItem => ({
    code,
    name,
    initials,
    specification,
    unit,
    kind,
    class: itemClass,
    price,
    selfPayRatio: extra.selfPay === undefined ? null : extra.selfPay * PERCENT,
    priceLimit: extra.limit ?? null,
  })
