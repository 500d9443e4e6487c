import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Connection, Engine } from '../store'
import { type Exported, FORMAT, type Header, storedTables } from './format'

/** So many rows are fetched at a time. */
const FETCHED = 500

/**
 * Writes all that is stored into one file, as it stands at one instant, while hosts go on serving (the embedded
 * engine answers nobody else meanwhile). The file is complete or not there. Answers what it holds.
 */
export async function exportData(engine: Engine, path: string): Promise<Exported> {
  const unfinished = `${path}.unfinished`
  const result: Exported = { rows: {} }
  try {
    await engine.transaction(async (connection) => {
      await connection.query({ text: 'set transaction isolation level repeatable read read only' })
      await pipeline(Readable.from(lines(connection, result)), createGzip(), createWriteStream(unfinished))
    })
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  return result
}

/** The lines of the file: a header, then of each table its name and its rows, and an end with a digest of it all. */
async function* lines(connection: Connection, result: Exported): AsyncGenerator<string> {
  const digest = createHash('sha256')
  const line = (value: string): string => {
    digest.update(value)
    return `${value}\n`
  }
  const tables = await storedTables(connection)
  const header: Header = { ...FORMAT, tables }
  yield line(JSON.stringify(header))
  for (const table of tables) {
    yield line(JSON.stringify({ table }))
    let rows = 0
    await connection.query({
      text: `declare exported no scroll cursor for select row_to_json(t)::text as line from ${table} t`,
    })
    for (;;) {
      const fetched = await connection.query<{ line: string }>({ text: `fetch ${FETCHED} from exported` })
      for (const row of fetched) yield line(row.line)
      rows += fetched.length
      if (fetched.length < FETCHED) break
    }
    await connection.query({ text: 'close exported' })
    result.rows[table] = rows
  }
  yield `${JSON.stringify({ end: true, rows: result.rows, sha256: digest.digest('hex') })}\n`
}
