import type { Context, Implementation, StaffActor } from '../../calls'
import { refused } from '../../contract/refusals'
import { difference, postRest } from '../../domain/posting'
import type { Settlement, SettlementInput } from '../../domain/settlement'
import {
  changed,
  decideReturn,
  feeGivenBack,
  heldAfterReturn,
  type Rest,
  restOfBill,
  settledRecord,
  withResults,
} from '../../domain/visit'
import { Account, type SettlementDocument } from '../../store'
import { moveChange } from './moveChange'
import { loadReversible, type Reversible, receiptAfter, reversed } from './reverseSettlement'

/**
 * 退费: takes lines off a settled bill in one change. What stays is decided anew on the bill's own facts, and the
 * difference goes back; when nothing stays it is the reversal of the whole bill. May be done several times.
 */
export const returnItems: Implementation<'returnItems'> = async (context, params) => {
  const loaded = await loadReversible(context, params.settlementId, params.terminalId)
  if (!loaded.ok) return loaded
  const { found } = loaded.value
  const { facts, lines } = found.data
  if (!facts) return refused('BILL_NOT_KEPT')
  const rest = restOfBill(lines, facts.items, params.lines)
  if (!rest.ok) return rest
  if (rest.value.lines.length === 0) return { ok: true, ...reversed(context, loaded.value, params.reason) }
  const decided = decideReturn({ ...found.data, facts }, rest.value.items, context.policies)
  if (!decided.ok) return decided
  const small = smallerBill(found.data, facts, rest.value, decided.value)
  return { ok: true, ...returned(context, loaded.value, rest.value, decided.value, small, params.reason) }
}

function returned(
  context: Context<StaffActor>,
  bill: Reversible,
  rest: Rest,
  settlement: Settlement,
  small: SettlementDocument,
  reason: string,
) {
  const { found, receipted, moved, till } = bill
  const before = found.data
  const at = context.ports.clock.businessNow()
  const postingId = `${found.id}:return:${(before.returns ?? []).length + 1}`
  const entries = entriesOfRest(before, settlement)
  const after: SettlementDocument = {
    ...small,
    entries,
    returns: [
      ...(before.returns ?? []),
      { postingId, lines: [...rest.gone], reason, at, by: context.actor.userId, ...changed(before, small) },
    ],
  }
  const change = moveChange(context, found, receipted, moved, till, {
    what: 'return',
    postingId,
    at,
    entries: difference(before.entries, entries),
    after,
    told: { returned: reason },
    audit: { totalFee: feeGivenBack(before, after), reason },
  })
  return { result: { receipt: receiptAfter(context, bill, after) }, change }
}

/** The bill without what went back. */
function smallerBill(
  before: SettlementDocument,
  facts: SettlementInput,
  rest: Rest,
  settlement: Settlement,
): SettlementDocument {
  const { patientId } = before
  const record = settledRecord({ settlement, patientId, offers: facts.grants, input: facts })
  return {
    ...before,
    ...record,
    lines: withResults(rest.lines, settlement),
    accumulated: {
      ...record.accumulated,
      deductiblePaidByLevel: { ...record.accumulated.deductiblePaidByLevel },
    },
    // What an account held after the bill, had it been the smaller one.
    accountsAfter: heldAfterReturn(before.accountsAfter, before.payers, record.payers),
    facts: { ...facts, items: rest.items },
  }
}

const entriesOfRest = (before: SettlementDocument, settlement: Settlement) =>
  postRest(
    settlement,
    before.entries,
    {
      institution: Account.institution(before.institutionId),
      poolFund: Account.fund(before.region, 'pool'),
      majorIllnessFund: Account.fund(before.region, 'majorIllness'),
      cash: Account.cash(before.region),
    },
    { patientId: before.patientId, owner: Account.owner, creditYear: Account.creditYear },
  )
