import { granted, type Judged, refused } from '../../contract/refusals'
import { LOOKUPS } from '../../ports'
import type { DocumentWrite } from '../../store'
import { type Decision, decided } from './attempts'
import { freshRow, rowWrite } from './freshRow'
import { claimLogin, findByLogin, LoginKey } from './logins'
import type { AccountParts } from './parts'

/** `POST /changePhoneNumber`, after the code sent to the new number was right. Refuses PHONE_TAKEN. */
export function changePhone(parts: AccountParts, userId: string, phone: string): Promise<Judged<object>> {
  const { cipher, clock } = parts.ports
  const key = LoginKey.phone(cipher, phone)
  return decided(parts.store, async (): Promise<Judged<Decision<object>>> => {
    const user = await freshRow(parts, userId)
    if (!user.ok) return user
    const holder = await findByLogin(parts, key)
    if (holder !== null && holder.id !== userId) return refused('PHONE_TAKEN')
    const documents: DocumentWrite[] = [
      rowWrite(user.value, {
        ...user.value.data,
        phoneHash: cipher.lookupHash(LOOKUPS.phone, phone),
        phoneEncrypted: cipher.encrypt(phone),
        updatedAt: clock.realNow(),
      }),
    ]
    const oldKey = `phone:${user.value.data.phoneHash}`
    const old = oldKey === key ? null : await parts.store.get('login', oldKey)
    if (old !== null) documents.push({ kind: 'login', id: old.id, version: old.version, data: null })
    if ((await parts.store.get('login', key)) === null) documents.push(claimLogin(key, userId))
    return granted({ value: {}, change: { documents } })
  })
}
