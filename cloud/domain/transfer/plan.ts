import { granted, type Judged, refused } from '../../contract/refusals'
import { Day } from '../../contract/values'

/** How many plans one person may have at once: a bound of this product, no rule of a region. */
export const MOST_PLANS = 20

const monthAfter = (month: string): string => Day.month(Day.add(`${month}-28`, 4))
const dayIn = (month: string, dayOfMonth: number): Day => `${month}-${String(dayOfMonth).padStart(2, '0')}`

/** The first day of a plan strictly after a day, or null when that lies past the last one. */
export function nextOccurrence(after: Day, dayOfMonth: number, until: Day | null): Day | null {
  const month = Day.month(after)
  const thisMonth = dayIn(month, dayOfMonth)
  const next = thisMonth > after ? thisMonth : dayIn(monthAfter(month), dayOfMonth)
  return until !== null && next > until ? null : next
}

/** Whether a new plan has any occurrence, and room among the person's others: its first day. Refuses PLAN_DATES, PLAN_LIMIT. */
export function judgePlan(today: Day, dayOfMonth: number, until: Day | null, others: number): Judged<Day> {
  if (others >= MOST_PLANS) return refused('PLAN_LIMIT', { limit: MOST_PLANS })
  const first = nextOccurrence(today, dayOfMonth, until)
  return first === null ? refused('PLAN_DATES') : granted(first)
}

export interface Due {
  /** The latest occurrence that has come: the one to carry out. */
  readonly day: Day
  /** Earlier ones, whose month passed while nobody was there: they are not made up for, all at once. */
  readonly missed: readonly Day[]
  readonly next: Day | null
}

/** What of a plan is due on a day; null when nothing is. */
export function dueOf(
  plan: { readonly nextDay: Day | null; readonly dayOfMonth: number; readonly until: Day | null },
  today: Day,
): Due | null {
  const days: Day[] = []
  let next = plan.nextDay
  while (next !== null && next <= today) {
    days.push(next)
    next = nextOccurrence(next, plan.dayOfMonth, plan.until)
  }
  const day = days.pop()
  return day === undefined ? null : { day, missed: days, next }
}

/** Months in which a plan that is still due may have been due: two years back, the bound of what is looked for. */
export function dueMonths(today: Day): string[] {
  const months: string[] = []
  for (let month = Day.month(today); months.length < 24; ) {
    months.push(month)
    month = Day.month(Day.add(`${month}-01`, -1))
  }
  return months
}
