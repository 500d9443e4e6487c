// Speed of the store alone: settlements committed, beside pgbench's TPC-B on the same server; first pages of long lists.
// One JSON line a measure, medians of five runs in turn with the reference.
// usage: node scripts/run-cloud.mjs bench/store.ts [seconds a run] [runs]
import { createStore, type Store } from '../cloud/store'
import { startPostgres } from '../cloud/store/testing/postgresServer'
import { line, load, type Run } from './load'
import { pgbench, preparePgbench } from './pgbench'
import { families, nextSettlement, openAll, usageRecords } from './settlements'

const SECONDS = Number(process.argv[2] ?? 10)
const RUNS = Number(process.argv[3] ?? 5)
const FAMILIES = 4_000
const SCALE = 50

const print = (text: string): boolean => process.stdout.write(`${text}\n`)

/** Settlements by `concurrency` cashiers at as many institutions, or all at one. */
async function settling(
  store: Store,
  concurrency: number,
  institutions: number,
): Promise<() => Promise<Run>> {
  const all = families(FAMILIES, institutions)
  await openAll(store, all)
  let next = 0
  return () =>
    load(SECONDS, concurrency, async () => {
      const family = all[next++ % all.length]
      if (!family) throw new Error('no families')
      const { change, request } = nextSettlement(family)
      family.settled++
      const { outcome } = await store.commit(change, request)
      if (outcome !== 'committed') throw new Error(`a settlement was not committed: ${outcome}`)
    })
}

async function repeat(
  measure: () => Promise<Run>,
  between: () => Promise<void> = async () => undefined,
): Promise<Run[]> {
  const runs: Run[] = []
  for (let run = 0; run < RUNS; run++) {
    await between()
    runs.push(await measure())
  }
  return runs
}

/** First pages of a person with so many records, newest first. */
async function pages(store: Store, engine: string, counts: readonly number[]): Promise<void> {
  for (const count of counts) {
    const viewerKey = `per_${count}:patient`
    await usageRecords(store, viewerKey, count)
    const runs = await repeat(() =>
      load(SECONDS / 2, 1, async () => {
        const page = await store.find('usage', { viewerKey }, { newestFirst: true, limit: 20 })
        if (page.length !== 20) throw new Error('a page is short')
      }),
    )
    print(line(`firstPageOf${count}`, engine, runs))
  }
}

async function onPostgres(): Promise<void> {
  const server = await startPostgres({ shared_buffers: '512MB', max_wal_size: '4GB' })
  try {
    const url = server.url('postgres')
    await preparePgbench(url, SCALE)
    const store = await createStore({ databaseUrl: url })
    const pgbenchTpcb: number[] = []
    const many = await repeat(await settling(store, 64, 300), async () => {
      pgbenchTpcb.push(await pgbench(url, SECONDS))
    })
    print(line('commitSettlement', 'postgres', many, { pgbenchTpcb }))
    await store.clearWorld()
    const manyInstitutions = many.map(({ perSecond }) => perSecond)
    print(
      line('commitSettlementAtOneHospital', 'postgres', await repeat(await settling(store, 64, 1)), {
        manyInstitutions,
      }),
    )
    await pages(store, 'postgres', [100, 10_000, 100_000])
    await store.close()
  } finally {
    server.stop()
  }
}

async function onPglite(): Promise<void> {
  const store = await createStore({ inMemory: true })
  print(line('commitSettlement', 'pglite', await repeat(await settling(store, 64, 300))))
  await pages(store, 'pglite', [100, 10_000])
  await store.close()
}

onPostgres()
  .then(onPglite)
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    process.exitCode = 1
  })
