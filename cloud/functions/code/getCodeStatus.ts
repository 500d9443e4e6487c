import type { Context, Implementation, PersonActor } from '../../calls'
import type { Functions, ResultOf } from '../../contract/functions'
import { refused } from '../../contract/refusals'
import { shownState } from '../../domain/code/codeStatus'
import { codeRules } from '../../domain/code/rules'
import { givenBack, grantorKey, patientKey, payersFor, whoFor } from '../../domain/usage'
import type { CodeDocument } from '../../store'
import { loadCircle } from '../people/loadCircle'
import { isoInstant } from '../views/instant'

type Status = ResultOf<Functions['getCodeStatus']>
type Settlement = Status['settlement']

/** What became of a code that the caller showed; one that another showed is not told from none (NOT_FOUND). */
export const getCodeStatus: Implementation<'getCodeStatus'> = async (ctx, { codeId }) => {
  const { store, ports, policies, actor } = ctx
  const [code] = await store.find('code', { codeId }, { limit: 1 })
  if (code === undefined || code.data.shownByPersonId !== actor.personId) return refused('NOT_FOUND')
  const [person, visit] = await Promise.all([
    store.get('person', code.data.personId),
    code.data.visitId === null ? null : store.get('visit', code.data.visitId),
  ])
  if (person === null) return refused('NOT_FOUND')
  const rules = codeRules(policies, person.data.region, ports.clock.today())
  if (!rules.ok) return rules
  const { paidSettlementId } = code.data
  if (paidSettlementId) return { ok: true, result: await paidBy(ctx, code.data, codeId, paidSettlementId) }
  const state = shownState(code.data, visit?.data ?? null, ports.clock.realNow(), rules.value.graceMs)
  const institution = visit === null ? null : await store.get('institution', visit.data.institutionId)
  const settlementId = visit?.data.settlementId ?? null
  return {
    ok: true,
    result: {
      codeId,
      state,
      institutionName: institution?.data.name ?? null,
      settlement: settlementId === null ? null : await settlementOf(ctx, settlementId),
      paid: null,
    },
  }
}

/** What a code did that was scanned second: it paid, and no visit was opened. */
async function paidBy(
  ctx: Context<PersonActor>,
  code: CodeDocument,
  codeId: string,
  settlementId: string,
): Promise<Status> {
  const { store, actor } = ctx
  const [settlement, rows, circle] = await Promise.all([
    store.get('settlement', settlementId),
    store.find('usage', { settlementId }),
    loadCircle(ctx, actor.personId),
  ])
  const none = { codeId, state: 'closed' as const, institutionName: null, settlement: null, paid: null }
  // A holder who was unbound since is told no more of what the code paid.
  const maySee = circle !== null && (code.personId === actor.personId || circle.members.has(code.personId))
  if (!settlement || !maySee) return none
  const { institutionId, patientId, secondScan, state } = settlement.data
  const institution = await store.get('institution', institutionId)
  const record = rows.find(({ data }) => data.viewerKey === grantorKey(code.personId))
  const paid = {
    amount: secondScan?.amount ?? 0,
    patient: whoFor(circle, patientId),
    recordId: actor.personId === code.personId ? (record?.id ?? null) : null,
    stands: state === 'settled',
  }
  return { codeId, state: 'paid', institutionName: institution?.data.name ?? null, settlement: null, paid }
}

async function settlementOf(ctx: Context<PersonActor>, settlementId: string): Promise<Settlement> {
  const { store, actor } = ctx
  const [settlement, rows, circle] = await Promise.all([
    store.get('settlement', settlementId),
    store.find('usage', { settlementId }),
    loadCircle(ctx, actor.personId),
  ])
  if (settlement === null || circle === null) return null
  const { patientId, amounts, settledAt } = settlement.data
  const maySee = patientId === actor.personId || circle.members.has(patientId)
  const record = rows.find(({ data }) => data.viewerKey === patientKey(patientId))
  if (!maySee || record === undefined) return null
  return {
    settlementId,
    recordId: record.id,
    amounts,
    payers: payersFor(settlement.data, circle),
    familyPay: amounts.personPay,
    settledAt: isoInstant(settledAt),
    ...givenBack(settlement.data),
  }
}
