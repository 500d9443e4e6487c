import type { FunctionName, Functions, ResultOf } from '../../contract/functions'
import type { Given } from '../../functions/testing/ask'
import { PEOPLE } from '../world/families'
import { WORLD_TIME } from '../world/time'

/** Asks for something in English and keeps what it reads. */
export type Read = <N extends FunctionName>(
  token: string | null,
  fn: N,
  params: Given<N>,
) => Promise<ResultOf<Functions[N]> | null>

/** What the pages of a family’s phone read. */
export async function readAsFamily(read: Read, token: string): Promise<void> {
  const me = (await read(token, 'getProfile', {}))?.person?.personId
  await read(token, 'listFamily', {})
  await read(token, 'listHolders', {})
  await read(token, 'listGrants', {})
  await read(token, 'listApplications', {})
  await read(token, 'listMessages', {})
  await read(token, 'listAidRequests', {})
  await read(token, 'getWallet', {})
  await read(token, 'listPremiums', {})
  await read(token, 'listAccessLog', {})
  await read(token, 'listSessions', {})
  await read(token, 'summariseAid', {})
  await read(token, 'checkGrant', {})
  await read(token, 'checkBinding', {})
  await read(token, 'diagnose', {})
  for (const direction of ['sent', 'received'] as const) await read(token, 'listTransfers', { direction })
  await read(token, 'summariseUsage', { filter: {} })
  const used = await read(token, 'listUsage', { filter: {}, limit: 3 })
  for (const { recordId, settlementId } of used?.records ?? []) {
    await read(token, 'getUsage', { recordId })
    if (settlementId !== null) await read(token, 'explainSettlement', { settlementId })
  }
  if (me === undefined) return
  await read(token, 'listOtherPlaces', { personId: me })
  await read(token, 'issueCode', { personId: me, pin: null })
}

/** What the counter reads: each patient by his card, with a quote that warns. */
export async function readAsStaff(read: Read, token: string): Promise<void> {
  const desk = await read(token, 'signInTerminal', { terminalId: null })
  const visitType = desk?.visitTypes[0]
  const items = (await read(token, 'searchCatalogue', { text: '', limit: 60 }))?.items ?? []
  if (!desk || visitType === undefined) return
  const dear = items.slice(0, 8).map(({ code }) => ({ code, count: 9 }))
  for (const idNumber of PEOPLE.slice(2, 4).map((person) => person.idNumber)) {
    const card = { type: '02' as const, idNumber }
    const opened = await read(token, 'openVisitByCard', { terminalId: desk.terminalId, card })
    if (!opened) continue
    const { visitId } = opened.visit
    await read(token, 'registerVisit', { visitId, visitType, identityConfirmed: true })
    const bill = { visitId, useAccount: true, items: dear }
    for (const useAid of [true, false]) await read(token, 'quoteSettlement', { ...bill, useAid })
    await read(token, 'checkTillPremium', { visitId })
  }
  await read(token, 'listInpatients', {})
  await read(token, 'listTerminalDay', { terminalId: desk.terminalId })
}

/** What a clerk reads; the texts that were signed stay as they were signed. */
export async function readAsClerk(read: Read, token: string): Promise<void> {
  await read(token, 'listReviews', {})
  await read(token, 'listEndings', {})
  await read(token, 'listDisputes', {})
  await read(token, 'clerkNumbers', { month: WORLD_TIME.today.slice(0, 7) })
  for (const number of PEOPLE.slice(0, 2).map((person) => person.idNumber)) {
    const file = await read(token, 'searchPerson', { by: 'idNumber', number, reason: 'inPerson' })
    if (!file) continue
    const { personId } = file.person
    for (const kind of ['death', 'divorced', 'insurancePaused'] as const) {
      await read(token, 'previewRegistryEvent', { personId, event: { kind, on: WORLD_TIME.today } })
    }
  }
}
