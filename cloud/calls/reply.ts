import { refusalEntry, refusalSentence } from '../contract/refusals'
import type { Outcome } from './call'

/** An answer as the protocol carries it. */
export interface Reply {
  readonly status: number
  /** JSON, already serialised: stored answers keep their exact bytes. */
  readonly body: string
}

const RETRY_AFTER = 'retryAfter'

/**
 * The protocol's answer to a call. The client copies every key of an error's body onto the error that pages
 * see: `refusal` names the code of ours, `details` what it carries, `requestId` finds it in the log.
 */
export function replyOf(outcome: Outcome, traceId: string): Reply {
  if (outcome.ok) return { status: 200, body: outcome.body }
  const { refusal } = outcome
  const entry = refusalEntry(refusal.code)
  const details = { ...refusal.details }
  if (refusal.code === 'INTERNAL') details.requestId = traceId
  const body = {
    code: entry.number,
    error: refusalSentence({ code: refusal.code, details }),
    english: refusalSentence({ code: refusal.code, details }, 'en'),
    refusal: refusal.code,
    requestId: traceId,
    details,
    ...(RETRY_AFTER in details ? { retryAfter: details[RETRY_AFTER] } : {}),
  }
  return { status: entry.status ?? 400, body: JSON.stringify(body) }
}
