import { refused } from '../contract/refusals'
import type { Cipher } from '../ports'
import type { Store } from '../store'
import type { Call, Decorator, Outcome, RepeatKey } from './call'
import { canonicalJson } from './canonicalJson'

/** All who call without a session share this actor: neither address nor device tells them apart for sure. */
const ANONYMOUS = 'anonymous'

/** Parameters may hold a PIN or an ID number: a keyed hash cannot be searched backwards. */
const keyOf = (call: Call, requestId: string, cipher: Cipher): RepeatKey => ({
  actor: call.actor?.userId ?? ANONYMOUS,
  fn: call.fn,
  requestId,
  bodyHash: cipher.lookupHash('requestBody', canonicalJson(call.params)),
})

/** Answers may hold names, codes and tokens: at rest they are encrypted like everything personal. */
export const sealAnswer = (cipher: Cipher, body: string): string => cipher.encrypt(body)

/** What an earlier call with the same request id answered, byte for byte; another body is refused. */
export function replay(
  stored: { readonly bodyHash: string; readonly answer: string },
  key: RepeatKey,
  cipher: Cipher,
): Outcome {
  if (stored.bodyHash !== key.bodyHash) return refused('REQUEST_ID_REUSED')
  return { ok: true, body: cipher.decrypt(stored.answer) }
}

/**
 * Gives a repeated call the answer of the first: key = (actor, function, requestId). Calls that came to
 * nothing left no row and are judged anew. Refuses REQUEST_ID_REUSED when the body is another.
 */
export const withIdempotency =
  (store: Store, cipher: Cipher): Decorator =>
  (inner) =>
  async (call) => {
    if (call.requestId === null) return inner(call)
    const repeatKey = keyOf(call, call.requestId, cipher)
    const stored = await store.repeated(repeatKey.actor, repeatKey.fn, repeatKey.requestId)
    return stored === null ? inner({ ...call, repeatKey }) : replay(stored, repeatKey, cipher)
  }
