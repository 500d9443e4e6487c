import type { Where } from '../reads/find'
import type { FindOptions } from '../store'

/**
 * Where documents found by some fields can lie. `live`: nothing of them is archived. `whole`: the archive must be
 * asked, too. `see`: what is found live says which (`isWhole`).
 */
export type Place = 'live' | 'whole' | 'see'

/** Fields whose values end in a year, month or day: `${viewer}:2026`, `${region}:2026-11`. */
const DATED: readonly string[] = ['viewerYear', 'terminalDay', 'shownIn', 'grantedIn']

/** Documents of one value of these are moved together: where one is live, all are. */
const TOGETHER: readonly string[] = ['settlementId', 'visitId']

const yearIn = (value: string): number => Number(/:(\d{4})(-\d\d){0,2}$/.exec(value)?.[1] ?? 0)

/**
 * Only closed years are ever archived, so what belongs to the running one is never looked for there.
 * @param runningYear the year of business time
 */
export function placeOf(where: Where, options: FindOptions, runningYear: number): Place {
  const fields = Object.entries(where).filter(([, value]) => value !== undefined)
  // Without a field it is the latest that is asked for, not everything that ever was.
  if (fields.length === 0) return 'live'
  for (const [field, value = ''] of fields) {
    if (!DATED.includes(field)) continue
    const years = (typeof value === 'object' ? value : [String(value)]).map(yearIn)
    return years.every((year) => year >= runningYear) ? 'live' : 'whole'
  }
  const [[field, value] = ['', '']] = fields
  const isOneUnit = fields.length === 1 && TOGETHER.includes(field) && typeof value !== 'object'
  return isOneUnit || (options.newestFirst && options.limit !== undefined) ? 'see' : 'whole'
}

/**
 * Whether what was found live is all that is asked for: one bill's documents, or a full page, newest first, that does
 * not reach back beyond the running year.
 * @param oldest when the last of those found was, ms; null where they have no order
 */
export function isWhole(
  options: FindOptions,
  found: number,
  oldest: number | null,
  runningYearBegins: number,
): boolean {
  if (options.limit === undefined) return found > 0
  return found >= options.limit && oldest !== null && oldest >= runningYearBegins
}
