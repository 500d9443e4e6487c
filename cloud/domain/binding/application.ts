import { granted, type Judged, refused } from '../../contract/refusals'

export type ApplicationState =
  | 'invited'
  | 'underReview'
  | 'needSupplement'
  | 'active'
  | 'rejected'
  | 'withdrawn'
  | 'expired'
  | 'ended'

export interface ApplicationFacts {
  readonly applicantId: string
  readonly memberId: string
  readonly state: ApplicationState
  /** Business instant, ms; null where it does not lapse. */
  readonly expiresAt: number | null
}

const OPEN: readonly ApplicationState[] = ['invited', 'underReview', 'needSupplement']

/** The state at an instant: an open application whose time has passed has lapsed, though nobody wrote it down. */
export function stateAt(application: ApplicationFacts, now: number): ApplicationState {
  const lapsed = application.expiresAt !== null && now >= application.expiresAt
  return lapsed && OPEN.includes(application.state) ? 'expired' : application.state
}

export const isOpenApplication = (application: ApplicationFacts, now: number): boolean =>
  OPEN.includes(stateAt(application, now))

/** Only its applicant takes an application back (else NOT_FOUND), only while it is open (APPLICATION_CLOSED). */
export function judgeWithdrawal(
  application: ApplicationFacts | null,
  byPersonId: string,
  now: number,
): Judged<null> {
  if (application === null || application.applicantId !== byPersonId) return refused('NOT_FOUND')
  return isOpenApplication(application, now) ? granted(null) : refused('APPLICATION_CLOSED')
}

/**
 * A rejected application, or one for which more papers were asked, may be mended by its applicant for the
 * same member; another's is NOT_FOUND, anything else APPLICATION_CLOSED.
 */
export function judgeMending(
  application: ApplicationFacts | null,
  byPersonId: string,
  memberId: string,
  now: number,
): Judged<null> {
  if (application === null || application.applicantId !== byPersonId) return refused('NOT_FOUND')
  if (application.memberId !== memberId) return refused('NOT_FOUND')
  const state = stateAt(application, now)
  return state === 'rejected' || state === 'needSupplement' ? granted(null) : refused('APPLICATION_CLOSED')
}

/** Only its applicant hands in the paper that was asked for, before its day (NOT_FOUND, APPLICATION_CLOSED). */
export function judgeSupplement(
  application: ApplicationFacts | null,
  byPersonId: string,
  now: number,
): Judged<null> {
  if (application === null || application.applicantId !== byPersonId) return refused('NOT_FOUND')
  return stateAt(application, now) === 'needSupplement' ? granted(null) : refused('APPLICATION_CLOSED')
}

/**
 * An invitation can be opened and answered while it waits: unknown NOT_FOUND; withdrawn, answered or past its
 * hours INVITATION_EXPIRED.
 */
export function judgeInvitation(application: ApplicationFacts | null, now: number): Judged<null> {
  if (application === null) return refused('NOT_FOUND')
  return stateAt(application, now) === 'invited' ? granted(null) : refused('INVITATION_EXPIRED')
}
