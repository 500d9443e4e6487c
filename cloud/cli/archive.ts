// Closed years, DATABASE_URL or DATA_DIR says of what; hosts may be running. usage:
//   npm run -s archive                             what is archived
//   npm run -s archive -- --year 2024              moves a closed year into the archive; killed or not, run it again
//   npm run -s archive -- --drop 1995 [--yes]      drops an archived year whose time is over, for good
import { parseArgs } from 'node:util'
import { readEnvironment } from '../main/environment'
import { type ArchiveRequest, operate } from '../operations'

function yearOf(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new Error(`"${text}" is no year`)
  return Number(text)
}

async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { year: { type: 'string' }, drop: { type: 'string' }, yes: { type: 'boolean', default: false } },
  })
  const { store, retention } = readEnvironment(process.env)
  if (values.year !== undefined && values.drop !== undefined)
    throw new Error('one of --year and --drop, not both')
  const request: ArchiveRequest =
    values.year !== undefined
      ? { ...retention, what: 'move', year: yearOf(values.year) }
      : values.drop !== undefined
        ? { ...retention, what: 'drop', year: yearOf(values.drop), isSure: values.yes }
        : { ...retention, what: 'list' }
  const isDone = await operate(store, 'archive', JSON.stringify(request), (line) =>
    process.stdout.write(`${line}\n`),
  )
  if (isDone !== true) process.exitCode = 1
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
