import { createStore } from '../createStore'
import type { Engine } from '../engines/engine'
import { postgresEngine } from '../engines/postgres'
import { migrate, schemaFingerprint } from '../migrations/migrate'
import { type PostgresServer, startPostgres } from './postgresServer'

/** The PostgreSQL that the test files of this worker share. */
export async function sharedServer(): Promise<PostgresServer> {
  const kept = keptByWorker.get('postgres') as PostgresServer | undefined
  if (kept) return kept
  const server = await startPostgres({ fsync: 'off', shared_buffers: '64MB', jit: 'off' })
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

/** An engine over a new database. */
export async function freshDatabase(): Promise<Engine> {
  const engine = postgresEngine(await freshDatabaseUrl(), 10)
  await migrate(engine)
  return engine
}
