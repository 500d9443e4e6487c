import type { Clock } from '../ports'
import type { Decorator } from './call'
import type { CallLog } from './log'

/** Writes one line for every call, with what it came to and how long it took. */
export const withLog =
  (log: CallLog, clock: Clock): Decorator =>
  (inner) =>
  async (call) => {
    const begun = clock.realNow()
    const outcome = await inner(call)
    log.call({
      fn: call.fn,
      traceId: call.traceId,
      userId: call.seen.userId,
      outcome: outcome.ok ? 'OK' : outcome.refusal.code,
      ms: clock.realNow() - begun,
    })
    return outcome
  }
