import { granted, type Judged, refused } from '../../contract/refusals'
import type { Region } from '../../contract/values'
import type { PersonFacts } from './facts'
import type { BindingRules } from './rules'

export interface ReviewFacts {
  readonly clerkRegion: Region
  /** The clerk as a person of the registry; null where he is none. */
  readonly clerk: Pick<PersonFacts, 'personId' | 'householdId'> | null
  readonly applicant: Pick<PersonFacts, 'personId' | 'householdId'>
  readonly member: Pick<PersonFacts, 'personId' | 'householdId' | 'region'>
  /** Persons to whom a binding or a grant ties the clerk, or once did. */
  readonly relatives: ReadonlySet<string>
}

/**
 * Whether the clerk is the applicant or the member, of their household, or tied to one of them by a binding or a
 * grant, now or once: then the application is for another clerk.
 */
export function isOwnOrRelatives(facts: Omit<ReviewFacts, 'clerkRegion'>): boolean {
  const { clerk } = facts
  if (clerk === null) return false
  return [facts.applicant, facts.member].some(
    ({ personId, householdId }) =>
      personId === clerk.personId ||
      (householdId !== null && householdId === clerk.householdId) ||
      facts.relatives.has(personId),
  )
}

/**
 * A clerk may look at and decide applications for members of his own region (else NOT_FOUND: nothing says
 * whether it exists), never his own or a relative's (REVIEW_OWN).
 */
export function judgeReviewer(facts: ReviewFacts): Judged<null> {
  if (facts.member.region !== facts.clerkRegion) return refused('NOT_FOUND')
  return isOwnOrRelatives(facts) ? refused('REVIEW_OWN') : granted(null)
}

export interface ClerkFacts {
  readonly userId: string
  /** The clerk as a person of the registry; null where he is none. */
  readonly personId: string | null
}

export interface Agreement {
  readonly by: string
  readonly personId: string | null
}

/**
 * Whether two clerks must agree: an adult's binding by papers where the region says so, whether the papers were sent in
 * or seen at a window, and every one by papers at a window where it says that.
 */
export function needsTwo(
  way: string,
  isMinor: boolean,
  { fourEyes }: Pick<BindingRules, 'fourEyes'>,
): boolean {
  if (way === 'counter' && fourEyes.includes('atCounter')) return true
  return !isMinor && fourEyes.includes('adultByPapers')
}

/**
 * Whether a pass is the last word. Where two clerks must agree, the first pass is an agreement and the second one
 * decides; the second is another user and another person (REVIEW_SAME_CLERK).
 */
export function judgeAgreement(
  agreed: Agreement | null,
  clerk: ClerkFacts,
  twoNeeded: boolean,
): Judged<'first' | 'decides'> {
  if (!twoNeeded) return granted('decides')
  if (agreed === null) return granted('first')
  const samePerson = clerk.personId !== null && clerk.personId === agreed.personId
  return agreed.by === clerk.userId || samePerson ? refused('REVIEW_SAME_CLERK') : granted('decides')
}

/**
 * A decision is made on the version that was looked at (REVIEW_STALE), on an application that still waits
 * (APPLICATION_CLOSED), and a refusal names its reason (REVIEW_REASON_NEEDED).
 */
export function judgeVerdict(
  application: { readonly state: string; readonly version: number },
  seenVersion: number,
  verdict: 'pass' | 'refuse',
  reason: string | null,
): Judged<null> {
  if (application.state !== 'underReview') return refused('APPLICATION_CLOSED')
  if (application.version !== seenVersion) return refused('REVIEW_STALE')
  return verdict === 'refuse' && reason === null ? refused('REVIEW_REASON_NEEDED') : granted(null)
}
