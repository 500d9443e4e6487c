import * as v from 'valibot'
import type { FunctionContract } from '../contract/functions'
import type { AnyImplementation } from './anyImplementation'

/** Keys that the client's decoder would take for something of its own, anywhere in an answer. */
const DECODED_KEYS = ['__type', '__op', 'ACL']

/** The first such key in a result, or null. */
export function decodedKeyIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  const found = DECODED_KEYS.find((key) => Object.hasOwn(value, key))
  if (found !== undefined) return found
  for (const inner of Object.values(value)) {
    const deeper = decodedKeyIn(inner)
    if (deeper !== null) return deeper
  }
  return null
}

/**
 * Where it is switched on (tests, sandbox), throws when a function's result is not what its contract promises,
 * before anything is committed. Names the path only.
 */
export function withResultCheck(
  contract: FunctionContract,
  implementation: AnyImplementation,
): AnyImplementation {
  return async (context, params) => {
    const answer = await implementation(context, params)
    if (!answer.ok) return answer
    const checked = v.safeParse(contract.result, answer.result)
    if (!checked.success) {
      const [issue] = checked.issues
      throw new Error(
        `${contract.name}: result ${v.getDotPath(issue) ?? ''}: ${issue.kind} ${issue.expected}`,
      )
    }
    const key = decodedKeyIn(answer.result)
    if (key !== null) throw new Error(`${contract.name}: result has the key ${key}`)
    return answer
  }
}
