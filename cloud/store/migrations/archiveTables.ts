import { ARCHIVED, type ArchivedKind, archiveOf, columnsOf, PARTITIONED, wholeOf } from '../archive/kinds'
import { KINDS } from '../kinds'
import { columnOf, tableOf } from '../tables'
import { addColumn, indexOf } from './documentTables'

/**
 * Where closed years lie: for each archived kind a table with a partition a year, and a view of it together with what
 * is live. `unit` is the visit to which everything of one bill belongs, or the document's own id: what has one unit
 * lies live or in one year, never in both.
 */
export function archiveTables(): string[] {
  return [
    ...ARCHIVED.flatMap(documents),
    // Oldest first out of `audit`: what is there is newer than what is here.
    `create table if not exists archive_audit (
       year integer not null, id bigint not null, at bigint not null, actor text not null, what text not null,
       subject text collate "C", detail jsonb not null, primary key (id, year)
     ) partition by list (year)`,
    `create index if not exists archive_audit_of_subject on archive_audit (subject, id) where subject is not null`,
    // Years that were dropped when their time was over, with what they held.
    `create table if not exists archive_dropped (
       year integer primary key, at bigint not null, rows jsonb not null
     )`,
    // What the checker can compare with nothing any more, because its documents were dropped.
    `create table if not exists archive_gone (subject text collate "C" primary key, year integer not null)`,
    OPEN_YEAR,
    BRING_BACK,
  ]
}

function documents(kind: ArchivedKind): string[] {
  const { indexed, order } = KINDS[kind]
  const [archive, live, whole] = [archiveOf(kind), tableOf(kind), wholeOf(kind)]
  const columns = columnsOf(kind).join(', ')
  return [
    `create table if not exists ${archive} (
       year integer not null, unit text collate "C" not null,
       id text collate "C" not null, version integer not null, data text not null, primary key (id, year)
     ) partition by list (year)`,
    `create index if not exists ${archive}_unit on ${archive} (unit)`,
    ...(order === null ? [] : [addColumn(archive, order, 'bigint')]),
    ...indexed.flatMap((field) => [
      addColumn(archive, field, 'text collate "C"'),
      indexOf(archive, columnOf(field), order),
    ]),
    `drop view if exists ${whole}`,
    `create view ${whole} as select ${columns} from ${live} union all select ${columns} from ${archive}`,
  ]
}

/** Attached, not created in place: whoever reads other years need not wait. */
const OPEN_YEAR = `
create or replace function open_archive_year(wanted integer) returns void language plpgsql as $body$
declare
  parent text;
  part text;
begin
  foreach parent in array array[${PARTITIONED.map((table) => `'${table}'`).join(', ')}] loop
    part := parent || '_' || wanted;
    if to_regclass(part) is null then
      execute format('create table %I (like %I including defaults including constraints)', part, parent);
      execute format('alter table %I attach partition %I for values in (%s)', parent, part, wanted);
    end if;
  end loop;
end
$body$`

const unitOf = (kind: ArchivedKind): string => `
  if wanted_kind = '${kind}' then
    select t.unit into found from ${archiveOf(kind)} t where t.id = wanted_id limit 1;
  end if;`

const back = (kind: ArchivedKind): string => {
  const columns = columnsOf(kind).join(', ')
  return `
  with back as (delete from ${archiveOf(kind)} t where t.unit = found returning t.*)
    insert into ${tableOf(kind)} (${columns}) select ${columns} from back;`
}

/** `bring_back(kind, id)`: makes an archived document, and all that belongs to it, live again; whether it was one. */
const BRING_BACK = `
create or replace function bring_back(wanted_kind text, wanted_id text) returns boolean language plpgsql as $body$
declare
  found text;
begin
${ARCHIVED.map(unitOf).join('')}
  if found is null then
    return false;
  end if;
${ARCHIVED.map(back).join('')}
  return true;
end
$body$`
