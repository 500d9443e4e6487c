import { Day } from '../contract/values'
import type { Clock } from '../ports'

/** Where simulated time begins: a Sunday noon in Shanghai. */
const BEGINNING = Date.parse('2026-11-22T04:00:00Z')

export interface SimulatedClock extends Clock {
  /** Lets real and business time pass, ms. */
  pass(ms: number): void
  /** Lets business time alone pass, whole days. */
  passDays(days: number): void
  /** Another clock that shows the same. */
  copy(): SimulatedClock
}

/** A clock that moves only when it is told to; ms. */
export function simulatedClock(real: number = BEGINNING, ahead = 0): SimulatedClock {
  return {
    copy: () => simulatedClock(real, ahead),
    realNow: () => real,
    businessNow: () => real + ahead,
    today: () => Day.at(real + ahead),
    pass(ms) {
      real += ms
    },
    passDays(days) {
      ahead += days * 86_400_000
    },
  }
}
