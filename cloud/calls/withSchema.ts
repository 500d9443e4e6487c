import * as v from 'valibot'
import type { FunctionContract } from '../contract/functions'
import { refused } from '../contract/refusals'
import { outOfBounds } from './bounds'
import type { Decorator } from './call'

const CONFIG = { abortEarly: true, abortPipeEarly: true } as const

/** Only changing functions have one; their schema has already said that it is a text. */
function requestIdOf(params: unknown): string | null {
  if (typeof params !== 'object' || params === null || !('requestId' in params)) return null
  return typeof params.requestId === 'string' ? params.requestId : null
}

/**
 * Lets only parameters pass that fit the contract's schema; no body at all counts as {}. Unknown keys are
 * refused by the strict objects of the contract. Refuses BAD_REQUEST with the path of the first fault; what
 * was received is not repeated, since it may be personal.
 */
export const withSchema =
  (contract: FunctionContract): Decorator =>
  (inner) =>
  async (call) => {
    const params = call.params ?? {}
    const bound = outOfBounds(params)
    if (bound !== null) return refused('BAD_REQUEST', { path: bound })
    const checked = v.safeParse(contract.params, params, CONFIG)
    if (!checked.success) {
      return refused('BAD_REQUEST', { path: v.getDotPath(checked.issues[0]) ?? 'params' })
    }
    const requestId = contract.changes ? requestIdOf(checked.output) : null
    return inner({ ...call, params: checked.output, requestId })
  }
