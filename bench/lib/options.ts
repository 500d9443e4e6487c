/** What a run of the bench was told on its command line. */
export interface Options {
  /** Measures by name; empty = all. A name also stands for all that begin with it and a dot. */
  readonly names: readonly string[]
  readonly runs: number
  /** Length of one run. */
  readonly seconds: number
  /** Families and counters to settle for. */
  readonly families: number
  readonly counters: number
  /** Ledger entries of others that the records lie among. */
  readonly entries: number
  readonly list: boolean
  /** Only this engine, where a measure has both; null = both. */
  readonly engine: 'postgres' | 'pglite' | null
}

export const USAGE = `npm run bench -- [--quick | --large] [--runs N] [--seconds N] [--postgres | --pglite] [--list] [measure …]
One JSON line a measure: medians and spread of 5 runs, in turn with what they are compared with.
  --quick  2 runs of 2 seconds, fewer people
  --large  10 million ledger entries of others, and 2 million of their records, in the store (needs about 5 GB, PostgreSQL)
  --postgres, --pglite   only that engine
  --list   names the measures`

const USUAL = { runs: 5, seconds: 5, families: 6_000, counters: 300, entries: 500_000 }
const QUICK = { runs: 2, seconds: 2, families: 1_000, counters: 100, entries: 50_000 }
const LARGE_ENTRIES = 10_000_000

/** Throws a sentence for what it does not understand. */
export function readOptions(given: readonly string[]): Options {
  const names: string[] = []
  const numbers = new Map<string, number>()
  const flags = new Set<string>()
  const rest = [...given]
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    if (next === '--runs' || next === '--seconds') numbers.set(next, wholeNumber(next, rest.shift()))
    else if (['--quick', '--large', '--list', '--postgres', '--pglite'].includes(next)) flags.add(next)
    else if (next.startsWith('-')) throw new Error(`${next} is not known\n${USAGE}`)
    else names.push(next)
  }
  const size = flags.has('--quick') ? QUICK : USUAL
  return {
    names,
    ...size,
    runs: numbers.get('--runs') ?? size.runs,
    seconds: numbers.get('--seconds') ?? size.seconds,
    entries: flags.has('--large') ? LARGE_ENTRIES : size.entries,
    list: flags.has('--list'),
    engine: flags.has('--postgres') ? 'postgres' : flags.has('--pglite') ? 'pglite' : null,
  }
}

function wholeNumber(name: string, text: string | undefined): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`${name} must be a whole number from 1`)
  return value
}
