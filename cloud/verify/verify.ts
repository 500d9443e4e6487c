import type { Connection, Engine } from '../store'
import { archiveState, withArchive } from './archive'
import type { Check } from './check'
import { columnFinds } from './checks/columns'
import { LEDGER } from './checks/ledger'
import { MOVEMENT_RECORDS } from './checks/movementRecords'
import { SETTLEMENTS } from './checks/settlements'
import { SUMS } from './checks/sums'
import { TILL } from './checks/till'
import { TRANSFERS } from './checks/transfers'
import { USAGE_SUMS } from './checks/usageSums'
import { VISITS } from './checks/visits'
import { type Contents, countContents } from './contents'

/** A row that should not be. */
export interface Finding {
  readonly subject: string
  readonly detail: string
}

export interface CheckResult {
  readonly name: string
  /** How many findings there are; only the first are listed. */
  readonly count: number
  readonly findings: readonly Finding[]
}

export interface Verdict {
  readonly holds: boolean
  readonly checks: readonly CheckResult[]
  readonly contents: Contents
}

const OF_DOCUMENTS: readonly Check[] = [
  ...VISITS,
  ...TRANSFERS,
  ...MOVEMENT_RECORDS,
  ...SETTLEMENTS,
  ...TILL,
  ...SUMS,
]
const CHECKS: readonly Check[] = [...LEDGER, ...USAGE_SUMS, ...OF_DOCUMENTS]
const COLUMNS = 'documents are found by what they say'

/** So many findings of a check are listed; all are counted. */
const LISTED = 20

/**
 * Checks all that is stored, on one snapshot, while hosts go on serving (the embedded engine answers nobody else
 * meanwhile). The database does the work: nothing is held in this process but the findings.
 * @param onCheck told of each check as it is done
 */
export function verify(
  engine: Engine,
  onCheck: (result: CheckResult) => void = () => undefined,
): Promise<Verdict> {
  return engine.transaction(async (connection) => {
    await connection.query({ text: 'set transaction isolation level repeatable read read only' })
    const results: CheckResult[] = []
    for (const check of await checksOf(connection)) {
      const result = await run(connection, check)
      onCheck(result)
      results.push(result)
    }
    return {
      holds: results.every(({ count }) => count === 0),
      checks: results,
      contents: await countContents(connection),
    }
  })
}

/** Every check, for a schema as the database has it. */
async function checksOf(connection: Connection): Promise<Check[]> {
  const finds = (await columnFinds(connection)).join(' union all ')
  const ofDocuments = withArchive(OF_DOCUMENTS, await archiveState(connection))
  return [...LEDGER, ...USAGE_SUMS, ...ofDocuments, { name: COLUMNS, finds }]
}

/** The same of live documents alone, in smaller parts: what a table's columns say is asked of each table alone. */
export async function smallChecksOf(connection: Connection): Promise<Check[]> {
  const byTable = await columnFinds(connection)
  return [...CHECKS, ...byTable.map((finds) => ({ name: COLUMNS, finds }))]
}

async function run(connection: Connection, { name, finds }: Check): Promise<CheckResult> {
  const rows = await connection.query<{ subject: string; detail: string; total: number }>({
    text: `select subject, detail, count(*) over () as total from (${finds}) found order by subject limit ${LISTED}`,
  })
  return {
    name,
    count: rows[0]?.total ?? 0,
    findings: rows.map(({ subject, detail }) => ({ subject, detail })),
  }
}
