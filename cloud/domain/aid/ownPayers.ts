import type { Fen } from '../../contract/values/fen'
import type { Compiled } from '../settlement/compile'
import { SELF, type SettlementInput } from '../settlement/types'
import type { Payer } from './payer'
import { aidScope, type Scope } from './scope'

type OwnPocket = 'currentYear' | 'earlierYears' | 'pot' | 'wallet'

/**
 * The patient's own pockets that hold something, in order: this year, earlier years, pot, wallet. None where he
 * keeps his account back or the region's account does not pay such a visit.
 * @param paidFirst what this year's account already paid (杭州)
 */
export function ownPayers(input: SettlementInput, policy: Compiled, paidFirst: Fen): Payer[] {
  const payers: Payer[] = []
  if (!input.useAccount) return payers
  const { accounts } = input
  const { scopes, ownVisits } = policy.rules
  const add = (pocket: OwnPocket, available: Fen, scope: Scope): void => {
    if (available > 0) payers.push({ from: SELF, pocket, available, scope, purse: null })
  }
  const covered = ownVisits?.includes(input.visit) !== false
  if (covered) {
    add('currentYear', accounts.currentYear - paidFirst, scopes.thisYear)
    add('earlierYears', accounts.earlierYears, scopes.own)
  }
  add('pot', accounts.pot, aidScope(input, scopes))
  if (covered) add('wallet', accounts.wallet, scopes.own)
  return payers
}
