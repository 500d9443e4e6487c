import type { Day } from '../../contract/values'
import type { GrantFacts } from './facts'

export type GrantState = 'proposed' | 'active' | 'paused' | 'revoked' | 'ended' | 'expired'

type Standing = Pick<GrantFacts, 'state' | 'validTo' | 'answerBy'>

/** What a grant is on a day: one whose last day has passed is expired, whatever was stored. */
export function grantState(grant: Standing, today: Day): GrantState {
  if (grant.state === 'proposed') return (grant.answerBy ?? today) < today ? 'expired' : 'proposed'
  const over = grant.validTo !== null && grant.validTo < today
  return over && (grant.state === 'active' || grant.state === 'paused') ? 'expired' : grant.state
}

/** Live grants count towards limits: active or paused, not over. */
export function isLive(grant: Standing, today: Day): boolean {
  const state = grantState(grant, today)
  return state === 'active' || state === 'paused'
}

/** What an end must reach: live grants, and those that would begin with the beneficiary's consent. */
export const isOpenGrant = (grant: Standing, today: Day): boolean =>
  isLive(grant, today) || grantState(grant, today) === 'proposed'

/** Whether the grant may pay on a day: active, begun, not over. */
export function mayPay(grant: Standing & Pick<GrantFacts, 'validFrom'>, day: Day): boolean {
  return grantState(grant, day) === 'active' && grant.validFrom <= day
}
