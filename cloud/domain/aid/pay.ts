import type { Fen } from '../../contract/values/fen'
import type { Buckets } from '../settlement/buckets'
import type { Compiled } from '../settlement/compile'
import type { Classified } from '../settlement/items'
import { type AidReason, type PayerLine, SELF, type SettlementInput } from '../settlement/types'
import type { Allocation } from './allocate'
import { allocateWithin, sumOf } from './allocateWithin'
import { cellSet, cellsOf } from './cells'
import { grantPayers } from './grantPayers'
import { drawLines } from './lines'
import { ownPayers } from './ownPayers'
import type { Payer } from './payer'
import { aidScope, type BitSet, covers } from './scope'

export interface Payment {
  readonly lines: readonly PayerLine[]
  readonly aidNotUsed: readonly { readonly from: string; readonly reason: AidReason }[]
}

/** Cash pays whatever is left; its scope is not asked. */
const CASH: Payer = { from: SELF, pocket: 'cash', available: 0, scope: { buckets: 0, kinds: 0 }, purse: null }

function noteIdle(
  payers: readonly Payer[],
  done: Allocation,
  shut: ReadonlySet<number>,
  open: BitSet,
  notUsed: Map<string, AidReason>,
): void {
  const unpaid = sumOf(done.rest) > 0
  // What the region would let a relative pay of the rest: a grant that does not was limited by its grantor.
  const payable = done.rest.some((due, cell) => due > 0 && (open & (1 << cell)) !== 0)
  for (let index = 0; index < payers.length; index += 1) {
    const payer = payers[index]
    if (!payer || payer.purse === null || payer.available === 0 || sumOf(done.paid[index]) > 0) continue
    const reason = shut.has(index)
      ? 'ANOTHER_GRANTOR_PAID'
      : unpaid
        ? payable
          ? 'KIND_NOT_CHOSEN'
          : 'NOTHING_IN_SCOPE'
        : 'NOTHING_LEFT_TO_PAY'
    notUsed.set(payer.from, reason)
  }
}

/**
 * 谁来付: own account, pot, wallet, grants in the region's order, cash. A region may put grants before one's
 * own (`ownFirst: no`); but a code scanned second pays what the patient's own left. `paidFirst` was already taken from this year's account (杭州).
 */
export function payPerson(
  input: SettlementInput,
  policy: Compiled,
  bill: Classified,
  buckets: Buckets,
  paidFirst: Fen,
): Payment {
  const notUsed = new Map<string, AidReason>()
  const own = ownPayers(input, policy, paidFirst)
  const grants = grantPayers(input, policy, notUsed)
  const grantsFirst = policy.rules.ownFirst === 'no' && policy.rules.mode !== 'SECOND_SCAN'
  const payers = grantsFirst ? [...grants, ...own] : [...own, ...grants]

  const byKind = payers.some((payer) => !covers(payer.scope, bill.kinds))
  const due = paidFirst > 0 ? { ...buckets, coinsurance: buckets.coinsurance - paidFirst } : buckets
  const cells = cellsOf(due, bill, byKind)
  const sources = payers.map((payer) => ({ available: payer.available, scope: cellSet(cells, payer.scope) }))
  const { allocation, shut } = allocateWithin(policy.rules.maxGrantors, payers, cells.amounts, sources)

  const lines: PayerLine[] = []
  if (paidFirst > 0)
    lines.push({ from: SELF, pocket: 'currentYear', bucket: 'coinsurance', amount: paidFirst })
  for (let index = 0; index < payers.length; index += 1) {
    const payer = payers[index]
    if (payer) drawLines(payer, allocation.paid[index] ?? [], cells, lines)
  }
  drawLines(CASH, allocation.rest, cells, lines)

  if (grants.length > 0) {
    const open = cellSet(cells, aidScope(input, policy.rules.scopes))
    noteIdle(payers, allocation, shut, open, notUsed)
  }
  return { lines, aidNotUsed: reasonsOf(input, notUsed) }
}

/** In the order of the input, so that the same bill always tells the same. */
function reasonsOf(input: SettlementInput, notUsed: ReadonlyMap<string, AidReason>): Payment['aidNotUsed'] {
  const reasons: { from: string; reason: AidReason }[] = []
  if (notUsed.size === 0) return reasons
  for (const { from } of input.grants) {
    const reason = notUsed.get(from)
    if (reason) reasons.push({ from, reason })
  }
  return reasons
}
