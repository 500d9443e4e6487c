import { granted, type Judged, refused } from '../../contract/refusals'
import type { DocumentWrite, UserDocument, Versioned } from '../../store'
import { decided } from './attempts'
import type { Device } from './device'
import { isLegacyHash, legacyPasswordFits } from './legacyPassword'
import { countFailure, forgetFailures, lockedMinutes, MAX_FAILURES } from './logInLock'
import { findByLogin } from './logins'
import { openSession } from './openSession'
import type { AccountParts } from './parts'
import { type UserRow, userRow } from './userRow'

let decoy: Promise<string> | null = null

/** Takes as long for a name that nobody has as for one that somebody has. */
async function matches(
  { ports }: AccountParts,
  password: string,
  user: Versioned<UserDocument> | null,
): Promise<boolean> {
  decoy ??= ports.cipher.hashSecret(ports.ids.secret(24))
  const hash = user?.data.passwordHash ?? null
  if (hash !== null && isLegacyHash(hash)) return legacyPasswordFits(password, hash)
  const same = await ports.cipher.verifySecret(password, hash ?? (await decoy))
  return same && hash !== null
}

/**
 * Whether a password opens the user of a log-in key. Refuses PASSWORD_WRONG for a wrong password and an unknown
 * name alike, LOG_IN_LOCKED after six failures.
 */
export async function checkPassword(
  parts: AccountParts,
  key: string,
  password: string,
): Promise<Judged<Versioned<UserDocument>>> {
  const minutes = await lockedMinutes(parts, key)
  if (minutes > 0) return refused('LOG_IN_LOCKED', { minutes, retryAfter: minutes * 60 })
  const user = await findByLogin(parts, key)
  const same = await matches(parts, password, user)
  if (user === null || !same) {
    await countFailure(parts, key)
    return refused('PASSWORD_WRONG', { limit: MAX_FAILURES })
  }
  await forgetFailures(parts, key)
  return granted(user)
}

/** The write that gives a user of LeanCloud's a slow hash at his first log-in; none for others. */
async function renewHash(
  { ports }: AccountParts,
  user: Versioned<UserDocument>,
  password: string,
): Promise<DocumentWrite[]> {
  const { passwordHash } = user.data
  if (passwordHash === null || !isLegacyHash(passwordHash)) return []
  const data = { ...user.data, passwordHash: await ports.cipher.hashSecret(password) }
  return [{ kind: 'user', id: user.id, version: user.version, data }]
}

/**
 * `POST /login` with a password: opens a session of this device. A password that is changed at the same moment
 * makes it judge again.
 */
export async function logInByPassword(
  parts: AccountParts,
  key: string,
  password: string,
  device: Device,
): Promise<Judged<UserRow>> {
  return decided(parts.store, async () => {
    const checked = await checkPassword(parts, key, password)
    if (!checked.ok) return checked
    const user = checked.value
    const session = openSession(parts, user.id, device)
    const renewed = await renewHash(parts, user, password)
    const guards = renewed.length > 0 ? [] : [{ kind: 'user', id: user.id, version: user.version } as const]
    return granted({
      value: userRow(user, parts.ports.cipher, session.token),
      change: { documents: [...renewed, session.write], guards },
    })
  })
}
