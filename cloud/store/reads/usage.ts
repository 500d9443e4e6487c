import { type Kysely, sql } from 'kysely'
import { wholeOf } from '../archive/kinds'
import type { Store } from '../store'
import type { LedgerTables } from './tables'

/** Reads of what usage records come to (migrations/usageSums.ts), and of when there are any. */
export function usageReads(database: Kysely<LedgerTables>): Pick<Store, 'usageSums' | 'usageYears'> {
  return {
    async usageSums(viewerYears) {
      if (viewerYears.length === 0) return []
      const rows = await database
        .selectFrom('usage_sum')
        .selectAll()
        .where('viewer_year', 'in', viewerYears)
        .execute()
      return rows.map((row) => ({
        viewerYear: row.viewer_year,
        month: row.month,
        patientId: row.patient_id,
        region: row.region,
        visitType: row.visit_type === '' ? null : row.visit_type,
        kind: row.kind,
        payerId: row.payer_id === '' ? null : row.payer_id,
        records: row.records,
        counted: row.counted,
        totalFee: row.total_fee,
        fundPay: row.fund_pay,
        ownAccountPay: row.own_account_pay,
        mutualAidPay: row.mutual_aid_pay,
        cashPay: row.cash_pay,
        granted: row.granted,
        movedOut: row.moved_out,
        movedIn: row.moved_in,
      }))
    },

    async usageYears(viewerKeys) {
      if (viewerKeys.length === 0) return []
      // From year to year by the index, however many records lie between: ';' follows ':' in byte order.
      const { rows } = await sql<{ year: number }>`
        with recursive seen as (
          select k.key, (${next(sql`k.key || ':'`, sql`k.key`)}) as found from unnest(${[...viewerKeys]}::text[]) k(key)
          union all
          select s.key, (${next(sql`s.found`, sql`s.key`)}) from seen s where s.found is not null
        )
        select distinct right(found, 4)::int as year from seen where found is not null order by 1 desc
      `.execute(database)
      return rows.map(({ year }) => year)
    },
  }
}

type Part = ReturnType<typeof sql>

/** The first viewer's year of a key after another. */
const next = (after: Part, key: Part): Part => sql`
  select min(u.viewer_year) from ${sql.table(wholeOf('usage'))} u
  where u.viewer_year > ${after} and u.viewer_year < ${key} || ';'`
