import type { Implementation } from '../../calls'
import { personas } from '../../sandbox/personas'

/** Everybody in the fictional world, with ages of the business day. */
export const listPersonas: Implementation<'listPersonas'> = async ({ ports }) => {
  const today = ports.clock.today()
  return { ok: true, result: { personas: personas(today), today } }
}
