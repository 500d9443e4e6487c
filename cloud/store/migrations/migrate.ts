import { createHash } from 'node:crypto'
import { type Kysely, type MigrationProvider, Migrator, sql } from 'kysely'
import type { Connection, Engine } from '../engines/engine'
import { kyselyOver } from '../engines/kysely'
import * as ledger from './0001_ledger'
import * as ageOfAnswers from './0002_age_of_answers'
import { archiveTables } from './archiveTables'
import { commitFunction } from './commitFunction'
import { compression } from './compression'
import { documentTables } from './documentTables'
import { readFunction } from './readFunction'
import { usageSums } from './usageSums'

/** Steps in the order of their names, each run once. A step that has been released is never changed. */
const STEPS = { '0001_ledger': ledger, '0002_age_of_answers': ageOfAnswers }

/** Parts that follow the code: run again whenever their text has changed. Each must be able to run twice. */
const FOLLOWING = { documentTables, archiveTables, compression, usageSums, commitFunction, readFunction }

const provider: MigrationProvider = { getMigrations: async () => STEPS }

/** Changes with every change of the schema; names cached data folders. */
export function schemaFingerprint(): string {
  const text = [up(STEPS), ...Object.values(FOLLOWING).flatMap((make) => make())].join('\n')
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

const up = (steps: typeof STEPS): string =>
  Object.entries(steps)
    .map(([name, step]) => `${name}: ${step.up.toString()}`)
    .join('\n')

async function follow(database: Kysely<unknown>, connection: Connection): Promise<void> {
  await sql`create table if not exists schema_part (name text primary key, checksum text not null)`.execute(
    database,
  )
  for (const [name, make] of Object.entries(FOLLOWING)) {
    const statements = make()
    const checksum = createHash('sha256').update(statements.join('\n')).digest('hex')
    const [known] = await connection.query<{ checksum: string }>({
      text: 'select checksum from schema_part where name = $1',
      values: [name],
    })
    if (known?.checksum === checksum) continue
    for (const statement of statements) await connection.query({ text: statement })
    await connection.query({
      text: `insert into schema_part (name, checksum) values ($1, $2)
             on conflict (name) do update set checksum = excluded.checksum`,
      values: [name, checksum],
    })
  }
}

/**
 * Brings the schema to what this code needs, forward only, in one transaction; several hosts may start at once.
 * A database that has steps unknown to this code (it was used by a newer version) is refused.
 */
export async function migrate(engine: Engine): Promise<void> {
  await engine.transaction(async (connection) => {
    await connection.query({ text: `select pg_advisory_xact_lock(hashtext('qinqing-yibao schema'))` })
    const database = kyselyOver<unknown>(connection)
    const { error } = await new Migrator({ db: database, provider }).migrateToLatest()
    if (error) throw error
    await follow(database, connection)
  })
}
