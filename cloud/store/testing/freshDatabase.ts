import { existsSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { createStore } from '../createStore'
import type { Engine } from '../engines/engine'
import { postgresEngine } from '../engines/postgres'
import { migrate, schemaFingerprint } from '../migrations/migrate'
import { clearAll } from './clearAll'
import { type PostgresServer, startPostgres } from './postgresServer'

/** Linux's folder in memory: thousands of small files are made and removed there for next to nothing. */
const MEMORY = '/dev/shm'
/** Bytes: some times what the databases of one worker take. */
const ROOM = 2 ** 30

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize > ROOM
}

/** The PostgreSQL that the test files of this worker share. */
export async function sharedServer(): Promise<PostgresServer> {
  const kept = keptByWorker.get('postgres') as PostgresServer | undefined
  if (kept) return kept
  const settings = { fsync: 'off', shared_buffers: '64MB', jit: 'off' }
  const server = await startPostgres(settings, hasRoom(MEMORY) ? MEMORY : tmpdir())
  keptByWorker.set('postgres', server)
  return server
}

/** A new database with the schema in place, copied from one that is made once a server. Answers its address. */
export async function freshDatabaseUrl(): Promise<string> {
  const server = await sharedServer()
  const template = `model_${schemaFingerprint()}`
  const administration = postgresEngine(server.socketUrl('postgres'), 1)
  try {
    const [made] = await administration.query({
      text: 'select 1 as made from pg_database where datname = $1',
      values: [template],
    })
    if (!made) {
      await administration.query({ text: `create database ${template}` })
      await (await createStore({ databaseUrl: server.socketUrl(template), connections: 1 })).close()
    }
    const name = `test_${Date.now().toString(36)}_${Math.floor(Math.random() * 1e9).toString(36)}`
    await administration.query({ text: `create database ${name} template ${template}` })
    return server.socketUrl(name)
  } finally {
    await administration.close()
  }
}

/**
 * An engine over an empty database. Test files of one worker use the same databases one after the other, with their
 * connections, which know their statements by then: closing an engine empties it and leaves it to the next.
 */
export async function freshDatabase(): Promise<Engine> {
  const idle = idleDatabases()
  const engine = idle.pop() ?? (await openDatabase())
  return {
    ...engine,
    async close() {
      await clearAll(engine)
      idle.push(engine)
    },
  }
}

async function openDatabase(): Promise<Engine> {
  const engine = postgresEngine(await freshDatabaseUrl(), 10)
  await migrate(engine)
  return engine
}

function idleDatabases(): Engine[] {
  const key = `postgres ${schemaFingerprint()}`
  const kept = (keptByWorker.get(key) ?? { idle: [] }) as { idle: Engine[] }
  keptByWorker.set(key, kept)
  return kept.idle
}
