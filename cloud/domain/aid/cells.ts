import { BUCKETS, type Bucket, ITEM_KINDS, type ItemKind } from '../../contract/values/bill'
import type { Fen } from '../../contract/values/fen'
import { shareOut } from '../settlement/arithmetic'
import type { Buckets } from '../settlement/buckets'
import { type Classified, kindsOf } from '../settlement/items'

/**
 * The person's part cut into cells, so that each payer's scope is a set of cells. A cell is one bucket, or,
 * where some payer may pay only some kinds of items, one bucket of one kind.
 */
export interface Cells {
  readonly amounts: Fen[]
  readonly buckets: readonly Bucket[]
  /** The kind of each cell; null where kinds do not matter. */
  readonly kinds: readonly (ItemKind | null)[]
}

/** Cells as a bit set: at most 6 buckets × 5 kinds. */
export type CellSet = number

const IN_SCOPE: readonly Bucket[] = ['deductible', 'coinsurance', 'overCap']

function wholeCells(buckets: Buckets): Cells {
  return {
    amounts: BUCKETS.map((bucket) => buckets[bucket]),
    buckets: BUCKETS,
    kinds: BUCKETS.map(() => null),
  }
}

/** Parts of the bill that belong to an item go to its kind; in-scope buckets are shared out by in-scope spending. */
function cellsByKind(buckets: Buckets, bill: Classified): Cells {
  const kinds = kindsOf(bill)
  const weights = kinds.map((kind) => bill.byKind[kind]?.inScope ?? 0)
  const amounts: Fen[] = []
  const cellBuckets: Bucket[] = []
  const cellKinds: ItemKind[] = []
  for (const bucket of BUCKETS) {
    const shares = sharesOf(bucket, buckets, bill, kinds, weights)
    kinds.forEach((kind, index) => {
      amounts.push(shares[index] ?? 0)
      cellBuckets.push(bucket)
      cellKinds.push(kind)
    })
  }
  return { amounts, buckets: cellBuckets, kinds: cellKinds }
}

function sharesOf(
  bucket: Bucket,
  buckets: Buckets,
  bill: Classified,
  kinds: readonly ItemKind[],
  weights: readonly Fen[],
): Fen[] {
  if (IN_SCOPE.includes(bucket)) return shareOut(buckets[bucket], weights)
  if (bucket === 'fullSelfPay') {
    // An outside pool result may take some in-scope spending out of the list: it falls on the kinds in scope.
    const own = kinds.map((kind) => bill.byKind[kind]?.fullSelfPay ?? 0)
    const extra = shareOut(buckets.fullSelfPay - bill.fullSelfPay, weights)
    return own.map((amount, index) => amount + (extra[index] ?? 0))
  }
  return kinds.map(
    (kind) => bill.byKind[kind]?.[bucket === 'preSelfPay' ? 'preSelfPay' : 'overLimitPay'] ?? 0,
  )
}

/** @param byKind whether some payer's scope depends on the kind of item */
export function cellsOf(buckets: Buckets, bill: Classified, byKind: boolean): Cells {
  return byKind ? cellsByKind(buckets, bill) : wholeCells(buckets)
}

/** The cells that a scope of buckets and kinds allows. */
export function cellSet(
  cells: Cells,
  allowed: Readonly<Record<Bucket, boolean>>,
  kinds: readonly ItemKind[] | null = null,
): CellSet {
  let set = 0
  for (let index = 0; index < cells.amounts.length; index += 1) {
    const bucket = cells.buckets[index]
    const kind = cells.kinds[index]
    if (bucket && allowed[bucket] && (!kind || kinds === null || kinds.includes(kind))) set |= 1 << index
  }
  return set
}

export const everyKind: readonly ItemKind[] = ITEM_KINDS
