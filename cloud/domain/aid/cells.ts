import { BUCKETS, type Bucket, ITEM_KINDS, type ItemKind } from '../../contract/values/bill'
import type { Fen } from '../../contract/values/fen'
import { shareOut } from '../settlement/arithmetic'
import type { Buckets } from '../settlement/buckets'
import { type Classified, kindsOf } from '../settlement/items'
import type { BitSet, Scope } from './scope'

/**
 * The person's part cut into cells, so that each payer's scope is a set of cells. A cell is one bucket, or,
 * where some payer may pay only some kinds of items, one bucket of one kind.
 */
export interface Cells {
  readonly amounts: readonly Fen[]
  /** The bucket of each cell. */
  readonly buckets: readonly Bucket[]
  /** The kinds on the bill, in order, or null where cells are whole buckets. */
  readonly kinds: readonly ItemKind[] | null
}

const IN_SCOPE: ReadonlySet<Bucket> = new Set(['deductible', 'coinsurance', 'overCap'])

/** How one bucket falls on the kinds: by item where it belongs to items, else by in-scope spending. */
function sharesOf(bucket: Bucket, buckets: Buckets, bill: Classified, kinds: readonly ItemKind[]): Fen[] {
  const weights = kinds.map((kind) => bill.byKind[kind]?.inScope ?? 0)
  if (IN_SCOPE.has(bucket)) return shareOut(buckets[bucket], weights)
  if (bucket === 'fullSelfPay') {
    // An outside pool result may take some in-scope spending out of the list: it falls on the kinds in scope.
    const extra = shareOut(buckets.fullSelfPay - bill.fullSelfPay, weights)
    return kinds.map((kind, index) => (bill.byKind[kind]?.fullSelfPay ?? 0) + (extra[index] ?? 0))
  }
  const part = bucket === 'preSelfPay' ? 'preSelfPay' : 'overLimitPay'
  return kinds.map((kind) => bill.byKind[kind]?.[part] ?? 0)
}

/** @param byKind whether some payer's scope depends on the kind of item */
export function cellsOf(buckets: Buckets, bill: Classified, byKind: boolean): Cells {
  if (!byKind) {
    const { deductible, coinsurance, preSelfPay, overLimitPay, fullSelfPay, overCap } = buckets
    const amounts = [deductible, coinsurance, preSelfPay, overLimitPay, fullSelfPay, overCap]
    return { amounts, buckets: BUCKETS, kinds: null }
  }
  const kinds = kindsOf(bill)
  return {
    amounts: BUCKETS.flatMap((bucket) => sharesOf(bucket, buckets, bill, kinds)),
    buckets: BUCKETS.flatMap((bucket) => kinds.map(() => bucket)),
    kinds,
  }
}

/** The cells that a scope allows: at most 6 buckets × 5 kinds, so they fit the bits of one number. */
export function cellSet(cells: Cells, scope: Scope): BitSet {
  if (cells.kinds === null) return scope.buckets
  let set = 0
  let cell = 0
  for (let bucket = 0; bucket < BUCKETS.length; bucket += 1) {
    for (const kind of cells.kinds) {
      const allowed = scope.buckets & (1 << bucket) && scope.kinds & (1 << ITEM_KINDS.indexOf(kind))
      if (allowed) set |= 1 << cell
      cell += 1
    }
  }
  return set
}
