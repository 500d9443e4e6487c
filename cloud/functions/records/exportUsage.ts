import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import type { UsageRow } from '../../contract/shapes'
import { usageCsv } from '../../domain/usage'
import { loadCircle } from '../people/loadCircle'
import { allUsage } from './pageUsage'

/** What fits one file and one answer; ours. */
const MOST = 2_000

/**
 * The caller's records as a file, by the same rights as his list. The answer is kept for a repeated call like any
 * other, in the language of the first; everybody whose records are in it finds it among those who looked at his data.
 */
export const exportUsage: Implementation<'exportUsage'> = async (context, { filter }) => {
  const { actor, ports } = context
  const viewer = await loadCircle(context, actor.personId)
  if (!viewer) return refused('NOT_FOUND')
  const rows: UsageRow[] = []
  for await (const row of allUsage(context, viewer, filter)) {
    if (rows.length === MOST) return refused('EXPORT_TOO_LARGE', { limit: MOST })
    rows.push(row)
  }
  const patients = new Set([actor.personId, ...rows.map((row) => row.patient.personId)])
  const year = filter.year === undefined ? '' : `-${filter.year}`
  return {
    ok: true,
    result: {
      fileName: `医保使用记录${year}-${ports.clock.today()}-模拟.csv`,
      csv: usageCsv(rows, context.language),
      count: rows.length,
    },
    change: {
      audit: [...patients].map((subject) => ({
        actor: actor.userId,
        what: 'exportUsage',
        subject,
        detail: { by: actor.personId, count: rows.length, year: filter.year ?? null },
      })),
    },
  }
}
