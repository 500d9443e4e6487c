import * as v from 'valibot'
import { refused } from '../contract/refusals'
import { RequestIdSchema } from '../contract/values'
import type { Cipher } from '../ports'
import type { Store } from '../store'
import type { Call, Decorator, EarlyAnswer, Outcome, RepeatKey } from './call'
import { canonicalJson } from './canonicalJson'
import type { Sessions } from './sessions'

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

const lookUp = (store: Store, { actor, fn, requestId }: RepeatKey) => store.repeated(actor, fn, requestId)

const isOf = (early: EarlyAnswer | null, { actor, requestId }: RepeatKey): early is EarlyAnswer =>
  early !== null && early.actor === actor && early.requestId === requestId

/**
 * Looks for the kept answer in the same moment as the session, so that both are one read. Whether it is the caller's is
 * judged after, by `withIdempotency`; a fault of this read is met again there, or nowhere.
 */
export const withEarlyAnswer =
  (store: Store, sessions: Sessions): Decorator =>
  (inner) =>
  async (call) => {
    const { params, sessionToken, fn } = call
    const requestId: unknown = Object(params).requestId
    if (sessionToken === null || !v.is(RequestIdSchema, requestId)) return inner(call)
    const actor = sessions.rememberedUser(sessionToken)
    if (actor === null) return inner(call)
    const answer = store.repeated(actor, fn, requestId)
    // Nobody may wait for it, where the call is refused before: then its fault is nobody's.
    answer.catch(() => undefined)
    return inner({ ...call, early: { actor, requestId, answer } })
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
    const stored = await (isOf(call.early, repeatKey) ? call.early.answer : lookUp(store, repeatKey))
    return stored === null ? inner({ ...call, repeatKey }) : replay(stored, repeatKey, cipher)
  }
