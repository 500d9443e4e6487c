import type { Implementations } from '../../calls'
import type { SettlementInput } from '../../domain/settlement'
import { loadBill } from '../../functions/terminal/loadBill'

/** One settled bill as a case for the rules, with whose it was. */
export interface CollectedBill {
  readonly settlementId: string
  readonly person: string
  readonly household: string
  readonly input: SettlementInput
}

/** The functions of the counter, and the bills that have gone through them and were not given back. */
export interface Collector {
  readonly implementations: object
  readonly bills: ReadonlyMap<string, CollectedBill>
}

/** Looks over the shoulder of `settle` and `reverseSettlement` of a set of functions. */
export function collectBills(functions: Pick<Implementations, 'settle' | 'reverseSettlement'>): Collector {
  const bills = new Map<string, CollectedBill>()

  const settle: Implementations['settle'] = async (context, params) => {
    const { requestId: _, quoted: __, ...billParams } = params
    const loaded = await loadBill(context, billParams)
    const answer = await functions.settle(context, params)
    const settlementId = answer.ok ? answer.result.receipt.settlementId : null
    if (!loaded.ok || settlementId === null) return answer
    const { input, patient } = loaded.value
    const household = patient.data.householdId ?? patient.id
    bills.set(settlementId, { settlementId, person: patient.id, household, input })
    return answer
  }

  const reverseSettlement: Implementations['reverseSettlement'] = async (context, params) => {
    const answer = await functions.reverseSettlement(context, params)
    if (answer.ok) bills.delete(params.settlementId)
    return answer
  }

  return { implementations: { ...functions, settle, reverseSettlement }, bills }
}
