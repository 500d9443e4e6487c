import type { Engine } from '../engines/engine'
import { ARCHIVE_TABLES, KIND_NAMES, LEDGER_TABLES, OTHER_TABLES, tableOf } from '../tables'

/** Empties every table in milliseconds. */
export async function clearAll(engine: Engine): Promise<void> {
  const tables = [...KIND_NAMES.map(tableOf), ...LEDGER_TABLES, ...OTHER_TABLES, ...ARCHIVE_TABLES]
  const deletions = tables.slice(1).map((table) => `d_${table} as (delete from ${table})`)
  await engine.query({ name: 'clear_all', text: `with ${deletions.join(', ')} delete from ${tables[0]}` })
}
