import type { Connection, Engine } from '../engines/engine'
import { PARTITIONED } from './kinds'
import { underLock } from './lock'

/** What lies in the archive of one year. */
export interface ArchivedContents {
  readonly year: number
  /** By what was archived: settlement, usage, visit, audit. */
  readonly rows: Readonly<Record<string, number>>
  /** On disk, with indexes. */
  readonly bytes: number
}

const partOf = (table: string, year: number): string => `${table}_${year}`

/** Every archived year, the oldest first. */
export async function archivedYears(connection: Connection): Promise<ArchivedContents[]> {
  const found = await connection.query<{ year: number }>({
    text: `select distinct substring(c.relname::text from '[0-9]+$')::int as year
      from pg_inherits i join pg_class c on c.oid = i.inhrelid
      where i.inhparent = any ($1::text[]::regclass[]) order by 1`,
    values: [PARTITIONED],
  })
  const years: ArchivedContents[] = []
  for (const { year } of found) {
    const counts = PARTITIONED.map(
      (table) => `select '${table.replace('archive_', '')}' as name, count(*) as count,
        pg_total_relation_size('${partOf(table, year)}') as bytes from ${partOf(table, year)}`,
    )
    const rows = await connection.query<{ name: string; count: number; bytes: number }>({
      text: counts.join(' union all '),
    })
    if (rows.every(({ count }) => count === 0)) continue
    years.push({
      year,
      rows: Object.fromEntries(rows.map(({ name, count }) => [name, count])),
      bytes: rows.reduce((sum, { bytes }) => sum + bytes, 0),
    })
  }
  return years
}

/**
 * Drops an archived year for good: its partitions, in one transaction with the note of what they held and of what the
 * checker can compare with nothing any more. The ledger, balances and sums of years stay. Null where there is none.
 * @param at when, ms
 */
export function dropYear(engine: Engine, year: number, at: number): Promise<ArchivedContents | null> {
  return underLock(engine, async (connection) => {
    const contents = (await archivedYears(connection)).find((one) => one.year === year)
    if (!contents) return null
    await connection.query({ text: GONE, values: [year] })
    await connection.query({
      text: `insert into archive_dropped as d (year, at, rows) values ($1, $2::bigint, $3::jsonb)
        on conflict (year) do update set at = excluded.at, rows = d.rows || excluded.rows`,
      values: [year, at, JSON.stringify(contents.rows)],
    })
    for (const table of PARTITIONED) await connection.query({ text: `drop table ${partOf(table, year)}` })
    return contents
  })
}

/** Every subject under which a check of documents would miss what a year held. */
const GONE = `
  insert into archive_gone (subject, year)
  select distinct subject, $1::int from (
    with settlement as materialized (select id, data::jsonb as d from archive_settlement where year = $1),
    code as (
      select code_id from archive_visit where year = $1
      union select d->'secondScan'->>'codeId' from settlement
    )
    select id as subject from settlement
    union select id || ':reversal' from settlement where d->>'state' = 'reversed'
    union select d->'secondScan'->>'postingId' from settlement
    union select part->>'postingId' from settlement, jsonb_array_elements(coalesce(d->'returns', '[]')) part
    union select code_id from code
    union select c.id from doc_code c join code on code.code_id = c.code_id
    union select (d->>'patientId') || ':' || substr(d->>'day', 1, 4) from settlement
    union select (payer->>'personId') || ':' || (d->>'patientId') || ':' || substr(d->>'day', 1, 4)
      from settlement, jsonb_array_elements(d->'payers') payer
    union select concat_ws(':', d->>'viewerKey', d->'movement'->>'kind', d->'movement'->>'side', d->'movement'->>'otherId')
      from (select data::jsonb as d from archive_usage where year = $1 and settlement_id is null) moved
  ) gone where subject is not null
  on conflict (subject) do nothing`
