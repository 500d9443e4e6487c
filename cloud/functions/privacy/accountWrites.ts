import type { Context } from '../../calls'
import type { DocumentWrite, Versioned } from '../../store'
import { voidWrites } from '../code/liveCodes'
import { inMonth } from '../views/inMonth'
import type { Account } from './loadAccount'

const removed =
  (kind: 'message' | 'login' | 'credential' | 'consent') =>
  ({ id, version }: Versioned<unknown>): DocumentWrite => ({ kind, id, version, data: null })

/** The writes that end an account, but for its bindings: grants, plans, codes, credential, log-ins, notices. */
export function accountWrites({ ports }: Pick<Context, 'ports'>, account: Account): DocumentWrite[] {
  const now = ports.clock.businessNow()
  const real = ports.clock.realNow()
  const { region } = account.person.data
  return [
    ...account.grants.map(
      ({ id, version, data }): DocumentWrite => ({
        kind: 'grant',
        id,
        version,
        data: {
          ...data,
          state: 'revoked',
          endedAt: now,
          endedBecause: '授权人注销了账号',
          over: inMonth(region, now),
        },
      }),
    ),
    ...account.plans.map(
      ({ id, version, data }): DocumentWrite => ({
        kind: 'plan',
        id,
        version,
        data: { ...data, state: 'cancelled', nextDay: null, dueMonth: null },
      }),
    ),
    ...voidWrites([...account.codes]),
    ...account.users.map(
      ({ id, version, data }): DocumentWrite => ({
        kind: 'user',
        id,
        version,
        // The row stays, so that old audit rows still name a user; nothing in it says who that was.
        data: {
          ...data,
          username: `deleted:${id}`,
          phoneHash: null,
          phoneEncrypted: null,
          passwordHash: null,
          authKey: null,
          authData: {},
          personId: null,
          updatedAt: real,
        },
      }),
    ),
    ...account.sessions.map(
      ({ id, version, data }): DocumentWrite => ({
        kind: 'session',
        id,
        version,
        data: { ...data, revokedAt: real },
      }),
    ),
    ...account.messages.map(removed('message')),
    ...account.logins.map(removed('login')),
    ...(account.credential ? [account.credential].map(removed('credential')) : []),
    ...(account.consent ? [account.consent].map(removed('consent')) : []),
  ]
}
