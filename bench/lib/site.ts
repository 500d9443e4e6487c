import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PostgresServer, startPostgres } from '../../cloud/store/testing/postgresServer'
import type { Counter, Family } from '../seed/people'
import { type HostProcess, startHost } from './hostProcess'
import { preparePgbench } from './pgbench'

export type EngineName = 'postgres' | 'pglite'

/** A store with families and counters, and a host before it. */
export interface Site {
  readonly engine: EngineName
  readonly host: HostProcess
  /** Only on PostgreSQL: the server, and a database of its own for pgbench. */
  readonly server: PostgresServer | null
  readonly pgbenchUrl: string | null
  /** Only embedded: the data folder. */
  readonly folder: string | null
  readonly families: readonly Family[]
  readonly counters: readonly Counter[]
  close(): Promise<void>
}

/** As PostgreSQL ships, fsync and synchronous commit on; only memory and the distance of checkpoints are set. */
export const POSTGRES_SETTINGS = { shared_buffers: '1GB', max_wal_size: '8GB', checkpoint_timeout: '15min' }

const PGBENCH_SCALE = 50

export interface Size {
  readonly families: number
  readonly counters: number
}

export async function openSite(engine: EngineName, size: Size): Promise<Site> {
  const ground = engine === 'postgres' ? await onPostgres() : onFolder()
  try {
    const host = await startHost(ground.environment)
    const families = await host.ask({ do: 'families', count: size.families })
    const counters = await host.ask({ do: 'counters', count: size.counters })
    await host.ask({ do: 'rest' })
    return {
      engine,
      host,
      server: ground.server,
      pgbenchUrl: ground.pgbenchUrl,
      folder: ground.folder,
      families,
      counters,
      async close() {
        await host.stop()
        ground.remove()
      },
    }
  } catch (fault) {
    ground.remove()
    throw fault
  }
}

async function onPostgres() {
  const server = await startPostgres(POSTGRES_SETTINGS)
  try {
    const pgbenchUrl = server.url('postgres')
    await preparePgbench(pgbenchUrl, PGBENCH_SCALE)
    await createDatabase(pgbenchUrl, 'product')
    return {
      server,
      pgbenchUrl,
      folder: null,
      environment: { DATABASE_URL: server.url('product') },
      remove: server.stop,
    }
  } catch (fault) {
    server.stop()
    throw fault
  }
}

async function createDatabase(url: string, name: string): Promise<void> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
}

function onFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'qinqing-bench-'))
  return {
    server: null,
    pgbenchUrl: null,
    folder,
    environment: { DATA_DIR: folder },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
