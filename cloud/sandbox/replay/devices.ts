import type { DocumentWrite, Store } from '../../store'
import { commitOrThrow } from '../commitOrThrow'
import { ACTORS } from './actors'

const DEVICE = '历史'

async function sessionWrites(store: Store, at: number | null): Promise<DocumentWrite[]> {
  const writes: DocumentWrite[] = []
  for (const { sessionId, userId, channel } of ACTORS.values()) {
    const known = await store.get('session', sessionId)
    if (known === null && at === null) continue
    const times = { createdAt: at ?? 0, lastSeenAt: at ?? 0, revokedAt: null }
    writes.push({
      kind: 'session',
      id: sessionId,
      version: known?.version ?? 0,
      data: at === null ? null : { userId, device: DEVICE, channel, ...times },
    })
  }
  return writes
}

/** Signs everybody in on the device that the history gives him. */
export async function openDevices(store: Store, at: number): Promise<void> {
  await commitOrThrow(store, { documents: await sessionWrites(store, at) })
}

/** Forgets these devices: nobody has ever held them, and nobody's list of devices shows them. */
export async function closeDevices(store: Store): Promise<void> {
  await commitOrThrow(store, { documents: await sessionWrites(store, null) })
}
