import { type DocumentWrite, newSession } from '../../store'
import type { Device } from './device'
import type { AccountParts } from './parts'

/** A new session of a device: the token for the client, and the write that makes it hold. */
export function openSession(
  { ports }: AccountParts,
  userId: string,
  device: Device,
): { readonly token: string; readonly write: DocumentWrite } {
  const session = newSession(ports.ids.secret(24), { userId, ...device }, ports.clock.realNow())
  return { token: session.token, write: { kind: 'session', id: session.id, version: 0, data: session.data } }
}
