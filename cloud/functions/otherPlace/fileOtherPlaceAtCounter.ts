import type { Implementation } from '../../calls'
import { loadOfRegion } from '../desk/loadOfRegion'
import { fileFor } from './file'

/** 异地就医备案 at a window: of a person of the clerk's region, never himself nor a relative. */
export const fileOtherPlaceAtCounter: Implementation<'fileOtherPlaceAtCounter'> = async (ctx, params) => {
  const loaded = await loadOfRegion(ctx, params.personId)
  if (!loaded.ok) return loaded
  return fileFor(ctx, loaded.value, params, { filedBy: 'clerk', userId: ctx.actor.userId, guards: [] })
}
