import { settlements } from '../lib/bill'
import { folderBytes } from '../lib/folderBytes'
import { closedLoad } from '../lib/load'
import { engines, type Measure } from '../lib/measure'
import { valueLine } from '../lib/report'
import type { Site } from '../lib/site'

const SETTLED = 5_000
const CASHIERS = 64

/** What 5,000 settlements more weigh, by the database's own count, and where: tables and their indexes. */
async function onPostgres(
  site: Site,
): Promise<{ total: number; byTable: Record<string, number>; log: number }> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: site.server?.url('product') })
  await client.connect()
  const weigh = async (): Promise<Map<string, number>> => {
    const { rows } = await client.query<{ name: string; bytes: string }>(
      `select relname as name, pg_total_relation_size(oid) as bytes from pg_class
       where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    )
    return new Map(rows.map(({ name, bytes }) => [name, Number(bytes)]))
  }
  const written = async (): Promise<number> => {
    const { rows } = await client.query<{ at: string }>(
      `select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0') as at`,
    )
    return Number(rows[0]?.at)
  }
  const work = await settlements(site, SETTLED, site.counters.length)
  const [before, logBefore] = [await weigh(), await written()]
  await closedLoad(site.host.port, 600, CASHIERS, work)
  const [after, logAfter] = [await weigh(), await written()]
  await client.end()
  const byTable = Object.fromEntries(
    [...after]
      .map(([name, bytes]) => [name, Math.round((bytes - (before.get(name) ?? 0)) / SETTLED)] as const)
      .filter(([, bytes]) => bytes > 0)
      .sort(([, a], [, b]) => b - a),
  )
  const total = Object.values(byTable).reduce((sum, bytes) => sum + bytes, 0)
  return { total, byTable, log: Math.round((logAfter - logBefore) / SETTLED) }
}

export const bytes: Measure = {
  name: 'bytes',
  what: 'bytes on disk that a settlement adds (5,000 of them): tables with their indexes, and the log written',
  async run(bench) {
    for (const engine of engines(bench)) {
      const site = await bench.site(engine)
      await site.host.ask({ do: 'rest' })
      if (engine === 'postgres') {
        const { total, byTable, log } = await onPostgres(site)
        bench.print(
          valueLine('bytes', engine, 'bytesASettlement', [total], {
            settlements: SETTLED,
            logBytes: log,
            byTable,
          }),
        )
      } else {
        const work = await settlements(site, SETTLED, site.counters.length)
        const before = folderBytes(`${site.folder}/database/base`)
        await closedLoad(site.host.port, 600, CASHIERS, work)
        await site.host.ask({ do: 'rest' })
        const added = (folderBytes(`${site.folder}/database/base`) - before) / SETTLED
        bench.print(
          valueLine('bytes', engine, 'bytesASettlement', [Math.round(added)], { settlements: SETTLED }),
        )
      }
    }
  },
}
