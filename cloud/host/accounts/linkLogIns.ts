import { granted, type Judged, refused } from '../../contract/refusals'
import type { DocumentWrite, UserDocument } from '../../store'
import { type Decision, decided } from './attempts'
import { freshRow, iso, rowWrite } from './freshRow'
import { LoginKey } from './logins'
import { joinWrites, proveIdentity } from './miniProgramLogIn'
import type { AccountParts } from './parts'

type Linked = { objectId: string; updatedAt: string; authData: UserDocument['authData'] }

/** `PUT /classes/_User/<id>` with authData: adds a mini-program's log-in. Refuses LOG_IN_LINKED. */
export async function linkMiniProgram(
  parts: AccountParts,
  userId: string,
  provider: string,
  code: string,
): Promise<Judged<Linked>> {
  const proof = await proveIdentity(parts, provider, code)
  if (!proof.ok) return proof
  return decided(parts.store, async (): Promise<Judged<Decision<Linked>>> => {
    const user = await freshRow(parts, userId)
    if (!user.ok) return user
    const joined = await joinWrites(parts, user.value, proof.value)
    if (joined === null) return refused('LOG_IN_LINKED')
    const { updatedAt, authData } = joined.user.data
    return granted({
      value: { objectId: userId, updatedAt: iso(updatedAt), authData },
      change: { documents: joined.writes },
    })
  })
}

/** `PUT /classes/_User/<id>` with `authData.<provider>` deleted: takes a log-in away. */
export function unlink(parts: AccountParts, userId: string, provider: string): Promise<Judged<Linked>> {
  return decided(parts.store, async (): Promise<Judged<Decision<Linked>>> => {
    const user = await freshRow(parts, userId)
    if (!user.ok) return user
    const { [provider]: gone, ...authData } = user.value.data.authData
    const key = LoginKey.provider(provider, gone?.openid ?? gone?.uid ?? '')
    const login = await parts.store.get('login', key)
    const updatedAt = parts.ports.clock.realNow()
    const authKey = user.value.data.authKey === key ? null : user.value.data.authKey
    const row = rowWrite(user.value, { ...user.value.data, authData, authKey, updatedAt })
    const removal: DocumentWrite[] =
      login === null ? [] : [{ kind: 'login', id: login.id, version: login.version, data: null }]
    return granted({
      value: { objectId: userId, updatedAt: iso(updatedAt), authData },
      change: { documents: [row, ...removal] },
    })
  })
}
