import type { Connection } from '../../store'

interface Column {
  readonly table_name: string
  readonly column_name: string
}

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/**
 * Fields that documents are found by stand in columns of their own: each must say what the document says.
 * @returns what finds the differences, by table
 */
export async function columnFinds(connection: Connection): Promise<string[]> {
  const columns = await connection.query<Column & Record<string, unknown>>({
    text: `select c.table_name::text, c.column_name::text from information_schema.columns c
      where c.table_schema = current_schema() and (c.table_name like 'doc\\_%' or (
          c.table_name in ('archive_settlement', 'archive_usage', 'archive_visit')))
        and c.column_name not in ('id', 'version', 'data', 'year', 'unit')
      order by c.table_name, c.column_name`,
  })
  const byTable = new Map<string, string[]>()
  for (const { table_name, column_name } of columns) {
    const differing = `
      select '${table_name} ' || id as subject, '${column_name} is ' || coalesce(${column_name}::text, 'empty') as detail
      from ${table_name} where ${column_name}::text is distinct from data::jsonb->>'${camel(column_name)}'`
    byTable.set(table_name, [...(byTable.get(table_name) ?? []), differing])
  }
  return [...byTable.values()].map((differing) => differing.join(' union all '))
}
