import type { Day } from '../../contract/values'
import { type GrantFacts, grantState } from '../grant'
import { isWaiting, type RequestFacts } from './judgeRequest'

export type RequestStanding = 'waiting' | 'agreed' | 'used' | 'declined' | 'withdrawn' | 'ended' | 'expired'

/** What became of a request on a day, with the grant that answered it (null where there is none). */
export function requestStanding(
  request: Pick<RequestFacts, 'state' | 'validTo'>,
  grant: GrantFacts | null,
  today: Day,
): RequestStanding {
  if (request.state === 'waiting') return isWaiting(request, today) ? 'waiting' : 'expired'
  if (request.state !== 'agreed') return request.state
  if (grant === null) return 'ended'
  if (grant.oneBill && grant.oneBill.usedBy !== null) return 'used'
  const state = grantState(grant, today)
  return state === 'active' ? 'agreed' : state === 'expired' ? 'expired' : 'ended'
}
