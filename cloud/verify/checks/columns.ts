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
    text: `select table_name::text, column_name::text from information_schema.columns
      where table_schema = current_schema() and table_name like 'doc\\_%'
        and column_name not in ('id', 'version', 'data')
      order by table_name, column_name`,
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
