import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { endSessionChange } from './endSessionChange'

/** Signs this device out; the codes that it shows are void from this moment. */
export const endSession: Implementation<'endSession'> = async (ctx) => {
  const session = await ctx.store.get('session', ctx.actor.sessionId)
  if (session === null) return refused('NOT_SIGNED_IN')
  return { ok: true, result: {}, change: await endSessionChange(ctx, session) }
}
