import { linesOf } from '../history/bills'
import type { VisitAct } from '../history/types'
import { WorldId } from '../ids'
import type { Caller } from './caller'
import { institutionOf, personOf } from './who'

interface Counter {
  readonly staff: string
  readonly terminalId: string
}

/** The window where the patient happens to stand. */
function counterOf(act: VisitAct): Counter {
  const { staff, terminals } = institutionOf(act.institution)
  const turn = act.patient.length % terminals.length
  const cashier = staff[turn % staff.length]
  const terminal = terminals[turn]
  if (!cashier || !terminal) throw new Error(`${act.institution} has nobody at its window`)
  return { staff: cashier.id, terminalId: WorldId.terminal(terminal.id) }
}

async function openVisit(call: Caller, act: VisitAct, { staff, terminalId }: Counter) {
  const patient = personOf(act.patient)
  if (act.shown === 'card') {
    const card = { type: '03', cardNumber: patient.card ?? '' } as const
    return call(staff, 'openVisitByCard', { terminalId, card })
  }
  if (act.shown === 'idCard') {
    const card = { type: '02', idNumber: patient.idNumber } as const
    return call(staff, 'openVisitByCard', { terminalId, card })
  }
  const shower = act.shown === 'self' ? act.patient : act.shown.by
  const { code } = await call(shower, 'issueCode', { personId: WorldId.person(act.patient), pin: null })
  return call(staff, 'decodeCode', { terminalId, code })
}

/** One visit from the code or card to the receipt, and back where the history says so. */
export async function replayVisit(call: Caller, act: VisitAct): Promise<void> {
  const counter = counterOf(act)
  const { staff } = counter
  const { visit } = await openVisit(call, act, counter)
  const { visitId } = visit
  if (act.visitType === '21') await call(staff, 'admitInpatient', { visitId, identityConfirmed: true })
  else await call(staff, 'registerVisit', { visitId, visitType: act.visitType, identityConfirmed: true })
  const items = linesOf(act.bill).map(([code, count]) => ({ code, count }))
  const bill = { visitId, items, useAccount: true, useAid: true }
  const { quote } = await call(staff, 'quoteSettlement', bill)
  const { totalFee, fundPay, ownAccountPay, mutualAidPay, cashPay } = quote.amounts
  const quoted = { totalFee, fundPay, ownAccountPay, mutualAidPay, cashPay }
  const { receipt } = await call(staff, 'settle', { ...bill, quoted })
  if (act.reversed && receipt.settlementId) {
    await call(staff, 'reverseSettlement', { settlementId: receipt.settlementId, reason: act.reversed })
  }
}
