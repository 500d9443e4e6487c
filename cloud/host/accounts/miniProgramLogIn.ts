import { granted, type Judged, refused } from '../../contract/refusals'
import type { ExchangedIdentity } from '../../ports'
import type { DocumentWrite, UserDocument, Versioned } from '../../store'
import { decided } from './attempts'
import type { Device } from './device'
import { claimLogin, findByLogin, LoginKey } from './logins'
import { newUser } from './newUser'
import { openSession } from './openSession'
import type { AccountParts } from './parts'
import { type UserRow, userRow } from './userRow'

/** A platform's union id joins the log-ins of its mini-programs; WeChat's is shared with its other apps. */
const unionProvider = (provider: string): string =>
  provider === 'lc_weapp' ? '_weixin_unionid' : `_${provider}_unionid`

/** What was proven about the caller, by provider: `lc_weapp: { openid }`, `_weixin_unionid: { uid }`. */
type AuthData = UserDocument['authData']

interface Proven {
  readonly authData: AuthData
  readonly openidKey: string
  readonly unionidKey: string | null
}

function provenBy(provider: string, { openid, unionid }: ExchangedIdentity): Proven {
  const own = { [provider]: { openid } }
  const openidKey = LoginKey.provider(provider, openid)
  if (unionid === null) return { authData: own, openidKey, unionidKey: null }
  const union = unionProvider(provider)
  return {
    authData: { ...own, [union]: { uid: unionid } },
    openidKey,
    unionidKey: LoginKey.provider(union, unionid),
  }
}

/**
 * Asks the platform whose one-time code this is; neither the code nor a session key is kept. Refuses
 * PROVIDER_NOT_SERVED where no exchange is configured: an unproven claim of identity is worth nothing.
 */
export async function proveIdentity(
  { ports }: AccountParts,
  provider: string,
  code: string,
): Promise<Judged<Proven>> {
  const exchange = Object.hasOwn(ports.codeExchange, provider) ? ports.codeExchange[provider] : undefined
  if (exchange === undefined) return refused('PROVIDER_NOT_SERVED')
  const exchanged = await exchange.exchange(code)
  if (exchanged.ok) return granted(provenBy(provider, exchanged.identity))
  if (exchanged.fault === 'invalidCode') return refused('LOG_IN_CODE_INVALID')
  if (exchanged.fault === 'tooFrequent') return refused('TOO_MANY_CALLS', { retryAfter: 60 })
  return refused('PLATFORM_SILENT')
}

/** The user joined by openid, or by the platform's union id. */
async function findProven(parts: AccountParts, proven: Proven): Promise<Versioned<UserDocument> | null> {
  const own = await findByLogin(parts, proven.openidKey)
  return own ?? (proven.unionidKey === null ? null : findByLogin(parts, proven.unionidKey))
}

/** The writes that add what was proven to a user; none when he has it all. Null when another user has some. */
export async function joinWrites(
  parts: AccountParts,
  user: Versioned<UserDocument>,
  proven: Proven,
): Promise<{ readonly user: Versioned<UserDocument>; readonly writes: DocumentWrite[] } | null> {
  const keys = [proven.openidKey, ...(proven.unionidKey === null ? [] : [proven.unionidKey])]
  const claims: DocumentWrite[] = []
  for (const key of keys) {
    const owner = await findByLogin(parts, key)
    if (owner !== null && owner.id !== user.id) return null
    if ((await parts.store.get('login', key)) === null) claims.push(claimLogin(key, user.id))
  }
  if (claims.length === 0) return { user, writes: [] }
  const data: UserDocument = {
    ...user.data,
    authKey: user.data.authKey ?? proven.openidKey,
    authData: { ...user.data.authData, ...proven.authData },
    updatedAt: parts.ports.clock.realNow(),
  }
  const write: DocumentWrite = { kind: 'user', id: user.id, version: user.version, data }
  return { user: { ...user, version: user.version + 1, data }, writes: [write, ...claims] }
}

/**
 * `POST /users` with the authData of a mini-program: signs in, or up. A union id that belongs to another user
 * than the openid changes nothing: log-ins that exist are never merged.
 */
export async function logInByMiniProgram(
  parts: AccountParts,
  { provider, code, mayCreate }: { provider: string; code: string; mayCreate: boolean },
  device: Device,
): Promise<Judged<{ readonly row: UserRow; readonly isNew: boolean }>> {
  const proof = await proveIdentity(parts, provider, code)
  if (!proof.ok) return proof
  const proven = proof.value
  return decided(parts.store, async () => {
    const known = await findProven(parts, proven)
    if (known === null && !mayCreate) return refused('USER_NOT_FOUND')
    const logins = proven.unionidKey === null ? [proven.openidKey] : [proven.openidKey, proven.unionidKey]
    const { user, writes } =
      known === null
        ? newUser(parts, { authKey: proven.openidKey, authData: proven.authData }, logins)
        : ((await joinWrites(parts, known, proven)) ?? { user: known, writes: [] })
    const session = openSession(parts, user.id, device)
    return granted({
      value: { row: userRow(user, parts.ports.cipher, session.token), isNew: known === null },
      change: { documents: [...writes, session.write] },
    })
  })
}
