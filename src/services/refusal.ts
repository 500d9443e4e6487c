import type { RefusalCode } from '@contract/refusals'

/** A call that did not succeed, as pages show it: one sentence, and what kind it was. */
export class CallError extends Error {
  override readonly name = 'CallError'

  constructor(
    /** The sentence for people; says what to do next. */
    readonly sentence: string,
    /** The refusal's name; null when no answer came (network) or it was none of ours. */
    readonly refusal: RefusalCode | null,
    /** What the refusal carried: `retryAfter`, `fresh` … */
    readonly details: Readonly<Record<string, unknown>>,
    /** The id under which the host logged it. */
    readonly traceId: string | null,
  ) {
    super(sentence)
  }

  /** No answer came: the call may have taken effect; repeating it with its requestId is safe. */
  get isNetwork(): boolean {
    return this.refusal === null
  }
}

const NETWORK_SENTENCE = '网络不通，没有收到结果。请检查网络后再点一次，不会重复办理。'

/** Turns whatever the SDK rejected with into a CallError. */
export function toCallError(fault: unknown): CallError {
  if (fault instanceof CallError) return fault
  if (typeof fault !== 'object' || fault === null || !('code' in fault)) {
    return new CallError(NETWORK_SENTENCE, null, {}, null)
  }
  const body = fault as Record<string, unknown>
  const refusal = typeof body.refusal === 'string' ? (body.refusal as RefusalCode) : null
  const sentence = typeof body.rawMessage === 'string' && refusal ? body.rawMessage : NETWORK_SENTENCE
  const details = typeof body.details === 'object' && body.details !== null ? body.details : {}
  const traceId = typeof body.requestId === 'string' ? body.requestId : null
  return new CallError(sentence, refusal, details as Record<string, unknown>, traceId)
}
