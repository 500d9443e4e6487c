import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { postgresBinaries } from '../../cloud/store/testing/postgresServer'

const run = promisify(execFile)
const program = (): string => join(postgresBinaries() ?? '', 'pgbench')

/** Fills a database for TPC-B; the scale is the number of branches, whose rows everyone updates. */
export async function preparePgbench(url: string, scale: number): Promise<void> {
  await run(program(), ['--initialize', '--quiet', '--scale', String(scale), url])
}

/** The clients of the reference for settlements. */
const MANY = 16

/** TPC-B transactions a second: by 16 clients from 2 threads, the reference for settlements; by one, what one commit after the other takes. */
export async function pgbench(
  url: string,
  seconds: number,
  clients: 1 | typeof MANY = MANY,
): Promise<number> {
  const { stdout } = await run(program(), [
    '--client',
    String(clients),
    '--jobs',
    String(Math.min(2, clients)),
    '--time',
    String(seconds),
    '--no-vacuum',
    url,
  ])
  const [, perSecond] = /tps = ([\d.]+)/.exec(stdout) ?? []
  if (perSecond === undefined) throw new Error(`pgbench said:\n${stdout}`)
  return Number(perSecond)
}
