import { granted, type Judged, refused } from '../../contract/refusals'
import { endSessionChange } from '../../functions/identity/endSessionChange'
import { type Decision, decided } from './attempts'
import type { Device } from './device'
import { endSessions } from './endSessions'
import { freshRow, iso, rowWrite } from './freshRow'
import { openSession } from './openSession'
import type { Owner } from './ownRow'
import type { AccountParts } from './parts'

export interface Renewed {
  readonly objectId: string
  readonly updatedAt: string
  readonly sessionToken: string
}

/** `PUT /users/<id>/refreshSessionToken`: this device gets a new token, its old one is dead. */
export function refreshToken(parts: AccountParts, owner: Owner, device: Device): Promise<Judged<Renewed>> {
  return decided(parts.store, async (): Promise<Judged<Decision<Renewed>>> => {
    const old = await parts.store.get('session', owner.actor.sessionId)
    if (old === null || old.data.revokedAt !== null) return refused('USER_NOT_FOUND')
    const now = parts.ports.clock.realNow()
    const next = openSession(parts, owner.user.id, device)
    const { documents } = await endSessionChange(parts, old)
    return granted({
      value: { objectId: owner.user.id, updatedAt: iso(now), sessionToken: next.token },
      change: { documents: [...documents, next.write] },
    })
  })
}

/** Sets a password and signs the user out everywhere; this device gets a new session. */
export function setPassword(
  parts: AccountParts,
  userId: string,
  passwordHash: string,
  device: Device,
): Promise<Judged<Renewed>> {
  return decided(parts.store, async (): Promise<Judged<Decision<Renewed>>> => {
    const user = await freshRow(parts, userId)
    if (!user.ok) return user
    const now = parts.ports.clock.realNow()
    const next = openSession(parts, userId, device)
    const row = rowWrite(user.value, { ...user.value.data, passwordHash, updatedAt: now })
    const ended = await endSessions(parts, userId)
    return granted({
      value: { objectId: userId, updatedAt: iso(now), sessionToken: next.token },
      change: { documents: [row, ...ended, next.write] },
    })
  })
}
