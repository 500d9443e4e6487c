import { granted, type Judged, refused } from '../../contract/refusals'
import { Day } from '../../contract/values/day'

/** One call moves time by so many years at most: it bounds the monthly credits on the way. */
export const MOST_YEARS = 2

/** The sandbox's days begin at 09:00 in Shanghai, when the counters are open. */
const MORNING_MS = 9 * 3_600_000

/**
 * Where business time stands after a move to a day, ms: the morning of that day, or where it stands already
 * when it is that day. Refuses CLOCK_NOT_BACK for an earlier day, CLOCK_TOO_FAR past MOST_YEARS.
 * @param now business time, ms
 */
export function judgeMove(now: number, day: Day): Judged<number> {
  const today = Day.at(now)
  if (day < today) return refused('CLOCK_NOT_BACK')
  if (day > Day.addYears(today, MOST_YEARS)) return refused('CLOCK_TOO_FAR', { years: MOST_YEARS })
  return granted(day === today ? now : Day.start(day) + MORNING_MS)
}
