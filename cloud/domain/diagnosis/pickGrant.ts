import type { Day } from '../../contract/values'
import { type GrantFacts, isLive } from '../grant'

interface Picked {
  readonly data: GrantFacts & { readonly createdAt: number }
}

/** Of several grants the one to speak of: a live one, the first to pay; else the one that was made last. */
export function pickGrant<T extends Picked>(grants: readonly T[], today: Day): T | null {
  const rank = (grant: T): number => (isLive(grant.data, today) ? 0 : 1)
  const sorted = [...grants].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (rank(a) === 0 ? a.data.order - b.data.order : b.data.createdAt - a.data.createdAt),
  )
  return sorted[0] ?? null
}
