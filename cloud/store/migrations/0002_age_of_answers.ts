import { type Kysely, sql } from 'kysely'

/** Old answers are found by their age. A block-range index weighs a few pages and costs an insert next to nothing. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create index idempotency_age on idempotency using brin (recorded_at)`.execute(database)
}
