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

/** TPC-B transactions a second, with 16 clients from 2 threads: the reference for settlements. */
export async function pgbench(url: string, seconds: number): Promise<number> {
  const { stdout } = await run(program(), [
    '--client',
    '16',
    '--jobs',
    '2',
    '--time',
    String(seconds),
    '--no-vacuum',
    url,
  ])
  const [, perSecond] = /tps = ([\d.]+)/.exec(stdout) ?? []
  if (perSecond === undefined) throw new Error(`pgbench said:\n${stdout}`)
  return Number(perSecond)
}
