import { refused } from '../contract/refusals'
import type { Decorator } from './call'
import type { CallLog } from './log'

/** Turns an unexpected fault into INTERNAL: its text goes to the log, under the id that the answer carries. */
export const withFaults =
  (log: CallLog): Decorator =>
  (inner) =>
  async (call) => {
    try {
      return await inner(call)
    } catch (fault) {
      log.fault({ fn: call.fn, traceId: call.traceId, fault })
      return refused('INTERNAL')
    }
  }
