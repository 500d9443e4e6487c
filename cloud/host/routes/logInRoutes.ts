import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Judged, refused } from '../../contract/refusals'
import { readNewPassword, readPassword, readPhone, readUsername } from '../accounts/credentials'
import { deviceOf } from '../accounts/device'
import { LoginKey } from '../accounts/logins'
import { logInByMiniProgram } from '../accounts/miniProgramLogIn'
import { logInByPassword } from '../accounts/passwordLogIn'
import { signUp } from '../accounts/signUp'
import { logInBySms } from '../accounts/smsLogIn'
import type { UserRow } from '../accounts/userRow'
import type { HostParts } from '../parts'
import { bodyOf, queryPart, textIn } from '../protocol/requests'
import { type RouteAnswer, route } from '../protocol/respond'

type Body = Readonly<Record<string, unknown>>

const MAX_CODE = 512

const answer = (row: UserRow, isNew: boolean): RouteAnswer =>
  isNew ? { status: 201, location: `/1.1/classes/_User/${row.objectId}`, body: row } : { body: row }

const answered = (judged: Judged<{ readonly row: UserRow; readonly isNew: boolean }>): Judged<RouteAnswer> =>
  judged.ok ? { ok: true, value: answer(judged.value.row, judged.value.isNew) } : judged

/** The one provider and its code in an authData; null when there is not exactly one. */
export function readAuthData(value: unknown): { provider: string; code: string } | null {
  if (typeof value !== 'object' || value === null) return null
  const [entry, ...more] = Object.entries(value as Body)
  if (entry === undefined || more.length > 0) return null
  const [provider, data] = entry
  if (typeof data !== 'object' || data === null) return null
  return { provider, code: textIn(data as Body, 'code') ?? '' }
}

/** Log-in and sign-up. A stale session that the client sends along is not looked at. */
export function logInRoutes(scope: FastifyInstance, parts: HostParts): void {
  const { cipher } = parts.ports

  async function withAuthData(request: FastifyRequest, authData: unknown): Promise<Judged<RouteAnswer>> {
    const read = readAuthData(authData)
    if (read === null) return refused('BAD_REQUEST', { path: 'authData' })
    if (!Object.hasOwn(parts.ports.codeExchange, read.provider)) return refused('PROVIDER_NOT_SERVED')
    if (read.code === '' || read.code.length > MAX_CODE) return refused('LOG_IN_CODE_INVALID')
    const mayCreate = queryPart(request, 'failOnNotExist') !== 'true'
    return answered(await logInByMiniProgram(parts, { ...read, mayCreate }, deviceOf(request.headers)))
  }

  async function withPassword(request: FastifyRequest, body: Body): Promise<Judged<RouteAnswer>> {
    const phone = textIn(body, 'mobilePhoneNumber')
    const read = phone === null ? readUsername(textIn(body, 'username')) : readPhone(phone)
    if (!read.ok) return read
    const password = readPassword(textIn(body, 'password'))
    if (!password.ok) return password
    const key = phone === null ? LoginKey.username(read.value) : LoginKey.phone(cipher, read.value)
    const judged = await logInByPassword(parts, key, password.value, deviceOf(request.headers))
    return judged.ok ? { ok: true, value: answer(judged.value, false) } : judged
  }

  async function withSms(
    request: FastifyRequest,
    body: Body,
    mayCreate: boolean,
  ): Promise<Judged<RouteAnswer>> {
    const phone = readPhone(textIn(body, 'mobilePhoneNumber'))
    if (!phone.ok) return phone
    const code = textIn(body, 'smsCode') ?? ''
    const wanted = mayCreate ? textIn(body, 'password') : null
    const password = wanted === null ? null : readNewPassword(wanted)
    if (password !== null && !password.ok) return password
    const logIn = { phone: phone.value, code, mayCreate, password: password?.value ?? null }
    return answered(await logInBySms(parts, logIn, deviceOf(request.headers)))
  }

  scope.post(
    '/users',
    route(async (request) => {
      const body = bodyOf(request)
      if (Object.hasOwn(body, 'authData')) return withAuthData(request, body.authData)
      const username = readUsername(textIn(body, 'username'))
      if (!username.ok) return username
      const password = readNewPassword(textIn(body, 'password'))
      if (!password.ok) return password
      const judged = await signUp(parts, username.value, password.value, deviceOf(request.headers))
      return judged.ok ? { ok: true, value: answer(judged.value, true) } : judged
    }),
  )

  scope.post(
    '/login',
    route(async (request) => {
      const body = bodyOf(request)
      return Object.hasOwn(body, 'smsCode') ? withSms(request, body, false) : withPassword(request, body)
    }),
  )

  scope.post(
    '/usersByMobilePhone',
    route(async (request) => withSms(request, bodyOf(request), true)),
  )
}
