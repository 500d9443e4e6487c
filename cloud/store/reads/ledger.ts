import type { Kysely } from 'kysely'
import { Account } from '../accounts'
import type { Store } from '../store'
import type { LedgerTables } from './tables'

type LedgerReads = Pick<Store, 'balancesOf' | 'entriesOf' | 'auditOf' | 'repeated'>

/** Reads of the ledger, the audit trail and the answers kept for repeated calls. */
export function ledgerReads(database: Kysely<LedgerTables>): LedgerReads {
  return {
    async balancesOf(personId) {
      // Personal accounts of all years are one run of the key: ';' follows ':' in byte order.
      const rows = await database
        .selectFrom('account')
        .select(['id', 'balance'])
        .where((either) =>
          either.or([
            either('id', 'in', [Account.wallet(personId), Account.pot(personId)]),
            either.and([
              either('id', '>=', `personal:${personId}:`),
              either('id', '<', `personal:${personId};`),
            ]),
          ]),
        )
        .orderBy('id')
        .execute()
      return rows.map(({ id, balance }) => ({ accountId: id, balance }))
    },

    async entriesOf(accountId, limit) {
      const rows = await database
        .selectFrom('entry')
        .innerJoin('posting', 'posting.id', 'entry.posting_id')
        .select(['posting_id', 'amount', 'balance_after', 'at'])
        .where('account_id', '=', accountId)
        .orderBy('entry.id', 'desc')
        .limit(limit)
        .execute()
      return rows.map((row) => ({
        postingId: row.posting_id,
        amount: row.amount,
        balanceAfter: row.balance_after,
        at: row.at,
      }))
    },

    auditOf: (subject, limit) =>
      database
        .selectFrom('audit')
        .select(['at', 'actor', 'what', 'subject', 'detail'])
        .where('subject', '=', subject)
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),

    async repeated(actor, fn, requestId) {
      const row = await database
        .selectFrom('idempotency')
        .select(['body_hash', 'answer'])
        .where('actor', '=', actor)
        .where('fn', '=', fn)
        .where('request_id', '=', requestId)
        .executeTakeFirst()
      return row ? { bodyHash: row.body_hash, answer: row.answer } : null
    },
  }
}
