import { granted, type Judged, refused } from '../../contract/refusals'
import { Day, type Region } from '../../contract/values'
import type { PolicyBook } from '../policy'

export interface StandingBill {
  readonly state: 'settled' | 'reversed'
  readonly region: Region
  readonly day: Day
}

/**
 * Whether a bill may still be given back at the counter, wholly or in part: once; within the days of the
 * region's `reversal.days` (null or unknown: no term); where `reversal.afterClosing` says no, only until the day
 * was closed at the terminal that settled it. Refuses ALREADY_REVERSED and TOO_LATE_TO_REVERSE.
 * @param closedThrough the last day that was closed at that terminal
 */
export function judgeReversible(
  bill: StandingBill,
  closedThrough: Day | null,
  today: Day,
  policies: PolicyBook,
): Judged<true> {
  if (bill.state === 'reversed') return refused('ALREADY_REVERSED')
  const days = policies.lookUp(bill.region, today, 'reversal.days')
  if (days.known && days.value !== null && Day.between(bill.day, today) > days.value) {
    return refused('TOO_LATE_TO_REVERSE')
  }
  const afterClosing = policies.lookUp(bill.region, today, 'reversal.afterClosing')
  const isClosed = closedThrough !== null && bill.day <= closedThrough
  return isClosed && afterClosing.known && !afterClosing.value
    ? refused('TOO_LATE_TO_REVERSE')
    : granted(true)
}

/** Whether a till still books on a day. Refuses DAY_CLOSED. */
export function judgeTill(closedThrough: Day | null | undefined, day: Day): Judged<true> {
  const isClosed = closedThrough !== null && closedThrough !== undefined && day <= closedThrough
  return isClosed ? refused('DAY_CLOSED', { day }) : granted(true)
}
