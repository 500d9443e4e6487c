import type { Kysely } from 'kysely'
import type { Engine } from './engines/engine'
import type { LedgerTables } from './reads/tables'
import type { Store } from './store'

type Counters = Pick<Store, 'bump' | 'clearCounter' | 'readCounter'>

/** Counts within a window that begins with the first count and ends `windowMs` later. */
export function counters(engine: Engine, database: Kysely<LedgerTables>, realNow: () => number): Counters {
  return {
    async bump(counter, windowMs) {
      const now = realNow()
      const [row] = await engine.query<{ count: number }>({
        name: 'bump',
        text: `insert into counter as c (key, count, expires_at) values ($1, 1, $2::bigint)
          on conflict (key) do update set
            count = case when c.expires_at <= $3::bigint then 1 else c.count + 1 end,
            expires_at = case when c.expires_at <= $3::bigint then excluded.expires_at else c.expires_at end
          returning count`,
        values: [counter, String(now + windowMs), String(now)],
      })
      if (!row) throw new Error('a counter gave no count')
      return row.count
    },

    async clearCounter(counter) {
      await database.deleteFrom('counter').where('key', '=', counter).execute()
    },

    async readCounter(counter) {
      const row = await database
        .selectFrom('counter')
        .select(['count', 'expires_at'])
        .where('key', '=', counter)
        .where('expires_at', '>', realNow())
        .executeTakeFirst()
      return row ? { count: row.count, endsAt: row.expires_at } : { count: 0, endsAt: 0 }
    },
  }
}
