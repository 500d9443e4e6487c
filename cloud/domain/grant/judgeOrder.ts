import { granted, type Judged, refused } from '../../contract/refusals'

/**
 * The places of the received grants after the beneficiary has put them in order: id → 1, 2, 3 …
 * @param asked grant ids as the beneficiary wants them, first payer first
 * @param live ids of the live grants that he receives
 * Refuses ORDER_NOT_YOURS (the region decides the order) and ORDER_INCOMPLETE (one too many or too few).
 */
export function judgeOrder(
  asked: readonly string[],
  live: readonly string[],
  rules: { readonly regionName: string; readonly mayReorder: boolean },
): Judged<ReadonlyMap<string, number>> {
  if (!rules.mayReorder) return refused('ORDER_NOT_YOURS', { region: rules.regionName })
  const places = new Map(asked.map((id, index) => [id, index + 1]))
  const same =
    places.size === asked.length && places.size === live.length && live.every((id) => places.has(id))
  return same ? granted(places) : refused('ORDER_INCOMPLETE')
}

/** The place of a new grant among those that its beneficiary has: the last. */
export const lastPlace = (received: readonly { readonly order: number }[]): number =>
  Math.max(0, ...received.map((grant) => grant.order)) + 1
