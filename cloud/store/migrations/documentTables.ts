import { KINDS } from '../kinds'
import { columnOf, KIND_NAMES, tableOf } from '../tables'

/**
 * The table of each kind, from the list in kinds.ts: new kinds and newly indexed fields are added, nothing is
 * ever removed. The fields that documents are found by are repeated in columns of their own, so that an update
 * that leaves them alone touches no index; each has an index ending in the kind's order and the id, so that a
 * first page costs the same however long the list is.
 */
export function documentTables(): string[] {
  return KIND_NAMES.flatMap((kind) => {
    const { indexed, order } = KINDS[kind]
    const table = tableOf(kind)
    const orderColumn = order === null ? null : columnOf(order)
    return [
      `create table if not exists ${table} (
         id text collate "C" primary key, version integer not null, data jsonb not null
       ) with (fillfactor = 90)`,
      orderColumn &&
        `alter table ${table} add column if not exists ${orderColumn} bigint
         generated always as ((data->>'${order}')::bigint) stored`,
      ...indexed.flatMap((field) => {
        const column = columnOf(field)
        const ordered = orderColumn ? `${column}, ${orderColumn} desc, id desc` : `${column}, id`
        return [
          `alter table ${table} add column if not exists ${column} text collate "C"
           generated always as (data->>'${field}') stored`,
          `create index if not exists ${table}_${column} on ${table} (${ordered}) where ${column} is not null`,
        ]
      }),
    ].filter((statement) => statement !== null)
  })
}
