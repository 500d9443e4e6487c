// npm run scale [-- --seed N] [--json]: a busy day of the whole country on paper, a shard a province: what each
// would have to carry. What is supposed stands in bench/scale/assumptions.ts and docs/scale.md.
import { USUAL } from './scale/assumptions'
import { nationalDay, type ShardDay, together } from './scale/day'

const HEADS = ['shard', 'settlements', 'a second', 'commits/s', 'calls/s', 'crossing', 'GB a day', 'log GB']

const cells = (day: ShardDay): string[] => [
  day.shard,
  day.settlements.toLocaleString('en'),
  ...[day.peakSettlements, day.peakCommits, day.peakCalls, day.crossing].map((value) =>
    value.toLocaleString('en'),
  ),
  day.gigabytes.toFixed(1),
  day.logGigabytes.toFixed(1),
]

/** A Chinese character is as wide as two letters. */
const width = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0)

function table(rows: readonly (readonly string[])[]): string {
  const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))))
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => ' '.repeat((widths[column] ?? 0) - width(cell)) + cell).join('  ')
  return rows.map(line).join('\n')
}

const given = process.argv.slice(2)
const seed = given.includes('--seed') ? Number(given[given.indexOf('--seed') + 1]) : 1
const days = nationalDay(USUAL, seed)
const all = [...days, together(days)]
if (given.includes('--json')) {
  for (const day of all) process.stdout.write(`${JSON.stringify(day)}\n`)
} else {
  process.stdout.write(
    `A busy day, seed ${seed}. The busiest second of each shard; peaks of the country are summed.\n`,
  )
  process.stdout.write(`${table([HEADS, ...all.map(cells)])}\n`)
}
