import { closedLoad, type Run } from '../lib/load'
import { type Bench, engines, type Measure } from '../lib/measure'
import { median, rounded } from '../lib/numbers'
import { callText } from '../lib/protocol'
import { line } from '../lib/report'
import type { EngineName, Site } from '../lib/site'

const COUNTS = { postgres: [100, 10_000, 100_000], pglite: [100, 10_000] } as const
const ENTRIES_A_SETTLEMENT = 5
/** Of a run's length: there are up to six kinds of calls, and some hundred of each tell enough. */
const PART_OF_A_RUN = 0.3

/** People with so many records each, among those of others. */
async function seeded(bench: Bench, site: Site): Promise<Map<number, string>> {
  if (site.engine === 'postgres')
    await site.host.ask({
      do: 'others',
      settlements: Math.round(bench.options.entries / ENTRIES_A_SETTLEMENT),
    })
  const tokens = new Map<number, string>()
  for (const count of COUNTS[site.engine]) {
    const family = site.families[tokens.size]
    if (!family) throw new Error('nobody to have records')
    await site.host.ask({ do: 'records', personId: family.daughterId, count })
    tokens.set(count, family.token)
  }
  await site.host.ask({ do: 'rest' })
  return tokens
}

async function measure(bench: Bench, engine: EngineName): Promise<void> {
  const site = await bench.site(engine)
  const tokens = await seeded(bench, site)
  const calls = { usageFirstPage: 'listUsage', usageSummary: 'summariseUsage' }
  for (const [name, fn] of Object.entries(calls)) {
    const runs = new Map<number, Run[]>()
    for (let run = 0; run <= bench.options.runs; run++) {
      for (const [count, token] of tokens) {
        const request = callText(fn, { filter: {} }, token)
        const one = await closedLoad(
          site.host.port,
          bench.options.seconds * PART_OF_A_RUN,
          1,
          async (connection) => {
            const answer = await connection.send(request)
            if (answer.status !== 200)
              throw new Error(`${fn} was answered ${answer.status}: ${answer.text()}`)
            return true
          },
        )
        // The first round warms up.
        if (run > 0) runs.set(count, [...(runs.get(count) ?? []), one])
      }
    }
    const p50 = (count: number): number => median((runs.get(count) ?? []).map((run) => run.p50Ms))
    for (const [count, ofCount] of runs) {
      bench.print(
        line(
          name,
          engine,
          ofCount,
          {},
          { records: count, timesAsLongAsOf100: rounded(p50(count) / p50(100)) },
        ),
      )
    }
  }
}

export const records: Measure = {
  name: 'records',
  what: 'first page and summary of a person with 100, 10,000 and 100,000 records, one call at a time (embedded: up to 10,000)',
  async run(bench) {
    for (const engine of engines(bench)) await measure(bench, engine)
  },
}
