import { type Judged, refused } from '../../contract/refusals'
import { decided } from './attempts'
import type { Device } from './device'
import { findByLogin, LoginKey } from './logins'
import { newUser } from './newUser'
import { openSession } from './openSession'
import type { AccountParts } from './parts'
import { type UserRow, userRow } from './userRow'

/** `POST /users` with name and password. Refuses ACCOUNT_NAME_TAKEN. */
export async function signUp(
  parts: AccountParts,
  username: string,
  password: string,
  device: Device,
): Promise<Judged<UserRow>> {
  const { store, ports } = parts
  const passwordHash = await ports.cipher.hashSecret(password)
  return decided(store, async () => {
    if ((await findByLogin(parts, LoginKey.username(username))) !== null) return refused('ACCOUNT_NAME_TAKEN')
    const { user, writes } = newUser(parts, { username, passwordHash }, [])
    const session = openSession(parts, user.id, device)
    return {
      ok: true,
      value: {
        value: userRow(user, ports.cipher, session.token),
        change: { documents: [...writes, session.write] },
      },
    }
  })
}
