import { Account } from '../accounts'
import type { Change, IdempotencyRow, Posting } from '../change'
import type { Store } from '../store'

/** Small changes for tests of the store; money in fen, instants in ms. */

export const REGION = '990100'
export const YEAR = 2026
export const accountOf = (personId: string): string => Account.personal(personId, YEAR)

/** Opens a person's account with an amount that comes from the centre. */
export function opening(personId: string, amount: number): Change {
  return {
    postings: [
      {
        postingId: `opn_${personId}`,
        kind: 'opening',
        at: 1_000,
        entries: [
          { accountId: accountOf(personId), amount },
          { accountId: Account.centre(REGION), amount: -amount },
        ],
      },
    ],
  }
}

/** Pays a shop from a person's account, decided on the balance `expected`. */
export function spending(postingId: string, personId: string, amount: number, expected?: number): Posting {
  return {
    postingId,
    kind: 'settlement',
    at: 2_000,
    entries: [
      { accountId: accountOf(personId), amount: -amount, expectedBalance: expected },
      { accountId: Account.institution('ins_1'), amount },
    ],
  }
}

export function request(requestId: string, answer = `{"answer":"${requestId}"}`): IdempotencyRow {
  return { actor: 'usr_1', fn: 'settle', requestId, bodyHash: `hash of ${requestId}`, answer }
}

export async function balanceOf(store: Store, personId: string): Promise<number | null> {
  const balances = await store.balancesOf(personId)
  return balances.find(({ accountId }) => accountId === accountOf(personId))?.balance ?? null
}

/** Commits what must be committed. */
export async function done(store: Store, change: Change, row: IdempotencyRow | null = null): Promise<void> {
  const result = await store.commit(change, row)
  if (result.outcome !== 'committed') throw new Error(`not committed: ${JSON.stringify(result)}`)
}
