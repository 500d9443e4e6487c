import type { Access } from '../contract/functions'
import { refused } from '../contract/refusals'
import type { Decorator } from './call'
import type { Actor } from './implementation'

/** Why an actor may not call a function of this access; null when he may. */
function fault(access: Access, actor: Actor | null) {
  if (access === 'anyone') return null
  if (actor === null) return refused('NOT_SIGNED_IN')
  if (access === 'person' && actor.personId === null) return refused('NOT_VERIFIED')
  if (access === 'staff' && actor.staffOf === null) return refused('NOT_ALLOWED')
  if (access === 'clerk' && actor.clerkOf === null) return refused('NOT_ALLOWED')
  return null
}

/**
 * Lets only those in whom the contract's access names. Which persons and objects a caller may touch is
 * decided again in the function. Refuses NOT_SIGNED_IN, NOT_VERIFIED, NOT_ALLOWED.
 */
export const withAccess =
  (access: Access): Decorator =>
  (inner) =>
  async (call) =>
    fault(access, call.actor) ?? inner(call)
