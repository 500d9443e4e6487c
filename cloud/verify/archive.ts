import type { Connection } from '../store'
import type { Check } from './check'

const KINDS = ['settlement', 'usage', 'visit']

const LIVE = new RegExp(`\\bdoc_(${KINDS.join('|')})\\b`, 'g')

/** Of what is archived itself: a bill lies in one place, with all that belongs to it, and not in a year before its own. */
const ARCHIVE: readonly Check[] = [
  {
    name: 'what is archived lies in one place, and in its year',
    finds: KINDS.map(
      (kind) => `
      select id as subject, 'it is ${kind} ' || string_agg(place, ' and ' order by place) as detail
      from (
        select id, 'live' as place from doc_${kind} union all select id, 'of ' || year from archive_${kind}
      ) placed group by id having count(*) > 1`,
    )
      .concat(`
      select id, 'of ' || year || ', but its day is ' || (data::jsonb->>'day')
      from archive_settlement where substr(data::jsonb->>'day', 1, 4)::int > year`)
      .join(' union all '),
  },
  {
    name: 'what belongs to one bill is archived together',
    finds: `
      select a.id as subject, 'a bill of its visit ' || a.unit || ' is live' as detail
      from archive_settlement a join doc_settlement s on s.visit_id = a.unit
      union all
      select a.id, 'its visit is live' from archive_settlement a join doc_visit v on v.id = a.unit
      union all
      select u.id, 'its bill is archived' from doc_usage u join archive_settlement a on a.id = u.settlement_id
      union all
      select u.id, 'its bill is live' from archive_usage u join doc_settlement s on s.id = u.settlement_id`,
  },
]

export interface ArchiveState {
  /** Some documents are archived. */
  readonly hasRows: boolean
  /** Some archived year was dropped. */
  readonly hasGone: boolean
}

export async function archiveState(connection: Connection): Promise<ArchiveState> {
  const rows = KINDS.map((kind) => `exists (select from archive_${kind})`)
  const [state] = await connection.query<{ has_rows: boolean; has_gone: boolean }>({
    text: `select ${rows.join(' or ')} as has_rows, exists (select from archive_gone) as has_gone`,
  })
  return { hasRows: state?.has_rows ?? false, hasGone: state?.has_gone ?? false }
}

/**
 * Checks of documents, made to read live and archived ones as one where there are any, and to pass over what cannot be
 * compared any more since its documents were dropped with their year.
 */
export function withArchive(checks: readonly Check[], { hasRows, hasGone }: ArchiveState): Check[] {
  const read = (finds: string): string => (hasRows ? finds.replace(LIVE, 'whole_$1') : finds)
  const known = (finds: string): string =>
    hasGone
      ? `select * from (${finds}) f where not exists (select from archive_gone g where g.subject = f.subject)`
      : finds
  return [...checks.map(({ name, finds }) => ({ name, finds: known(read(finds)) })), ...ARCHIVE]
}
