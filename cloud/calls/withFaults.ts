import { refused } from '../contract/refusals'
import { CommitInDoubt } from '../store'
import type { Decorator } from './call'
import type { CallLog } from './log'

/**
 * Turns an unexpected fault into INTERNAL, which says that nothing moved; and a commit whose fate is unknown into
 * TIMED_OUT, which says that only a repetition tells. Their text goes to the log, under the id that the answer carries.
 */
export const withFaults =
  (log: CallLog): Decorator =>
  (inner) =>
  async (call) => {
    try {
      return await inner(call)
    } catch (fault) {
      log.fault({ fn: call.fn, traceId: call.traceId, fault })
      return refused(fault instanceof CommitInDoubt ? 'TIMED_OUT' : 'INTERNAL')
    }
  }
