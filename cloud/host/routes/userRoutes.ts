import type { FastifyInstance, FastifyRequest } from 'fastify'
import { granted, type Judged, refused } from '../../contract/refusals'
import { readNewPassword } from '../accounts/credentials'
import { deviceOf } from '../accounts/device'
import { linkMiniProgram, unlink } from '../accounts/linkLogIns'
import { LoginKey } from '../accounts/logins'
import { type Owner, ownerOf } from '../accounts/ownRow'
import { checkPassword } from '../accounts/passwordLogIn'
import { refreshToken, setPassword } from '../accounts/renewSession'
import { userRow } from '../accounts/userRow'
import type { HostParts } from '../parts'
import { bodyOf, pathPart, textIn } from '../protocol/requests'
import { closed, type RouteAnswer, route } from '../protocol/respond'
import { readAuthData } from './logInRoutes'

const UNLINK = /^authData\.([A-Za-z0-9_]{1,40})$/

const isDeletion = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && '__op' in value && value.__op === 'Delete'

const answered = (judged: Judged<object>): Judged<RouteAnswer> =>
  judged.ok ? granted({ body: judged.value }) : judged

/** The session's own user row, and nobody else's. */
export function userRoutes(scope: FastifyInstance, parts: HostParts): void {
  const { store, ports } = parts

  /** The owner, when the path names his own row; another's row looks like none. */
  async function ownRow(request: FastifyRequest): Promise<Judged<Owner>> {
    const owner = await ownerOf(parts, request)
    if (!owner.ok) return owner
    return owner.value.user.id === pathPart(request, 'id') ? owner : refused('USER_NOT_FOUND')
  }

  async function change(owner: Owner, body: Readonly<Record<string, unknown>>): Promise<Judged<object>> {
    const [entry, ...more] = Object.entries(body)
    const { user } = owner
    if (entry === undefined) {
      return granted({ objectId: user.id, updatedAt: new Date(user.data.updatedAt).toISOString() })
    }
    const [key, value] = entry
    if (more.length > 0) return refused('BAD_REQUEST', { path: more[0]?.[0] ?? '' })
    const unlinked = UNLINK.exec(key)?.[1]
    if (unlinked !== undefined && isDeletion(value)) return unlink(parts, user.id, unlinked)
    const linked = key === 'authData' ? readAuthData(value) : null
    if (linked === null) return refused('BAD_REQUEST', { path: key })
    return linkMiniProgram(parts, user.id, linked.provider, linked.code)
  }

  scope.get(
    '/users/me',
    route(async (request) => {
      const owner = await ownerOf(parts, request)
      if (!owner.ok) return owner
      return granted({ body: userRow(owner.value.user, ports.cipher, owner.value.token) })
    }),
  )

  scope.get(
    '/classes/_User/:id',
    route(async (request) => {
      const owner = await ownRow(request)
      return owner.ok ? granted({ body: userRow(owner.value.user, ports.cipher) }) : owner
    }),
  )

  scope.put(
    '/classes/_User/:id',
    route(async (request) => {
      const owner = await ownRow(request)
      return owner.ok ? answered(await change(owner.value, bodyOf(request))) : refused('SESSION_MISSING')
    }),
  )

  scope.put(
    '/users/:id/refreshSessionToken',
    route(async (request) => {
      const owner = await ownRow(request)
      return owner.ok ? answered(await refreshToken(parts, owner.value, deviceOf(request.headers))) : owner
    }),
  )

  scope.put(
    '/users/:id/updatePassword',
    route(async (request) => {
      const owner = await ownRow(request)
      if (!owner.ok) return owner
      const body = bodyOf(request)
      const next = readNewPassword(textIn(body, 'new_password'))
      if (!next.ok) return next
      const { user } = owner.value
      const key = LoginKey.username(user.data.username)
      const checked = await checkPassword({ store, ports }, key, textIn(body, 'old_password') ?? '')
      if (!checked.ok) return checked
      const hash = await ports.cipher.hashSecret(next.value)
      return answered(await setPassword(parts, user.id, hash, deviceOf(request.headers)))
    }),
  )

  // An account ends by `deleteMyAccount`, which knows what becomes of bindings and grants.
  scope.delete('/classes/_User/:id', closed)
}
