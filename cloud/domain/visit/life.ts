import { granted, type Judged, refused } from '../../contract/refusals'

const MINUTE_MS = 60_000

/** A visit as it was stored. Instants are real time, ms. */
export interface VisitFacts {
  readonly staffUserId: string
  readonly institutionId: string
  readonly state: 'open' | 'registered' | 'admitted' | 'settled' | 'mismatch' | 'expired'
  readonly openedAt: number
  readonly expiresAt: number
}

export interface AtTheCounter {
  readonly userId: string
  readonly staffOf: string
}

/** When a visit that opens now is over. */
export const visitEnd = (now: number, minutes: number): number => now + minutes * MINUTE_MS

/** What a visit is at an instant: an open one whose time has passed is expired, whatever was stored. */
export function visitState(visit: VisitFacts, now: number): VisitFacts['state'] {
  const isUnsettled = visit.state === 'open' || visit.state === 'registered'
  return isUnsettled && now >= visit.expiresAt ? 'expired' : visit.state
}

/**
 * Whether a member of staff may go on with a visit: it is his (bound to terminal, staff and person), not
 * over, not yet settled. Refuses NOT_FOUND, VISIT_CLOSED, VISIT_EXPIRED.
 */
export function judgeVisit<T extends VisitFacts>(visit: T | null, by: AtTheCounter, now: number): Judged<T> {
  if (!visit || !isHis(visit, by)) return refused('NOT_FOUND')
  const state = visitState(visit, now)
  if (state === 'expired') return refused('VISIT_EXPIRED', { minutes: lifeInMinutes(visit) })
  return state === 'open' || state === 'registered' ? granted(visit) : refused('VISIT_CLOSED')
}

/**
 * The same for a bill: the cashier must have confirmed 人证一致 before, or have taken the stay over for its
 * discharge. Refuses VISIT_NOT_CONFIRMED as well.
 */
export function judgeVisitForBill<T extends VisitFacts>(
  visit: T | null,
  by: AtTheCounter,
  now: number,
): Judged<T> {
  if (visit?.state === 'admitted' && isHis(visit, by)) return granted(visit)
  const judged = judgeVisit(visit, by, now)
  if (!judged.ok) return judged
  return judged.value.state === 'registered' ? judged : refused('VISIT_NOT_CONFIRMED')
}

/**
 * Whether a stay may be settled, moved to another window or withdrawn: it is one of this institution's, still
 * open. Refuses NOT_FOUND and VISIT_CLOSED.
 */
export function judgeStay<T extends VisitFacts>(visit: T | null, by: AtTheCounter): Judged<T> {
  if (!visit || visit.institutionId !== by.staffOf) return refused('NOT_FOUND')
  return visit.state === 'admitted' ? granted(visit) : refused('VISIT_CLOSED')
}

const isHis = (visit: VisitFacts, by: AtTheCounter): boolean =>
  visit.staffUserId === by.userId && visit.institutionId === by.staffOf

const lifeInMinutes = (visit: VisitFacts): number =>
  Math.round((visit.expiresAt - visit.openedAt) / MINUTE_MS)
