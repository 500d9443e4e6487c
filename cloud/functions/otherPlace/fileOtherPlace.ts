import type { Implementation } from '../../calls'
import { loadActing } from '../load/acting'
import { fileFor } from './file'

/** 异地就医备案 by the patient himself, or by a holder who may act for him. */
export const fileOtherPlace: Implementation<'fileOtherPlace'> = async (ctx, params) => {
  const acting = await loadActing(ctx, params.personId, 'activate')
  if (!acting.ok) return acting
  const { person, as, guards } = acting.value
  return fileFor(ctx, person, params, { filedBy: as, userId: ctx.actor.userId, guards })
}
