import { granted, type Judged, refused } from '../../contract/refusals'
import { type Agreement, type ClerkFacts, judgeAgreement } from './judgeReview'

export interface EndingFacts {
  readonly state: string
  readonly version: number
  /** The proposal of a first clerk; null where there is none. */
  readonly ending: (Agreement & { readonly reason: string }) | null
}

/**
 * A forced end on a complaint: on the version that was looked at (REVIEW_STALE), of a binding that is not over
 * (BINDING_ENDED). Where two clerks must agree, the first one proposes; the second, who is another
 * (REVIEW_SAME_CLERK), ends it for the same reason (COMPLAINT_DIFFERS).
 */
export function judgeForcedEnd(
  binding: EndingFacts,
  asked: { readonly version: number; readonly reason: string },
  clerk: ClerkFacts,
  twoNeeded: boolean,
): Judged<'proposes' | 'ends'> {
  if (binding.state === 'ended') return refused('BINDING_ENDED')
  if (binding.version !== asked.version) return refused('REVIEW_STALE')
  const agreed = judgeAgreement(binding.ending, clerk, twoNeeded)
  if (!agreed.ok) return agreed
  if (agreed.value === 'first') return granted('proposes')
  const differs = twoNeeded && binding.ending !== null && binding.ending.reason !== asked.reason
  return differs ? refused('COMPLAINT_DIFFERS') : granted('ends')
}

/** Whether there is a proposal to take back (else REVIEW_STALE); every clerk of the region may, the first one too. */
export function judgeDismissal(binding: EndingFacts, version: number): Judged<null> {
  if (binding.state === 'ended') return refused('BINDING_ENDED')
  return binding.version === version && binding.ending !== null ? granted(null) : refused('REVIEW_STALE')
}
