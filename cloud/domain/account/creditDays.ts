import { Day } from '../../contract/values/day'

/** The month after the month of a day, as its first day. */
function nextMonth(day: Day): Day {
  const month = Number(day.slice(5, 7))
  const year = Day.year(day)
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
}

/**
 * The days on which personal accounts are credited, the first of each month, after one day up to and including
 * another. Empty when no month begins in between.
 */
export function creditDays(after: Day, upTo: Day): Day[] {
  const days: Day[] = []
  for (let day = nextMonth(after); day <= upTo; day = nextMonth(day)) days.push(day)
  return days
}
