import { Day } from '../../contract/values'
import type { Clock } from '../../ports'

export interface ReplayClock extends Clock {
  /** Moves time forward to an instant; a time that has passed already is left alone. */
  reach(instant: number): void
  pass(ms: number): void
}

/** While history is made, both real and business time are those of the history. */
export function createReplayClock(start: number): ReplayClock {
  let now = start
  return {
    realNow: () => now,
    businessNow: () => now,
    today: () => Day.at(now),
    reach(instant) {
      now = Math.max(now, instant)
    },
    pass(ms) {
      now += ms
    },
  }
}
