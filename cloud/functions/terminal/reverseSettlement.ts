import type { Context, Implementation, StaffActor } from '../../calls'
import { granted, type Judged } from '../../contract/refusals'
import { Day } from '../../contract/values'
import { postReversal } from '../../domain/posting'
import { judgeReversible } from '../../domain/visit'
import type { SettlementDocument, Versioned } from '../../store'
import { loadMoved, type Moved } from './loadMoved'
import { loadReceipt } from './loadReceipt'
import { loadTill, type Till } from './loadTill'
import { moveChange } from './moveChange'
import { yearAfter } from './movedWrites'
import { type Receipted, receiptView } from './receiptView'

/** A bill that may still be given back, with all that it moved, and the till that gives it back. */
export interface Reversible {
  readonly found: Versioned<SettlementDocument>
  readonly receipted: Receipted
  readonly moved: Moved
  readonly till: Till
}

/** Refuses NOT_FOUND, ALREADY_REVERSED, TOO_LATE_TO_REVERSE, TERMINAL_NOT_YOURS, DAY_CLOSED. */
export async function loadReversible(
  context: Context<StaffActor>,
  settlementId: string,
  terminalId: string | undefined,
): Promise<Judged<Reversible>> {
  const loaded = await loadReceipt(context, settlementId)
  if (!loaded.ok) return loaded
  const { found, receipted } = loaded.value
  const closedThrough = receipted.terminal.closedThrough ?? null
  const judged = judgeReversible(found.data, closedThrough, context.ports.clock.today(), context.policies)
  if (!judged.ok) return judged
  const till = await loadTill(context, terminalId ?? found.data.terminalId)
  if (!till.ok) return till
  const moved = await loadMoved(context, found, receipted.person)
  return granted({ found, receipted, moved, till: till.value })
}

/**
 * 2208 / 2103 撤销: gives a whole settlement back, once, with its second scan, to the accounts and credit years
 * it came from, and takes it out of the sums of its own year, month and day, even after a grant ended. Later bills
 * are not recalculated.
 */
export const reverseSettlement: Implementation<'reverseSettlement'> = async (context, params) => {
  const loaded = await loadReversible(context, params.settlementId, params.terminalId)
  if (!loaded.ok) return loaded
  return { ok: true, ...reversed(context, loaded.value, params.reason) }
}

/** The whole bill back. */
export function reversed(context: Context<StaffActor>, bill: Reversible, reason: string) {
  const { found, receipted, moved, till } = bill
  const at = context.ports.clock.businessNow()
  const after: SettlementDocument = {
    ...found.data,
    state: 'reversed',
    reversal: { at, by: context.actor.userId, reason },
  }
  const change = moveChange(context, found, receipted, moved, till, {
    what: 'reversal',
    postingId: `${found.id}:reversal`,
    at,
    entries: postReversal(after.entries),
    after,
    told: { reversed: reason },
    audit: { totalFee: after.amounts.totalFee, reason },
  })
  return { result: { receipt: receiptAfter(context, bill, after) }, change }
}

/** The receipt shows today's year, which what happens to an earlier year's bill does not touch. */
export function receiptAfter(
  context: Context<StaffActor>,
  { found, receipted, moved }: Pick<Reversible, 'found' | 'receipted' | 'moved'>,
  after: SettlementDocument,
) {
  const isThisYear = Day.year(context.ports.clock.today()) === Day.year(after.day)
  const year = isThisYear ? yearAfter(found.data, after, moved) : receipted.year
  return receiptView(context, { ...receipted, settlement: after, year })
}
