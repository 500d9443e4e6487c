import { KINDS, type Kind } from '../kinds'
import { columnOf, KIND_NAMES, tableOf } from '../tables'

/** Kinds whose documents are replaced again and again: their pages keep room, so that a new version stays in its page. */
const REPLACED: readonly Kind[] = ['accumulator', 'aidUse', 'code', 'family', 'grant', 'session', 'visit']

/**
 * The table of each kind, from the list in kinds.ts: new kinds and newly indexed fields are added, nothing is
 * ever removed.
 *
 * A document is kept as the text of its JSON: it is written and read whole, and taking it apart in the database
 * would cost more than all else. The fields that it is found by are repeated in columns of their own, so that an
 * update that leaves them alone touches no index; each has an index ending in the kind's order and the id, so that
 * a first page costs the same however long the list is.
 */
export function documentTables(): string[] {
  return KIND_NAMES.flatMap((kind) => {
    const { indexed, order } = KINDS[kind]
    const table = tableOf(kind)
    return [
      `create table if not exists ${table} (
         id text collate "C" primary key, version integer not null, data text not null
       ) with (fillfactor = ${REPLACED.includes(kind) ? 70 : 100}, toast_tuple_target = 8160)`,
      ...(order === null ? [] : [addColumn(table, order, 'bigint')]),
      ...indexed.flatMap((field) => [
        addColumn(table, field, 'text collate "C"'),
        indexOf(table, columnOf(field), order),
      ]),
    ]
  })
}

/** The index of a field: by the field, then in the kind's order. */
export function indexOf(table: string, name: string, order: string | null): string {
  const ordered = order === null ? `${name}, id` : `${name}, ${columnOf(order)} desc, id desc`
  return `create index if not exists ${table}_${name} on ${table} (${ordered}) where ${name} is not null`
}

/** Adds a column where it is missing, and fills it from the documents that are there. */
export function addColumn(table: string, field: string, type: string): string {
  const name = columnOf(field)
  return `do $body$ begin
    if not exists (
      select from pg_attribute where attrelid = '${table}'::regclass and attname = '${name}' and not attisdropped
    ) then
      alter table ${table} add column ${name} ${type};
      update ${table} set ${name} = (data::jsonb->>'${field}')${type === 'bigint' ? '::bigint' : ''};
    end if;
  end $body$`
}
