import {
  feeGivenBack,
  grantedBy,
  noticesOfReturn,
  noticesOfReversal,
  noticesOfUse,
  recipientsOf,
  type UseNotice,
} from '../../domain/visit'
import type { BindingDocument, Notice, PersonDocument, SettlementDocument, Versioned } from '../../store'

/** What people are told of: a use, a return with its reason, a reversal with its. */
export type Told = 'use' | { readonly returned: string } | { readonly reversed: string }

export interface TellFacts {
  readonly settlement: SettlementDocument
  readonly told: Told
  /** The bill before it changed: whose money comes back. */
  readonly before?: SettlementDocument
  readonly institutionName: string
  readonly patient: PersonDocument
  readonly holders: readonly Versioned<BindingDocument>[]
  /** The record by which a person sees the use. */
  readonly recordOf: (personId: string, seesAll: boolean) => string
}

/** Notices of a settlement, or of what came after it, to patient, holders and grantors, each with his record. */
export function tellUse(facts: TellFacts): Notice[] {
  const { settlement, before, told, institutionName } = facts
  const bill = before && told !== 'use' ? before : settlement
  const recipients = recipientsOf({
    patientId: settlement.patientId,
    patientSex: facts.patient.sex,
    holders: facts.holders.map((holder) => holder.data),
    payers: bill.payers,
    granted: grantedBy(bill.payers, settlement.patientId),
  })
  const seesAll = new Map(recipients.map((to) => [to.personId, to.seesAll]))
  return sentences().map((notice) => ({
    ...notice,
    kind: 'use',
    link: `packages/record/detail/index?id=${facts.recordOf(notice.personId, seesAll.get(notice.personId) ?? false)}`,
  }))

  function sentences(): UseNotice[] {
    if (told === 'use') return noticesOfUse({ ...settlement, institutionName }, recipients)
    if ('reversed' in told) {
      return noticesOfReversal({ ...settlement, institutionName, reason: told.reversed }, recipients)
    }
    const after = grantedBy(settlement.payers, settlement.patientId)
    const back = feeGivenBack(bill, settlement)
    return noticesOfReturn({ institutionName, back, reason: told.returned, after }, recipients)
  }
}
