import { BUCKETS, type Bucket, ITEM_KINDS, type ItemKind } from '../../contract/values/bill'
import type { ParameterValue } from '../policy'
import type { GrantOffer, SettlementInput } from '../settlement/types'

/** Members of a fixed list as bits: bit i stands for the list's i-th member. */
export type BitSet = number

/** For what a payer may pay: buckets (bits of BUCKETS) and kinds of items (bits of ITEM_KINDS). */
export interface Scope {
  readonly buckets: BitSet
  readonly kinds: BitSet
}

const EVERY_BUCKET: BitSet = (1 << BUCKETS.length) - 1
const EVERY_KIND: BitSet = (1 << ITEM_KINDS.length) - 1

/** Kinds of items as bits. */
export function kindBits(kinds: readonly ItemKind[]): BitSet {
  let bits = 0
  for (const kind of kinds) bits |= 1 << ITEM_KINDS.indexOf(kind)
  return bits
}

function bucketBits(allowed: Readonly<Record<Bucket, boolean>> | undefined): BitSet {
  if (!allowed) return EVERY_BUCKET
  let bits = 0
  for (const [index, bucket] of BUCKETS.entries()) if (allowed[bucket]) bits |= 1 << index
  return bits
}

/** What each kind of payer may pay in a region, worked out once with its parameters. */
export interface Scopes {
  /** This year's own account. */
  readonly thisYear: Scope
  /** Own earlier years and wallet. */
  readonly own: Scope
  /** Grants and the pot, at a pharmacy and elsewhere. */
  readonly aidAtPharmacy: Scope
  readonly aid: Scope
  /** Kinds that the never-list leaves. */
  readonly payable: BitSet
}

export interface ScopeParameters {
  readonly own: ParameterValue<'payment.ownScope.buckets'> | undefined
  readonly thisYear: ParameterValue<'payment.ownScope.currentYearBuckets'> | undefined
  readonly aid: ParameterValue<'payment.aidScope.buckets'> | undefined
  readonly kinds: readonly ItemKind[] | undefined
  readonly pharmacyKinds: readonly ItemKind[] | undefined
  readonly never: readonly ItemKind[] | undefined
}

export function makeScopes(of: ScopeParameters): Scopes {
  const payable = EVERY_KIND & ~kindBits(of.never ?? [])
  const aid = bucketBits(of.aid)
  return {
    thisYear: { buckets: bucketBits(of.thisYear ?? of.own), kinds: payable },
    own: { buckets: bucketBits(of.own), kinds: payable },
    aidAtPharmacy: { buckets: aid, kinds: kindBits(of.pharmacyKinds ?? ITEM_KINDS) & payable },
    aid: { buckets: aid, kinds: kindBits(of.kinds ?? ITEM_KINDS) & payable },
    payable,
  }
}

/** Aid by the region's rules at this institution. */
export const aidScope = (input: SettlementInput, scopes: Scopes): Scope =>
  input.institution.kind === 'pharmacy' ? scopes.aidAtPharmacy : scopes.aid

/** A grant pays within the region's scope and the scene that its grantor chose. */
export const grantScope = (region: Scope, grant: GrantOffer): Scope =>
  grant.kinds === null ? region : { buckets: region.buckets, kinds: region.kinds & kindBits(grant.kinds) }

/** Whether every item on a bill with these kinds is of a kind that the scope allows. */
export const covers = (scope: Scope, kinds: BitSet): boolean => (kinds & ~scope.kinds) === 0
