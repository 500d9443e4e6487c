import type { Context, StaffActor } from '../../calls'
import { keyed } from '../../contract/values'
import { postSettlement } from '../../domain/posting'
import { billRecord, secondScanUntil } from '../../domain/visit'
import { Account, type LedgerEntry, type SettlementDocument } from '../../store'
import type { LoadedBill } from './loadBill'

/** The double entries of a decided bill, each floored account with the balance that was seen. */
export function entriesOf(bill: LoadedBill): LedgerEntry[] {
  const { region } = bill.patient.data
  return postSettlement(bill.settlement, {
    institution: Account.institution(bill.institution.id),
    poolFund: Account.fund(region, 'pool'),
    majorIllnessFund: Account.fund(region, 'majorIllness'),
    cash: Account.cash(region),
    own: bill.purse,
    grants: keyed(bill.received.map(({ grantor, purse }) => [grantor.id, purse.years] as const)),
  })
}

/** A decided bill as it is kept. */
export function settlementDocument(
  { actor, policies }: Context<StaffActor>,
  bill: LoadedBill,
  entries: readonly LedgerEntry[],
): SettlementDocument {
  const { visit, day } = bill
  const record = billRecord({
    settlement: bill.settlement,
    patientId: bill.patient.id,
    lines: bill.lines,
    offers: bill.offers,
    input: bill.input,
  })
  // One literal with every field: an object spread and then added to is copied again and again while it grows.
  return {
    lines: record.lines,
    amounts: record.amounts,
    buckets: record.buckets,
    payers: record.payers,
    accountsAfter: record.accountsAfter,
    accumulated: {
      ...record.accumulated,
      deductiblePaidByLevel: { ...record.accumulated.deductiblePaidByLevel },
    },
    policyVersions: record.policyVersions,
    unknown: record.unknown,
    simulated: record.simulated,
    explanation: record.explanation,
    warnings: record.warnings,
    visitId: visit.id,
    patientId: bill.patient.id,
    shownByPersonId: visit.data.shownByPersonId,
    institutionId: bill.institution.id,
    terminalId: bill.terminal.id,
    staffUserId: actor.userId,
    terminalDay: terminalDay(bill.terminal.id, day),
    visitType: bill.visitType,
    day,
    region: bill.patient.data.region,
    insurance: bill.patient.data.insurance,
    settledAt: bill.at,
    state: 'settled',
    facts: bill.input,
    entries: entries.map(({ accountId, amount }) => ({ accountId, amount })),
    secondScanUntil: secondScanUntil(policies, bill.patient.data.region, day, bill.at),
    reversal: null,
  }
}

/** The key by which the settlements of one terminal on one day are found. */
export const terminalDay = (terminalId: string, day: string): string => `${terminalId}:${day}`
