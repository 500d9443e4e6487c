import type { Connection } from '../store'
import { type Check, SETTLEMENT_DOCUMENTS, smallChecksOf } from '../verify'
import { CAPS_HOLD, KNOWN_CAPS, type KnownCap, setCaps } from './capsHold'
import type { Rewindable } from './database'
import type { Touched } from './touched'

/** The checks of `npm run verify`, and the caps that the simulator knows. */
export interface Checker {
  /** What does not hold, as sentences; none when all is well. */
  findings(): Promise<string[]>
  /** Sets the caps that must hold from now on. */
  setCaps(caps: readonly KnownCap[]): Promise<void>
  /** Takes away what the checker made. */
  forget(): Promise<void>
}

/** So many findings are told. */
const TOLD = 5

const everything = async (connection: Connection): Promise<Check[]> => [
  ...(await smallChecksOf(connection)),
  CAPS_HOLD,
]

/** Checks as one statement, which reads each settlement once for all of them. */
function together(checks: readonly Check[]): string {
  const parts = checks.map(({ name, finds }) => {
    const own = finds.replaceAll(SETTLEMENT_DOCUMENTS, '(table settlement_once)')
    return `select '${name.replaceAll("'", "''")}' as name, subject, detail from (${own}) f`
  })
  return `with settlement_once as materialized ${SETTLEMENT_DOCUMENTS} ${parts.join(' union all ')} limit ${TOLD}`
}

async function ask(on: Connection, text: string): Promise<string[]> {
  const rows = await on.query<{ name: string; subject: string; detail: string }>({ text })
  return rows.map(({ name, subject, detail }) => `${name}: ${subject}: ${detail}`)
}

/**
 * For a database of one session, and asked after every step: it leaves out the checks that read no table in which a row
 * was written since everything held, since these hold still. What is asked together is prepared once, since planning
 * would cost more than answering.
 */
export async function preparedChecker(
  database: Rewindable,
  { tablesIn }: Pick<Touched, 'tablesIn'>,
): Promise<Checker> {
  const checks = await everything(database)
  const reads = checks.map(({ finds }) => tablesIn(finds))
  const prepared = new Map<string, string>()

  async function statementFor(tables: ReadonlySet<string>): Promise<string | null> {
    const asked = checks.filter((_, at) => reads[at]?.some((table) => tables.has(table)))
    if (asked.length === 0) return null
    const key = asked.map((check) => checks.indexOf(check)).join()
    const known = prepared.get(key)
    if (known !== undefined) return known
    const name = `all_hold_${prepared.size}`
    await database.query({ text: `prepare ${name} as ${together(asked)}` })
    prepared.set(key, name)
    return name
  }

  return {
    setCaps: (caps) => setCaps(database, caps),
    async findings() {
      const name = await statementFor(await database.written())
      const found = name === null ? [] : await ask(database, `execute ${name}`)
      if (found.length === 0) database.held()
      return found
    },
    async forget() {
      for (const name of prepared.values()) await database.query({ text: `deallocate ${name}` })
    },
  }
}

/** For engines of many sessions, none of which knows what another has prepared. */
export async function plainChecker(engine: Connection): Promise<Checker> {
  await engine.query({ text: 'drop table if exists known_cap' })
  await engine.query({ text: KNOWN_CAPS })
  const text = together(await everything(engine))
  return {
    setCaps: (caps) => setCaps(engine, caps),
    findings: () => ask(engine, text),
    async forget() {
      await engine.query({ text: 'drop table known_cap' })
    },
  }
}
