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
  const { values } = policy
  const purse = shareable(grant, values['grant.grantor.fund']?.value ?? 'all')
  const balance: Fen = purse.currentYear + purse.earlierYears
  const free = Math.max(0, balance - (values['grant.grantor.keepMin']?.value ?? 0))
  const cap = capLeft(grant.caps, values['grant.caps']?.value ?? [])
  if (free === 0) notUsed.set(grant.from, 'NO_BALANCE')
  else if (cap === 0) notUsed.set(grant.from, 'CAP_REACHED')
  const scope = grantScope(aidScope(input, policy.scopes), grant)
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
    const { values } = policy
    const order = values['payment.grantOrder']?.value ?? 'filing'
    ordered.sort(grantOrder(order, values['payment.grantTieBreak']?.value ?? 'authTime'))
  }
  return ordered.map((each) => each.payer)
}
