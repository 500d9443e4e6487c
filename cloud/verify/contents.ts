import type { Connection } from '../store'

/** What a store holds: rows by table, and a digest of the ledger, the same wherever the same entries lie. */
export interface Contents {
  readonly rows: Readonly<Record<string, number>>
  /** SHA-256 over the ends of all hash chains, and the sum of every unfloored account; hex. */
  readonly ledgerDigest: string
}

export async function countContents(connection: Connection): Promise<Contents> {
  const tables = await connection.query<{ name: string }>({
    text: `select table_name::text as name from information_schema.tables
      where table_schema = current_schema() and table_type = 'BASE TABLE'
        and (table_name like 'doc\\_%' or table_name in
          ('account', 'posting', 'entry', 'idempotency', 'consumed', 'audit', 'file',
           'archive_settlement', 'archive_usage', 'archive_visit', 'archive_audit', 'archive_dropped', 'archive_gone'))
      order by 1`,
  })
  const counts = tables.map(({ name }) => `select '${name}' as name, count(*) as count from ${name}`)
  const rows = await connection.query<{ name: string; count: number }>({ text: counts.join(' union all ') })
  const [digest] = await connection.query<{ digest: string }>({
    text: `select encode(sha256(convert_to(coalesce(string_agg(line, E'\\n' order by line collate "C"), ''), 'UTF8')), 'hex')
        as digest
      from (
        select id || ' ' || encode(hash, 'hex') as line from account
        union all
        select account_id || ' ' || sum(amount) from entry where seq is null group by account_id
      ) lines`,
  })
  return {
    rows: Object.fromEntries(rows.filter(({ count }) => count > 0).map(({ name, count }) => [name, count])),
    ledgerDigest: digest?.digest ?? '',
  }
}
