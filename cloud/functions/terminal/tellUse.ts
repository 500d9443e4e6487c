import { grantedBy, noticesOfReversal, noticesOfUse, recipientsOf, type UseNotice } from '../../domain/visit'
import type { BindingDocument, Notice, PersonDocument, SettlementDocument, Versioned } from '../../store'

export interface TellFacts {
  readonly settlement: SettlementDocument
  readonly institutionName: string
  readonly patient: PersonDocument
  readonly holders: readonly Versioned<BindingDocument>[]
  /** The record by which a person sees the use. */
  readonly recordOf: (personId: string, seesAll: boolean) => string
}

/** Notices of a settlement, or of its reversal, to patient, holders and grantors, each with his record. */
export function tellUse(facts: TellFacts): Notice[] {
  const { settlement, institutionName } = facts
  const recipients = recipientsOf({
    patientId: settlement.patientId,
    patientSex: facts.patient.sex,
    holders: facts.holders.map((holder) => holder.data),
    payers: settlement.payers,
    granted: grantedBy(settlement.payers, settlement.patientId),
  })
  const seesAll = new Map(recipients.map((to) => [to.personId, to.seesAll]))
  const use = { ...settlement, institutionName }
  const told: UseNotice[] = settlement.reversal
    ? noticesOfReversal({ ...use, reason: settlement.reversal.reason }, recipients)
    : noticesOfUse(use, recipients)
  return told.map((notice) => ({
    ...notice,
    kind: 'use',
    link: `packages/record/detail/index?id=${facts.recordOf(notice.personId, seesAll.get(notice.personId) ?? false)}`,
  }))
}
