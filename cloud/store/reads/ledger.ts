import type { Kysely } from 'kysely'
import type { Store } from '../store'
import type { Reader } from './gather'
import type { LedgerTables } from './tables'

type LedgerReads = Pick<Store, 'balancesOf' | 'entriesOf' | 'entriesOfPostings' | 'auditOf' | 'repeated'>

/** More entries than this no commit writes: 64 changes of some dozen entries each. */
const ENTRIES_OF_A_BATCH = 2_000

/** Reads of the ledger, the audit trail and the answers kept for repeated calls. */
export function ledgerReads(database: Kysely<LedgerTables>, read: Reader): LedgerReads {
  return {
    async balancesOf(personId) {
      const rows = await read({ key: 'balances', row: { v: personId } })
      return rows.map(({ id, data }) => ({ accountId: id, balance: Number(data) }))
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

    async entriesOfPostings(postingIds, accountIds, anchor) {
      if (postingIds.length === 0) return []
      const { earliest } = await database
        .selectFrom('entry')
        .select((of) => of.fn.min('id').as('earliest'))
        .where('account_id', '=', anchor)
        .where('posting_id', 'in', postingIds)
        .executeTakeFirstOrThrow()
      // One commit writes the entries of up to a batch of postings, those of the anchor among them.
      const from = Number(earliest ?? 0) - ENTRIES_OF_A_BATCH
      const rows = await database
        .selectFrom('entry')
        .select(['posting_id', 'account_id', 'amount'])
        .where('account_id', 'in', accountIds)
        .where('posting_id', 'in', postingIds)
        .where('id', '>=', from)
        .execute()
      return rows.map((row) => ({ postingId: row.posting_id, accountId: row.account_id, amount: row.amount }))
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
      const [row] = await read({ key: 'repeated', row: { actor, fn, r: requestId } })
      return row ? { bodyHash: row.id, answer: row.data } : null
    },
  }
}
