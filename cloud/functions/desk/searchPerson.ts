import type { Implementation } from '../../calls'
import { notOwn } from '../clerk/notOwn'
import { findByNumber } from './findByNumber'
import { personFile } from './personFile'

/** One person of the clerk's region by a number of his. The look is written down, with its reason, before it is answered. */
export const searchPerson: Implementation<'searchPerson'> = async (ctx, { by, number, reason }) => {
  const found = await findByNumber(ctx, by, number)
  if (!found.ok) return found
  const allowed = await notOwn(ctx, [found.value])
  if (!allowed.ok) return allowed
  return {
    ok: true,
    result: await personFile(ctx, found.value),
    change: {
      audit: [
        {
          actor: ctx.actor.userId,
          what: 'searchPerson',
          subject: found.value.id,
          detail: { by, reason, region: ctx.actor.clerkOf },
        },
      ],
    },
  }
}
