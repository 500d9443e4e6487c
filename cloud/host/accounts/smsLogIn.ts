import { granted, type Judged, refused } from '../../contract/refusals'
import { LOOKUPS } from '../../ports'
import { decided } from './attempts'
import type { Device } from './device'
import { findByLogin, LoginKey } from './logins'
import { newUser } from './newUser'
import { openSession } from './openSession'
import type { AccountParts } from './parts'
import { takeCode } from './smsCodes'
import { type UserRow, userRow } from './userRow'

export interface SmsLogIn {
  readonly phone: string
  readonly code: string
  /** False on `/login`, where an unknown number is refused PHONE_UNKNOWN. */
  readonly mayCreate: boolean
  /** Counts only when a user is created. */
  readonly password: string | null
}

/** `POST /usersByMobilePhone` and `POST /login` with an SMS code: signs in, or up where that is asked. */
export async function logInBySms(
  parts: AccountParts,
  { phone, code, mayCreate, password }: SmsLogIn,
  device: Device,
): Promise<Judged<{ readonly row: UserRow; readonly isNew: boolean }>> {
  const { store, ports } = parts
  const { cipher } = ports
  const used = await takeCode(parts, 'signIn', phone, code)
  if (!used.ok) return used
  const key = LoginKey.phone(cipher, phone)
  const passwordHash = password === null ? null : await cipher.hashSecret(password)
  return decided(store, async () => {
    const known = await findByLogin(parts, key)
    if (known === null && !mayCreate) return refused('PHONE_UNKNOWN')
    const phoneFields = {
      phoneHash: cipher.lookupHash(LOOKUPS.phone, phone),
      phoneEncrypted: cipher.encrypt(phone),
    }
    const { user, writes } =
      known === null ? newUser(parts, { ...phoneFields, passwordHash }, [key]) : { user: known, writes: [] }
    const session = openSession(parts, user.id, device)
    return granted({
      value: { row: userRow(user, cipher, session.token), isNew: known === null },
      change: { documents: [...writes, session.write] },
    })
  })
}
