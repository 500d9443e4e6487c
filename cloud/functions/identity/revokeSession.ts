import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { securityNotice } from '../../domain/credential/notices'
import { endSessionChange } from './endSessionChange'

/** Signs one of the user's devices out. Somebody else's session is not told from none (NOT_FOUND). */
export const revokeSession: Implementation<'revokeSession'> = async (ctx, { sessionId }) => {
  const { store, actor } = ctx
  const session = await store.get('session', sessionId)
  if (session === null || session.data.userId !== actor.userId) return refused('NOT_FOUND')
  if (session.data.revokedAt !== null) return { ok: true, result: { sessionId } }
  const change = await endSessionChange(ctx, session)
  return {
    ok: true,
    result: { sessionId },
    change: {
      ...change,
      audit: [{ actor: actor.userId, what: 'revokeSession', subject: actor.personId, detail: {} }],
      notices: actor.personId === null ? [] : [securityNotice(actor.personId, 'deviceRemoved')],
    },
  }
}
