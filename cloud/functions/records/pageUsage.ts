import type { Context } from '../../calls'
import type { UsageRow } from '../../contract/shapes'
import { isListed, type UsageFilter, usageRow, type Viewer, viewerKeys } from '../../domain/usage'
import { cursorAfter, type UsageDocument, type Versioned } from '../../store'
import { regionName } from '../views/personCard'

export interface UsagePage {
  readonly rows: UsageRow[]
  /** Where the next page begins; null at the end. */
  readonly nextCursor: string | null
}

/** Rows read at once when a filter lets few of them pass. */
const BATCH = 100
/** The most rows looked at for one page: a rare filter answers a short page with a cursor rather than late. */
const MOST_LOOKED_AT = 2_000

type Found = Versioned<UsageDocument>

function readRows(
  { store }: Context,
  viewer: Viewer,
  filter: UsageFilter,
  options: { readonly limit: number; readonly after: string | null },
): Promise<Found[]> {
  const keys = viewerKeys(viewer, filter.personId ?? null)
  const where =
    filter.year === undefined
      ? { viewerKey: keys }
      : { viewerYear: keys.map((key) => `${key}:${filter.year}`) }
  return store.find('usage', where, { newestFirst: true, ...options })
}

/** One row as the viewer sees it, or nothing where it is not on his list. */
export function viewRow(
  { policies }: Context,
  viewer: Viewer,
  filter: UsageFilter,
  { id, data }: Found,
): UsageRow | null {
  if (!isListed(data, viewer, filter)) return null
  return usageRow(id, data, viewer, (region) => regionName(policies, region))
}

/**
 * A page of the records that a viewer may see, newest first: his own, his members' and uses of his money,
 * merged by the store. One query where no filter drops rows.
 */
export async function pageUsage(
  context: Context,
  viewer: Viewer,
  filter: UsageFilter,
  cursor: string | null,
  limit: number,
): Promise<UsagePage> {
  const rows: UsageRow[] = []
  let after = cursor
  for (let looked = 0; looked < MOST_LOOKED_AT; ) {
    const wanted = looked === 0 ? limit + 1 : BATCH
    const found = await readRows(context, viewer, filter, { limit: wanted, after })
    for (const one of found) {
      const row = viewRow(context, viewer, filter, one)
      if (row && rows.length === limit) return { rows, nextCursor: after }
      after = cursorAfter('usage', one)
      if (row) rows.push(row)
    }
    if (found.length < wanted) return { rows, nextCursor: null }
    looked += found.length
  }
  return { rows, nextCursor: after }
}

/** Every row of a filter, in batches, newest first. */
export async function* allUsage(
  context: Context,
  viewer: Viewer,
  filter: UsageFilter,
): AsyncGenerator<UsageRow> {
  const size = 1_000
  let after: string | null = null
  for (;;) {
    const found: Found[] = await readRows(context, viewer, filter, { limit: size, after })
    for (const one of found) {
      const row = viewRow(context, viewer, filter, one)
      if (row) yield row
      after = cursorAfter('usage', one)
    }
    if (found.length < size) return
  }
}
