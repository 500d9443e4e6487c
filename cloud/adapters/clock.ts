import { Day } from '../contract/values'
import type { Clock } from '../ports'

/** The system's clock; business time is real time. */
export const systemClock: Clock = {
  realNow: () => Date.now(),
  businessNow: () => Date.now(),
  today: () => Day.at(Date.now()),
}
