import { Day } from '../../contract/values'
import { loadPolicies } from '../../policy'
import { WORLD_TIME } from '../../sandbox/world/time'
import { yearOfBills } from './yearOfBills'

const BAD_USAGE = 2

/** The command: one optional argument, the year; the current year of the world where it is left out. */
export async function main(args: readonly string[]): Promise<void> {
  const year = args.length === 0 ? Day.year(WORLD_TIME.today) : Number(args[0])
  const first = Day.year(WORLD_TIME.historyFrom)
  if (args.length > 1 || !(year >= first && year <= Day.year(WORLD_TIME.today))) {
    process.stderr.write(
      `one year from ${first} to ${Day.year(WORLD_TIME.today)}: npm run -s bills -- 2026\n`,
    )
    process.exitCode = BAD_USAGE
    return
  }
  const lines = await yearOfBills(year, loadPolicies())
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
}
