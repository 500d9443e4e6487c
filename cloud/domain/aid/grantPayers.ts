import type { Fen } from '../../contract/values/fen'
import type { Compiled } from '../settlement/compile'
import type { AidReason, GrantOffer, SettlementInput } from '../settlement/types'
import { capLeft, shareable } from './available'
import { aidClosed, grantClosed } from './eligible'
import { grantOrder, type Orderable } from './order'
import type { Payer } from './payer'
import { aidScope, grantScope } from './scope'

interface Ordered extends Orderable {
  readonly payer: Payer
}

/** One grant that may pay, with what its money and caps allow. */
function orderedGrant(
  grant: GrantOffer,
  input: SettlementInput,
  policy: Compiled,
  notUsed: Map<string, AidReason>,
): Ordered {
  const { rules } = policy
  const purse = shareable(grant, rules.fund)
  const balance: Fen = purse.currentYear + purse.earlierYears
  const free = Math.max(0, balance - rules.keepMin)
  const cap = capLeft(grant.caps, rules.caps)
  if (free === 0) notUsed.set(grant.from, 'NO_BALANCE')
  else if (cap === 0) notUsed.set(grant.from, 'CAP_REACHED')
  const scope = grantScope(aidScope(input, rules.scopes), grant)
  const payer: Payer = {
    from: grant.from,
    pocket: 'earlierYears',
    available: Math.min(free, cap),
    scope,
    purse,
  }
  return { from: grant.from, order: grant.order, grantedOn: grant.grantedOn, balance, payer }
}

/** The grants that may pay, in the region's order; why the others may not is noted in `notUsed`. */
export function grantPayers(
  input: SettlementInput,
  policy: Compiled,
  notUsed: Map<string, AidReason>,
): Payer[] {
  if (input.grants.length === 0) return []
  const closed = aidClosed(input, policy)
  const ordered: Ordered[] = []
  for (const grant of input.grants) {
    const reason = closed ?? grantClosed(grant, input, policy)
    if (reason === null) ordered.push(orderedGrant(grant, input, policy, notUsed))
    else notUsed.set(grant.from, reason)
  }
  if (ordered.length > 1) {
    ordered.sort(grantOrder(policy.rules.grantOrder, policy.rules.tieBreak))
  }
  return ordered.map((each) => each.payer)
}
