import type { Context, Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import type { UsageRow, Who } from '../../contract/shapes'
import { Day } from '../../contract/values'
import {
  listedSums,
  sumsTell,
  totalsOf,
  totalsOfSums,
  type UsageFilter,
  type Viewer,
  viewerKeys,
  whoFor,
} from '../../domain/usage'
import { loadCircle } from '../people/loadCircle'
import { regionName } from '../views/personCard'
import { allUsage } from './pageUsage'

/** What filters and people's list need of a record. */
type Listed = Pick<UsageRow, 'region' | 'kind' | 'visitType'> & { readonly patientId: string }

/**
 * Totals of one year (this year unless the filter names one) of the records that `listUsage` lists, and the
 * filters that would find any. This year's come from the sums that every commit keeps; those of a closed year, which may
 * be archived, and those by who paid, from the records themselves.
 */
export const summariseUsage: Implementation<'summariseUsage'> = async (context, { filter }) => {
  const viewer = await loadCircle(context, context.actor.personId)
  if (!viewer) return refused('NOT_FOUND')
  const thisYear = Day.year(context.ports.clock.today())
  const year = filter.year ?? thisYear
  const [{ totals, listed }, years] = await Promise.all([
    year === thisYear && sumsTell(filter)
      ? fromSums(context, viewer, { ...filter, year })
      : fromRecords(context, viewer, { ...filter, year }),
    context.store.usageYears(viewerKeys(viewer)),
  ])
  return {
    ok: true,
    result: {
      year,
      ...totals,
      people: people(viewer, listed),
      years,
      regions: regions(context, listed),
      kinds: [...new Set(listed.map((one) => one.kind))].sort(),
      visitTypes: [...new Set(listed.flatMap((one) => one.visitType ?? []))].sort(),
    },
  }
}

type OfYear = UsageFilter & { readonly year: number }

async function fromSums({ store }: Context, viewer: Viewer, filter: OfYear) {
  const sums = await store.usageSums(viewerKeys(viewer).map((key) => `${key}:${filter.year}`))
  const totals = totalsOfSums(listedSums(sums, viewer, filter), viewer)
  const listed: readonly Listed[] = listedSums(sums, viewer).toSorted((a, b) => (a.month < b.month ? 1 : -1))
  return { totals, listed }
}

async function fromRecords(context: Context, viewer: Viewer, filter: OfYear) {
  // Without a further filter both lists are one: it is read once.
  const isWhole = Object.entries(filter).every(([field, value]) => field === 'year' || value === undefined)
  const whole = collect(allUsage(context, viewer, { year: filter.year }))
  const rows = isWhole ? whole : collect(allUsage(context, viewer, filter))
  const listed: readonly Listed[] = (await whole).map((row) => ({ ...row, patientId: row.patient.personId }))
  return { totals: totalsOf(await rows), listed }
}

async function collect(rows: AsyncIterable<UsageRow>): Promise<UsageRow[]> {
  const all: UsageRow[] = []
  for await (const row of rows) all.push(row)
  return all
}

/** The viewer, his members, and everybody else of whom there is a record in the year. */
function people(viewer: Viewer, listed: readonly Listed[]): Who[] {
  const ids = [viewer.personId, ...viewer.members, ...listed.map((one) => one.patientId)]
  return [...new Set(ids)].map((id) => whoFor(viewer, id))
}

function regions({ policies }: Context, listed: readonly Listed[]): { region: string; regionName: string }[] {
  const found = [...new Set(listed.map((one) => one.region))].sort()
  return found.map((region) => ({ region, regionName: regionName(policies, region) }))
}
