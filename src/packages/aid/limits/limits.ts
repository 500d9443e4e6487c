import type { Functions, ParamsOf } from '@contract/functions'
import type { GrantLimits } from '@contract/shapes'

export const NO_LIMITS: GrantLimits = { visits: null, kinds: null, institutions: null }

type WireLimits = NonNullable<ParamsOf<Functions['updateGrant']>['limits']>

/** As the cloud takes them: institutions by id. */
export const toWire = ({ visits, kinds, institutions }: GrantLimits): WireLimits => ({
  visits,
  kinds,
  institutionIds: institutions?.map((one) => one.institutionId) ?? null,
})

/** A list with one member in or out, in the order of all; all of them is no limit (null). */
export function withMember<T>(
  all: readonly T[],
  chosen: readonly T[] | null,
  member: T,
  on: boolean,
): T[] | null {
  const now = new Set(chosen ?? all)
  if (on) now.add(member)
  else now.delete(member)
  return now.size === all.length ? null : all.filter((one) => now.has(one))
}
