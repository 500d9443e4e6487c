import type { Context, Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import type { UsageRow, Who } from '../../contract/shapes'
import { Day } from '../../contract/values'
import { totalsOf, type Viewer, viewerKeys, whoFor } from '../../domain/usage'
import { loadCircle } from '../people/loadCircle'
import { allUsage } from './pageUsage'

/**
 * Totals of one year (this year unless the filter names one) of the records that `listUsage` lists, and the
 * filters that would find any.
 */
export const summariseUsage: Implementation<'summariseUsage'> = async (context, { filter }) => {
  const viewer = await loadCircle(context, context.actor.personId)
  if (!viewer) return refused('NOT_FOUND')
  const year = filter.year ?? Day.year(context.ports.clock.today())
  // Without a further filter both lists are one: it is read once.
  const isWhole = Object.entries(filter).every(([field, value]) => field === 'year' || value === undefined)
  const whole = collect(allUsage(context, viewer, { year }))
  const [rows, listed, years] = await Promise.all([
    isWhole ? whole : collect(allUsage(context, viewer, { ...filter, year })),
    whole,
    yearsWithRecords(context, viewer),
  ])
  return {
    ok: true,
    result: {
      year,
      ...totalsOf(rows),
      people: people(viewer, listed),
      years,
      regions: regions(listed),
      kinds: [...new Set(listed.map((row) => row.kind))].sort(),
      visitTypes: [...new Set(listed.flatMap((row) => row.visitType ?? []))].sort(),
    },
  }
}

async function collect(rows: AsyncIterable<UsageRow>): Promise<UsageRow[]> {
  const all: UsageRow[] = []
  for await (const row of rows) all.push(row)
  return all
}

/** The viewer, his members, and everybody else of whom there is a record in the year. */
function people(viewer: Viewer, rows: readonly UsageRow[]): Who[] {
  const known = [viewer.personId, ...viewer.members].map((id) => whoFor(viewer, id))
  const others = rows.map((row) => row.patient)
  return [...new Map([...known, ...others].map((who) => [who.personId, who])).values()]
}

function regions(rows: readonly UsageRow[]): { region: string; regionName: string }[] {
  const named = new Map(rows.map((row) => [row.region, row.regionName]))
  return [...named].sort().map(([region, regionName]) => ({ region, regionName }))
}

/** Years that have records, newest first: from the oldest record on, each year is counted by its index. */
async function yearsWithRecords({ store, ports }: Context, viewer: Viewer): Promise<number[]> {
  const keys = viewerKeys(viewer)
  const oldest = await Promise.all(keys.map((viewerKey) => store.find('usage', { viewerKey }, { limit: 1 })))
  const first = oldest.flat().map((row) => Day.year(row.data.day))
  const thisYear = Day.year(ports.clock.today())
  const years = yearsBetween(Math.min(thisYear, ...first), thisYear)
  const counts = await Promise.all(
    years.map((year) =>
      Promise.all(keys.map((key) => store.count('usage', { viewerYear: `${key}:${year}` }))),
    ),
  )
  return years.filter((_, index) => counts[index]?.some((count) => count > 0))
}

const yearsBetween = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => to - index)
