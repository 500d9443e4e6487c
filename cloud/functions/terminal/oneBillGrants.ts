import type { Day, Fen } from '../../contract/values'
import { reopened, spent } from '../../domain/grant'
import type { DocumentWrite, GrantDocument, Versioned } from '../../store'
import type { LoadedBill } from './loadBill'

/** Grants for a single bill that paid this one: they have done what they were given for. */
export function spentGrants(
  bill: Pick<LoadedBill, 'received' | 'at'>,
  granted: ReadonlyMap<string, Fen>,
  settlementId: string,
): DocumentWrite[] {
  return bill.received.flatMap(({ grant, grantor }): DocumentWrite[] => {
    const { id, version, data } = grant
    if (!data.oneBill || !granted.has(grantor.id)) return []
    return [{ kind: 'grant', id, version, data: { ...data, ...spent(data.oneBill, settlementId, bill.at) } }]
  })
}

/** The same after the bill was given back: those whose last day has not passed can be used again. */
export function reopenedGrants(
  grants: readonly Versioned<GrantDocument>[],
  settlementId: string,
  today: Day,
): DocumentWrite[] {
  return grants.flatMap(({ id, version, data }): DocumentWrite[] => {
    const open = reopened(data, settlementId, today)
    return open ? [{ kind: 'grant', id, version, data: { ...data, ...open } }] : []
  })
}
