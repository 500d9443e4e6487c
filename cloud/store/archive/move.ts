import { Day } from '../../contract/values'
import type { Connection, Engine } from '../engines/engine'
import { tableOf } from '../tables'
import { ARCHIVED, type ArchivedKind, archiveOf, columnsOf } from './kinds'
import { underLock } from './lock'

/** How many rows of each table were moved. */
export type MovedRows = Readonly<Record<ArchivedKind | 'audit', number>>

export interface ArchivedYear {
  readonly moved: MovedRows
  /** Bills that somebody was changing at that moment: the next run takes them. */
  readonly inUse: number
}

interface Span {
  readonly year: number
  /** Instants, ms: from the first to before the second. */
  readonly from: number
  readonly to: number
}

/** Bills, or rows, moved in one transaction: short, so that nobody waits long for it. */
const TOGETHER = 200
/**
 * Moves what belongs to a closed year into the archive, batch by batch, while hosts serve; balances, sums of years,
 * chains and the ledger stay. Each batch is moved whole or not at all and what was moved is not live any more, so a
 * run that was killed is simply run again, and two at once share the work. Waits for no row that a host has locked.
 * @param tell hears after each batch what was moved so far
 */
export async function archiveYear(
  engine: Engine,
  year: number,
  tell: (moved: MovedRows) => void = () => undefined,
): Promise<ArchivedYear> {
  const span = { year, from: Day.start(`${year}-01-01`), to: Day.start(`${year + 1}-01-01`) }
  await underLock(engine, (connection) =>
    connection.query({ text: 'select open_archive_year($1)', values: [year] }),
  )
  const moved: Record<ArchivedKind | 'audit', number> = { settlement: 0, usage: 0, visit: 0, audit: 0 }
  const add = (rows: Partial<MovedRows>): void => {
    for (const kind of [...ARCHIVED, 'audit'] as const) moved[kind] += rows[kind] ?? 0
    tell({ ...moved })
  }
  let inUse = 0
  for (let after = ''; ; ) {
    const bills = await engine.query<{ id: string; visit_id: string }>({
      text: `select id, visit_id from doc_settlement
        where id > $1 and settled_at >= $2::bigint and settled_at < $3::bigint order by id limit $4::int`,
      values: [after, span.from, span.to, TOGETHER],
    })
    const last = bills.at(-1)
    if (!last) break
    const visits = [...new Set(bills.map(({ visit_id }) => visit_id))]
    const batch = await underLock(engine, (connection) => moveBills(connection, visits, span))
    inUse += batch.inUse
    add(batch.moved)
    after = last.id
  }
  for (const { kind, one } of SWEEPS) {
    let after: string | number = kind === 'audit' ? 0 : ''
    for (;;) {
      const start = after
      const rows = await underLock(engine, (connection) => connection.query<Id>(one(span, start)))
      if (rows.length === 0) break
      add({ [kind]: rows.length })
      for (const { id } of rows) if (id > after) after = id
    }
  }
  return { moved, inUse }
}

type Id = { id: string | number }

/** Bills with their visits, usage records and earlier bills of the same visit, once the last of these is of the year. */
async function moveBills(
  connection: Connection,
  visits: readonly string[],
  { year, to }: Span,
): Promise<{ moved: Partial<MovedRows>; inUse: number }> {
  const locked = await connection.query<{ id: string }>({
    text: `select id from doc_visit where id = any ($1::text[]) and data::jsonb->>'state' <> 'admitted'
      order by id for update skip locked`,
    values: [visits],
  })
  const bills = await connection.query<{ visit_id: string }>({
    text: `select visit_id from doc_settlement where visit_id = any ($1::text[]) order by id for update skip locked`,
    values: [locked.map(({ id }) => id)],
  })
  const all = await connection.query<{ visit_id: string; bills: number; last: number }>({
    text: `select visit_id, count(*) as bills, max(settled_at) as last from doc_settlement
      where visit_id = any ($1::text[]) group by visit_id`,
    values: [locked.map(({ id }) => id)],
  })
  const closed = all.filter(({ last }) => last < to)
  const ours = closed.filter(
    (visit) => bills.filter(({ visit_id }) => visit_id === visit.visit_id).length === visit.bills,
  )
  const units = ours.map(({ visit_id }) => visit_id)
  const run = async (kind: ArchivedKind, found: string, unit: string): Promise<number> => {
    const rows = await connection.query({ text: moving(kind, found, unit), values: [year, units] })
    return rows.length
  }
  const usage = await run(
    'usage',
    'using doc_settlement s where s.visit_id = any ($2::text[]) and t.settlement_id = s.id',
    's.visit_id',
  )
  const settlement = await run('settlement', 'where t.visit_id = any ($2::text[])', 't.visit_id')
  const visit = await run('visit', 'where t.id = any ($2::text[])', 't.id')
  return {
    moved: { usage, settlement, visit },
    inUse: visits.length - locked.length + closed.length - ours.length,
  }
}

/** Takes rows out of the live table and puts them into the archive of year $1, in one statement. */
function moving(kind: ArchivedKind, found: string, unit: string): string {
  const columns = columnsOf(kind)
  return `with gone as (
      delete from ${tableOf(kind)} t ${found} returning ${unit} as unit, ${columns.map((name) => `t.${name}`).join(', ')}
    )
    insert into ${archiveOf(kind)} (year, unit, ${columns.join(', ')})
      select $1::int, unit, ${columns.join(', ')} from gone returning id`
}

/** Rows that belong to no bill, some at a time after an id. */
function sweep(kind: ArchivedKind, ofTheYear: string) {
  const chosen = `where t.id in (
    select id from ${tableOf(kind)} l where id > $2 and ${ofTheYear} order by id limit $5::int for update skip locked)`
  return {
    kind,
    one: ({ year, from, to }: Span, after: string | number) => ({
      text: moving(kind, chosen, 't.id'),
      values: [year, after, from, to, TOGETHER],
    }),
  }
}

const SWEEPS = [
  // Codes that were shown and never settled.
  sweep(
    'visit',
    `data::jsonb->>'state' <> 'admitted' and data::jsonb->>'settlementId' is null
      and (data::jsonb->>'openedAt')::bigint >= $3::bigint and (data::jsonb->>'openedAt')::bigint < $4::bigint
      and not exists (select from doc_settlement s where s.visit_id = l.id)`,
  ),
  // Transfers and premiums.
  sweep('usage', 'settlement_id is null and at >= $3::bigint and at < $4::bigint'),
  {
    kind: 'audit' as const,
    one: ({ year, from, to }: Span, after: string | number) => ({
      text: `with gone as (
          delete from audit where id in (select id from audit
            where id > $2::bigint and at >= $3::bigint and at < $4::bigint order by id limit $5::int)
          returning *
        )
        insert into archive_audit (year, id, at, actor, what, subject, detail)
          select $1::int, id, at, actor, what, subject, detail from gone returning id`,
      values: [year, after, from, to, TOGETHER],
    }),
  },
]
