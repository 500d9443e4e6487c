import type { Context, StaffActor } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import type { SettlementDocument, Versioned } from '../../store'
import type { Receipted } from './receiptView'
import { loadYear } from './visitView'

/** A settlement of one's own institution with what its receipt shows. Refuses NOT_FOUND. */
export async function loadReceipt(
  { store, actor, ports }: Context<StaffActor>,
  settlementId: string,
): Promise<Judged<{ found: Versioned<SettlementDocument>; receipted: Receipted }>> {
  const found = await store.get('settlement', settlementId)
  if (!found || found.data.institutionId !== actor.staffOf) return refused('NOT_FOUND')
  const { visitId, patientId, institutionId, terminalId } = found.data
  const [visit, person, institution, terminal, year] = await Promise.all([
    store.get('visit', visitId),
    store.get('person', patientId),
    store.get('institution', institutionId),
    store.get('terminal', terminalId),
    loadYear({ store }, patientId, ports.clock.today()),
  ])
  if (!visit || !person || !institution || !terminal) return refused('NOT_FOUND')
  return granted({
    found,
    receipted: {
      settlementId,
      settlement: found.data,
      visit: visit.data,
      person: person.data,
      institution: institution.data,
      terminal: terminal.data,
      year: year?.data ?? null,
    },
  })
}
