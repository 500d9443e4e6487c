import type { Day } from '../../contract/values'
import type { GrantFacts, OneBill } from './facts'
import { isLive } from './life'

type Spending = Pick<GrantFacts, 'state' | 'endedAt'> & {
  readonly oneBill: OneBill
  readonly endedBecause: string | null
}

/** What a grant for one bill becomes when its bill is made. `at` is the business instant, ms. */
export const spent = (oneBill: OneBill, settlementId: string, at: number): Spending => ({
  state: 'ended',
  endedAt: at,
  endedBecause: '已经用在一次结算上',
  oneBill: { ...oneBill, usedBy: settlementId },
})

/**
 * What it becomes when that bill is given back: open again, for a bill made anew, as long as its last day has
 * not passed. Null where it was not this bill's, or is over.
 */
export function reopened(grant: GrantFacts, settlementId: string, today: Day): Spending | null {
  if (grant.oneBill?.usedBy !== settlementId) return null
  const open = { state: 'active' as const, endedAt: null, endedBecause: null }
  if (!isLive({ ...grant, ...open }, today)) return null
  return { ...open, oneBill: { ...grant.oneBill, usedBy: null } }
}
