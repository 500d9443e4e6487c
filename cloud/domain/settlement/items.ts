import type { ItemKind } from '../../contract/values/bill'
import { ITEM_KINDS } from '../../contract/values/bill'
import type { Fen } from '../../contract/values/fen'
import { Ratio } from '../../contract/values/ratio'
import { type BitSet, kindBits } from '../aid/scope'
import { times } from './arithmetic'
import type { BillItem, ItemResult } from './types'

/** The parts of a bill, or of all items of one kind. */
export interface Parts {
  amount: Fen
  fullSelfPay: Fen
  overLimitPay: Fen
  preSelfPay: Fen
  inScope: Fen
}

export interface Classified extends Readonly<Parts> {
  readonly lines: readonly ItemResult[]
  readonly byKind: Readonly<Record<ItemKind, Parts | null>>
  /** The kinds on the bill, as bits of ITEM_KINDS. */
  readonly kinds: BitSet
}

const nothing = (): Parts => ({ amount: 0, fullSelfPay: 0, overLimitPay: 0, preSelfPay: 0, inScope: 0 })

function add(sum: Parts, part: Readonly<Parts>): void {
  sum.amount += part.amount
  sum.fullSelfPay += part.fullSelfPay
  sum.overLimitPay += part.overLimitPay
  sum.preSelfPay += part.preSelfPay
  sum.inScope += part.inScope
}

/**
 * One line: 丙 (and kinds that no account ever pays) wholly outside the list; else 超限价 above the price
 * limit, then 先行自付 by the item's ratio, the rest in scope. Each amount is rounded half up to the fen.
 */
function classifyItem(
  item: BillItem,
  defaults: { 甲: Ratio; 乙: Ratio },
  never: readonly ItemKind[],
): ItemResult {
  const amount = times(item.price, item.count)
  const outside = item.class === '丙' || (never.length > 0 && never.includes(item.kind))
  let overLimitPay = 0
  if (!outside && item.priceLimit !== null && item.price > item.priceLimit) {
    overLimitPay = Math.min(amount, times(item.price - item.priceLimit, item.count))
  }
  const selfPayRatio = outside
    ? Ratio.one
    : (item.selfPayRatio ?? (item.class === '乙' ? defaults.乙 : defaults.甲))
  const preSelfPay = outside || selfPayRatio === 0 ? 0 : Ratio.of(amount - overLimitPay, selfPayRatio)
  return {
    name: item.name,
    code: item.code,
    class: item.class,
    kind: item.kind,
    amount,
    selfPayRatio,
    fullSelfPay: outside ? amount : 0,
    overLimitPay,
    preSelfPay,
    inScope: outside ? 0 : amount - overLimitPay - preSelfPay,
  }
}

/** Sorts every line of a bill into its parts and sums them, in all and by kind. */
export function classify(
  items: readonly BillItem[],
  defaults: { 甲: Ratio; 乙: Ratio },
  never: readonly ItemKind[],
): Classified {
  const total = nothing()
  const byKind: Record<ItemKind, Parts | null> = {
    drug: null,
    device: null,
    consumable: null,
    service: null,
    supplement: null,
  }
  const lines: ItemResult[] = []
  let kinds: BitSet = 0
  for (const item of items) {
    const line = classifyItem(item, defaults, never)
    lines.push(line)
    add(total, line)
    let sum = byKind[item.kind]
    if (sum === null) {
      sum = nothing()
      byKind[item.kind] = sum
      kinds |= kindBits([item.kind])
    }
    add(sum, line)
  }
  const { amount, fullSelfPay, overLimitPay, preSelfPay, inScope } = total
  return { amount, fullSelfPay, overLimitPay, preSelfPay, inScope, lines, byKind, kinds }
}

/** The kinds on a bill, in one fixed order whatever the order of its lines. */
export const kindsOf = (bill: Classified): readonly ItemKind[] =>
  ITEM_KINDS.filter((kind) => bill.byKind[kind])
