import type { Ports } from '../../ports'
import type { Change, SessionDocument, Store, Versioned } from '../../store'
import { loadLiveCodes, voidWrites } from '../code/liveCodes'

interface Ender {
  readonly store: Store
  readonly ports: Pick<Ports, 'clock'>
}

/** Revokes a session and voids every code that its device shows. */
export async function endSessionChange(
  { store, ports }: Ender,
  session: Versioned<SessionDocument>,
): Promise<Required<Pick<Change, 'documents'>>> {
  const now = ports.clock.realNow()
  const codes = await loadLiveCodes(store, { sessionId: session.id }, now)
  return {
    documents: [
      {
        kind: 'session',
        id: session.id,
        version: session.version,
        data: { ...session.data, revokedAt: now },
      },
      ...voidWrites(codes),
    ],
  }
}
