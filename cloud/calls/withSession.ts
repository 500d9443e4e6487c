import type { Decorator } from './call'
import type { Sessions } from './sessions'

/**
 * Fills in who calls. A stale or foreign token is nobody: functions for anyone still answer, since the client
 * sends its old token with log-ins, too; the others refuse in `withAccess`.
 */
export const withSession =
  (sessions: Sessions): Decorator =>
  (inner) =>
  async (call) => {
    if (call.sessionToken === null) return inner(call)
    const actor = await sessions.actorOf(call.sessionToken)
    call.seen.userId = actor?.userId ?? null
    return inner({ ...call, actor })
  }
