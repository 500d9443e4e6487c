import type { Day, VisitType } from '../../contract/values'
import { type CapState, narrowest } from './caps'
import type { GrantFacts } from './facts'
import { mayPay } from './life'

/** Where a bill is made, as far as a grant may ask. */
export interface BillPlace {
  readonly institutionId: string
  readonly visitType: VisitType
}

interface Candidate {
  readonly facts: GrantFacts
  readonly caps: readonly CapState[]
}

/** Whether a grant is open to a bill made there; before there is a bill (null), any place will do. */
function fits({ limits }: GrantFacts, place: BillPlace | null): boolean {
  if (!limits || place === null) return true
  const here = limits.institutionIds?.includes(place.institutionId) ?? true
  return here && (limits.visits?.includes(place.visitType) ?? true)
}

/**
 * A relative may have given both a standing grant and one for a single bill: of the two, the one that leaves more
 * for this bill counts, so that asking never makes it less. Equal ones: the standing grant, and the other stays
 * for another bill. Answers one of each grantor, in the order of the list.
 */
export function pickForBill<T extends Candidate>(
  grants: readonly T[],
  day: Day,
  place: BillPlace | null,
): T[] {
  const worth = (one: T): number => {
    if (!mayPay(one.facts, day) || !fits(one.facts, place)) return -1
    return narrowest(one.caps)?.left ?? Number.POSITIVE_INFINITY
  }
  const better = (a: T, b: T): T => {
    const difference = worth(a) - worth(b)
    if (difference !== 0 && !Number.isNaN(difference)) return difference > 0 ? a : b
    return a.facts.oneBill ? b : a
  }
  const picked = new Map<string, T>()
  for (const one of grants) {
    const known = picked.get(one.facts.grantorId)
    picked.set(one.facts.grantorId, known ? better(known, one) : one)
  }
  return [...picked.values()]
}
