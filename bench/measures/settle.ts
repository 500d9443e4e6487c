import { settlements } from '../lib/bill'
import { closedLoad, type Run } from '../lib/load'
import { type Bench, engines, inTurn, type Measure } from '../lib/measure'
import { median, rounded } from '../lib/numbers'
import { pgbench } from '../lib/pgbench'
import { familyProcessorUs, processorUs } from '../lib/processor'
import { EMPTY_ANSWER } from '../lib/protocol'
import { line } from '../lib/report'
import type { EngineName, Site } from '../lib/site'

/** Cashiers who settle at once. */
const CASHIERS = 64
/** The functions are compiled while they run. */
const WARM_UP_SECONDS = 5
/** More a second than any run here settles: the visits of a run. */
const MOST_PER_SECOND = { postgres: 2_500, pglite: 1_500 } as const

export const emptyAnswers = async (site: Site, seconds: number): Promise<number> => {
  const run = await closedLoad(site.host.port, seconds, CASHIERS, async (connection) => {
    await connection.send(EMPTY_ANSWER)
    return true
  })
  return run.perSecond
}

interface SettleRun extends Run {
  readonly hostUs: number
  readonly databaseUs: number
}

export async function settleRun(bench: Bench, site: Site, counters: number): Promise<SettleRun> {
  const { seconds } = bench.options
  const work = await settlements(site, seconds * MOST_PER_SECOND[site.engine], counters)
  await site.host.ask({ do: 'rest' })
  const used = () => [processorUs(site.host.pid), familyProcessorUs(site.server?.pid ?? 0)] as const
  await site.host.ask({ do: 'profile', on: true })
  const before = used()
  const run = await closedLoad(site.host.port, seconds, CASHIERS, work)
  const after = used()
  await site.host.ask({ do: 'profile', on: false })
  const each = (n: 0 | 1): number => (after[n] - before[n]) / (run.perSecond * seconds)
  return { ...run, hostUs: each(0), databaseUs: each(1) }
}

async function measure(bench: Bench, engine: EngineName): Promise<void> {
  const site = await bench.site(engine)
  const pgbenchTpcb: number[] = []
  const emptyAnswer: number[] = []
  await settleRun(
    { ...bench, options: { ...bench.options, seconds: WARM_UP_SECONDS } },
    site,
    bench.options.counters,
  )
  const runs = await inTurn(
    bench,
    () => settleRun(bench, site, bench.options.counters),
    async () => {
      if (site.pgbenchUrl) pgbenchTpcb.push(await pgbench(site.pgbenchUrl, bench.options.seconds))
      emptyAnswer.push(await emptyAnswers(site, Math.min(2, bench.options.seconds)))
    },
  )
  const reference: Readonly<Record<string, readonly number[]>> = site.pgbenchUrl
    ? { pgbenchTpcb, emptyAnswer }
    : { emptyAnswer }
  bench.print(
    line('settle', engine, runs, reference, {
      connections: CASHIERS,
      hostProcessorUs: rounded(median(runs.map((run) => run.hostUs))),
      ...(site.server ? { databaseProcessorUs: rounded(median(runs.map((run) => run.databaseUs))) } : {}),
    }),
  )
}

export const settle: Measure = {
  name: 'settle',
  what: 'the call settle by 64 cashiers, beside TPC-B on the same server and an empty answer of the same host',
  async run(bench) {
    for (const engine of engines(bench)) await measure(bench, engine)
  },
}
