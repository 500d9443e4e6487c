import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { Connection, Engine } from '../store'
import { type Exported, FORMAT, type Header, KEPT_BY_TRIGGERS, storedTables } from './format'
import { linesOf } from './lines'

/** Rows are written when so many characters of them have been read. */
const GATHERED = 1_000_000

/** The file is no export, is damaged, or does not fit; the message says which. Nothing was written. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused'
}

/**
 * Fills an empty store from a file that exportData wrote, from either engine: all of it or nothing. Throws
 * ImportRefused when the file is damaged, of a newer form, or when the store is not empty.
 */
export async function importData(engine: Engine, path: string): Promise<Exported> {
  return engine.transaction(async (connection) => {
    const tables = await storedTables(connection)
    await refuseUnlessEmpty(connection, tables)
    const imported = await read(path, new TableWriter(connection, tables))
    await advanceIdentities(connection)
    return imported
  })
}

async function refuseUnlessEmpty(connection: Connection, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    const [row] = await connection.query({ text: `select 1 as found from ${table} limit 1` })
    if (row) throw new ImportRefused(`the store is not empty (${table} has rows): import into a new one`)
  }
}

async function read(path: string, writer: TableWriter): Promise<Exported> {
  const digest = createHash('sha256')
  let begun = false
  let end: { rows: Record<string, number>; sha256: string } | null = null
  const take = async (line: string): Promise<void> => {
    if (end !== null) throw new ImportRefused('the file goes on after its end')
    if (line.startsWith('{"end":true,')) {
      end = JSON.parse(line)
      return
    }
    digest.update(line)
    if (!begun) begun = isHeader(line)
    else if (line.startsWith('{"table":')) await writer.begin(JSON.parse(line).table)
    else await writer.row(line)
  }
  let refusal: unknown = null
  try {
    await pipeline(createReadStream(path), createGunzip(), async (chunks: AsyncIterable<Buffer>) => {
      for await (const line of linesOf(chunks)) {
        // A refusal stops the reading, and the pipeline then speaks of that instead.
        await take(line).catch((fault: unknown) => {
          refusal = fault
          throw fault
        })
      }
    })
  } catch (fault) {
    const error = refusal ?? fault
    if (isDamage(error)) throw new ImportRefused(`${path} is damaged or no export: ${String(error)}`)
    throw error
  }
  const said = end as { rows: Record<string, number>; sha256: string } | null
  if (said === null) throw new ImportRefused(`${path} is cut off: its end is missing`)
  const rows = await writer.finish()
  if (said.sha256 !== digest.digest('hex') || JSON.stringify(said.rows) !== JSON.stringify(rows)) {
    throw new ImportRefused(`${path} is damaged: its content does not match its digest`)
  }
  return { rows }
}

/** A file that is no gzip, ends too early, or is not made of JSON lines. */
const isDamage = (error: unknown): boolean =>
  error instanceof SyntaxError ||
  (typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('Z_'))

function isHeader(line: string): true {
  const header: Header = JSON.parse(line)
  if (header.format !== FORMAT.format) throw new ImportRefused('the file is no export of this project')
  if (header.version > FORMAT.version)
    throw new ImportRefused('the file was written by a newer version: update first')
  return true
}

/** Writes rows of one table after the other, many at a time. */
class TableWriter {
  readonly #connection: Connection
  readonly #known: ReadonlySet<string>
  readonly #written: Record<string, number> = {}
  readonly #years = new Set<number>()
  #table = ''
  /** The table is one of the archive's: each year has a partition. */
  #isOfYears = false
  #rows: string[] = []
  #size = 0

  constructor(connection: Connection, known: readonly string[]) {
    this.#connection = connection
    this.#known = new Set([...known, ...KEPT_BY_TRIGGERS])
  }

  async begin(table: string): Promise<void> {
    await this.#flush()
    if (!this.#known.has(table)) throw new ImportRefused(`this version knows no table ${table}: update first`)
    this.#table = table
    const [kind] = await this.#connection.query<{ years: boolean }>({
      text: `select relkind = 'p' as years from pg_class where oid = $1::text::regclass`,
      values: [table],
    })
    this.#isOfYears = kind?.years ?? false
    this.#written[table] = 0
  }

  async row(line: string): Promise<void> {
    if (!this.#table) throw new ImportRefused('the file begins with rows of no table')
    if (this.#isOfYears) await this.#openYear(JSON.parse(line).year)
    this.#rows.push(line)
    this.#size += line.length
    if (this.#size > GATHERED) await this.#flush()
  }

  async #openYear(year: number): Promise<void> {
    if (this.#years.has(year)) return
    await this.#connection.query({ text: 'select open_archive_year($1)', values: [year] })
    this.#years.add(year)
  }

  async finish(): Promise<Record<string, number>> {
    await this.#flush()
    return this.#written
  }

  async #flush(): Promise<void> {
    if (this.#rows.length === 0) return
    if (!KEPT_BY_TRIGGERS.includes(this.#table)) await this.#insert()
    this.#written[this.#table] = (this.#written[this.#table] ?? 0) + this.#rows.length
    this.#rows = []
    this.#size = 0
  }

  async #insert(): Promise<void> {
    await this.#connection.query({
      text: `insert into ${this.#table} overriding system value
        select * from json_populate_recordset(null::${this.#table}, $1::json)`,
      values: [`[${this.#rows.join()}]`],
    })
  }
}

/** Numbers that the database gives go on after the highest that was imported, archived ones among them. */
async function advanceIdentities(connection: Connection): Promise<void> {
  for (const [table, ...more] of [['entry'], ['audit', 'archive_audit']]) {
    const given = [table, ...more].map((one) => `select max(id) as id from ${one}`).join(' union all ')
    await connection.query({
      text: `select setval(pg_get_serial_sequence('${table}', 'id'), coalesce(max(id), 0) + 1, false) from (${given}) g`,
    })
  }
}
