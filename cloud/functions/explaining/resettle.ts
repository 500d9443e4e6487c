import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { tell } from '../../domain/explanation'
import {
  differences,
  readingsOf,
  type Settlement,
  type SettlementInput,
  whatIf,
} from '../../domain/settlement'
import { forReader, type NamedBill } from '../../domain/usage'
import { amountsOf, paidParts } from '../../domain/visit'
import { regionName } from '../views/personCard'
import { loadReader } from './loadReader'

/**
 * 换个地方、换个日子会怎样: the bill of a settlement decided once more under other rules, out of the facts that
 * were kept with it. Nothing is written. To whom the bill is not explained it does not exist (NOT_FOUND).
 */
export const resettle: Implementation<'resettle'> = async (context, params) => {
  const { store, policies } = context
  const found = await store.get('settlement', params.settlementId)
  const readerOf = found && (await loadReader(context, found.data))
  if (!found || !readerOf) return refused('NOT_FOUND')
  const { facts, amounts, patientId, region, day } = found.data
  if (!facts) return refused('BILL_NOT_KEPT')
  const imagined = whatIf(facts, params, policies)
  if (!imagined.ok) return imagined
  const after = imagined.value
  const reader = readerOf(namedBill(after, facts, patientId))
  const explanation = tell(after, policies, reader.people, params.language)
  const side = (at: string) => ({ region: at, regionName: regionName(policies, at) })
  return {
    ok: true,
    result: {
      settlementId: params.settlementId,
      before: { ...side(region), day, amounts },
      after: { ...side(after.region), day: after.date, amounts: amountsOf(after) },
      differences: differences(amounts, after).map((one) => ({ ...one })),
      readings: readingsOf(after, facts.patient.insurance, policies, params.language).map((one) => ({
        ...one,
        offered: one.offered.map((each) => ({ ...each })),
      })),
      explanation: { ...explanation, root: forReader(explanation.root, reader) },
    },
  }
}

/** Who would pay, so that the reader can be told in his own words. */
function namedBill(after: Settlement, facts: SettlementInput, patientId: string): NamedBill {
  const relations = new Map(facts.grants.map((grant) => [grant.from, grant.relation]))
  return { patientId, payers: paidParts(after.payers, patientId, relations) }
}
