import { Day } from '../contract/values'
import { SETTINGS } from '../sandbox/ids'
import {
  type ArchivedContents,
  archivedYears,
  archiveYear,
  type Connection,
  dropYear,
  type Engine,
} from '../store'

/** How long what is settled is kept, in years; the running year is always live. */
export interface Retention {
  /** Closed years that stay live. */
  readonly liveYears: number
  /** Years in the archive after these; 0 = for ever. */
  readonly archivedYears: number
}

/** What an operator asks of the archive. */
export type ArchiveRequest = Retention &
  (
    | { readonly what: 'list' }
    | { readonly what: 'move'; readonly year: number }
    /** Without `isSure` it says what it would drop, and drops nothing. */
    | { readonly what: 'drop'; readonly year: number; readonly isSure: boolean }
  )

/** The year that runs for those who settle: in the sandbox, of its own clock. */
async function runningYear(connection: Connection): Promise<number> {
  const [offset] = await connection.query<{ data: string }>({
    text: 'select data from doc_setting where id = $1',
    values: [SETTINGS.clockOffset],
  })
  const ahead = offset ? Number((JSON.parse(offset.data) as { value: unknown }).value) : 0
  return Day.year(Day.at(Date.now() + ahead))
}

const counts = (rows: Readonly<Record<string, number>>): string =>
  Object.entries(rows)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024).toLocaleString('en')} KB`

const inWords = ({ year, rows, bytes }: ArchivedContents): string =>
  `${year}: ${counts(rows)}; ${kilobytes(bytes)}`

/**
 * Lists the archive, moves a closed year into it, or drops an archived year whose time is over. Throws a sentence where
 * the year runs, or must still be kept where it is.
 * @returns whether what was asked for was done
 */
export async function operateArchive(
  engine: Engine,
  request: ArchiveRequest,
  say: (line: string) => void,
): Promise<boolean> {
  const { liveYears, archivedYears: keptYears } = request
  if (request.what === 'list') {
    const years = await archivedYears(engine)
    for (const contents of years) say(inWords(contents))
    if (years.length === 0) say('nothing is archived')
    return true
  }
  const { year } = request
  const lastToMove = (await runningYear(engine)) - 1 - liveYears
  if (request.what === 'move') {
    if (year > lastToMove)
      throw new Error(
        `${year} stays live (KEEP_LIVE_YEARS is ${liveYears}): years to ${lastToMove} may be moved`,
      )
    const { moved, inUse } = await archiveYear(engine, year, (soFar) => say(`moved ${counts(soFar)}`))
    const total = Object.values(moved).reduce((sum, count) => sum + count, 0)
    say(total === 0 ? `nothing of ${year} was live` : `${total} rows of ${year} lie in the archive now`)
    if (inUse > 0) say(`${inUse} bills were being changed and stayed: run it again`)
    return inUse === 0
  }
  const lastToDrop = lastToMove - keptYears
  if (keptYears === 0) throw new Error('the archive is kept for ever (KEEP_ARCHIVED_YEARS is 0)')
  if (year > lastToDrop)
    throw new Error(
      `${year} must be kept (KEEP_ARCHIVED_YEARS is ${keptYears}): years to ${lastToDrop} may go`,
    )
  const contents = (await archivedYears(engine)).find((one) => one.year === year)
  if (!contents) throw new Error(`nothing of ${year} is archived`)
  say(`${request.isSure ? 'dropping' : 'this would drop, for good,'} ${inWords(contents)}`)
  if (!request.isSure) {
    say('nothing was dropped: say --yes as well')
    return false
  }
  await dropYear(engine, year, Date.now())
  say('dropped; the ledger, balances and sums of years stay')
  return true
}
