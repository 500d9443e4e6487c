import { BUCKETS, type Bucket, ITEM_KINDS, type ItemKind } from '../../contract/values/bill'
import type { Compiled } from '../settlement/compile'
import type { Classified } from '../settlement/items'
import type { GrantOffer, SettlementInput } from '../settlement/types'

type BucketScope = Readonly<Record<Bucket, boolean>>

/** For what a payer may pay: buckets, and kinds of items. */
export interface Scope {
  readonly buckets: BucketScope
  readonly kinds: readonly ItemKind[]
}

const ALL: BucketScope = Object.fromEntries(BUCKETS.map((bucket) => [bucket, true])) as Record<
  Bucket,
  boolean
>
const NONE: BucketScope = Object.fromEntries(BUCKETS.map((bucket) => [bucket, false])) as Record<
  Bucket,
  boolean
>

const isIn = (kinds: readonly ItemKind[]) => (kind: ItemKind) => kinds.includes(kind)

/** Kinds that the region's never-list leaves. */
export function payableKinds(policy: Compiled): readonly ItemKind[] {
  const never = policy.values['payment.never']?.value ?? []
  return never.length === 0 ? ITEM_KINDS : ITEM_KINDS.filter((kind) => !never.includes(kind))
}

/** The patient's own account: of this year, or of earlier years and the wallet. */
export function ownScope(input: SettlementInput, policy: Compiled, pocket: 'currentYear' | 'other'): Scope {
  const { values } = policy
  const kinds = payableKinds(policy)
  if (values['payment.ownScope.visits']?.value.includes(input.visit) === false)
    return { buckets: NONE, kinds }
  const general = values['payment.ownScope.buckets']?.value ?? ALL
  const thisYear = values['payment.ownScope.currentYearBuckets']?.value ?? general
  return { buckets: pocket === 'currentYear' ? thisYear : general, kinds }
}

/** Aid by the region's rules: grants and the pot. */
export function aidScope(input: SettlementInput, policy: Compiled): Scope {
  const { values } = policy
  const atPharmacy = input.institution.kind === 'pharmacy'
  const listed =
    values[atPharmacy ? 'payment.aidScope.pharmacyKinds' : 'payment.aidScope.kinds']?.value ?? ITEM_KINDS
  const payable = payableKinds(policy)
  return { buckets: values['payment.aidScope.buckets']?.value ?? ALL, kinds: listed.filter(isIn(payable)) }
}

/** A grant pays within the region's scope and the scene that its grantor chose. */
export function grantScope(region: Scope, grant: GrantOffer): Scope {
  return grant.kinds === null
    ? region
    : { buckets: region.buckets, kinds: region.kinds.filter(isIn(grant.kinds)) }
}

/** Whether every item on the bill is of a kind that the scope allows. */
export const coversBill = (scope: Scope, bill: Classified): boolean =>
  ITEM_KINDS.every((kind) => !bill.byKind[kind] || scope.kinds.includes(kind))
