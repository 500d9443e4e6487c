import type { Connection } from '../../store'
import type { Check } from '../check'

interface Column {
  readonly table_name: string
  readonly column_name: string
}

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Fields that documents are found by stand in columns of their own: each must say what the document says. */
export async function columnChecks(connection: Connection): Promise<Check[]> {
  const columns = await connection.query<Column & Record<string, unknown>>({
    text: `select table_name::text, column_name::text from information_schema.columns
      where table_schema = current_schema() and table_name like 'doc\\_%'
        and column_name not in ('id', 'version', 'data')
      order by table_name, column_name`,
  })
  const differing = columns.map(
    ({ table_name, column_name }) => `
      select '${table_name} ' || id as subject, '${column_name} is ' || coalesce(${column_name}::text, 'empty') as detail
      from ${table_name} where ${column_name}::text is distinct from data::jsonb->>'${camel(column_name)}'`,
  )
  return [{ name: 'documents are found by what they say', finds: differing.join(' union all ') }]
}
