import type { FastifyInstance, FastifyRequest } from 'fastify'
import { granted, type Judged, refused } from '../../contract/refusals'
import { changePhone } from '../accounts/changePhone'
import { readNewPassword, readPhone } from '../accounts/credentials'
import { deviceOf } from '../accounts/device'
import { findByLogin, LoginKey } from '../accounts/logins'
import { type Owner, ownerOf } from '../accounts/ownRow'
import { setPassword } from '../accounts/renewSession'
import { type SmsPurpose, sendCode, takeCode } from '../accounts/smsCodes'
import type { HostParts } from '../parts'
import { bodyOf, pathPart, textIn } from '../protocol/requests'
import { type RouteAnswer, route } from '../protocol/respond'

const DONE: Judged<RouteAnswer> = granted({ body: {} })

/** Requests and confirmations of SMS codes. */
export function smsRoutes(scope: FastifyInstance, parts: HostParts): void {
  const { cipher } = parts.ports
  const phoneOf = (request: FastifyRequest) => readPhone(textIn(bodyOf(request), 'mobilePhoneNumber'))

  /** The session's own number: 4.15.2 of the client sends none with `verifyMobilePhone`. */
  function ownPhone({ user }: Owner): Judged<string> {
    const { phoneEncrypted } = user.data
    return phoneEncrypted === null ? refused('PHONE_INVALID') : granted(cipher.decrypt(phoneEncrypted))
  }

  /** On sandbox hosts no phone rings: the answer itself carries the code. */
  async function send(request: FastifyRequest, purpose: SmsPurpose): Promise<Judged<RouteAnswer>> {
    const phone = phoneOf(request)
    if (!phone.ok) return phone
    const sent = await sendCode(parts, purpose, phone.value, request.ip)
    if (!sent.ok) return sent
    return parts.config.isSandbox ? granted({ body: { sandboxCode: sent.value.code } }) : DONE
  }

  async function confirm(purpose: SmsPurpose, phone: Judged<string>, code: string) {
    if (!phone.ok) return phone
    const taken = await takeCode(parts, purpose, phone.value, code)
    return taken.ok ? DONE : taken
  }

  for (const path of ['/requestSmsCode', '/requestLoginSmsCode']) {
    scope.post(
      path,
      route((request) => send(request, 'signIn')),
    )
  }
  scope.post(
    '/requestMobilePhoneVerify',
    route((request) => send(request, 'verifyPhone')),
  )
  scope.post(
    '/requestPasswordResetBySmsCode',
    route((request) => send(request, 'resetPassword')),
  )
  scope.post(
    '/requestChangePhoneNumber',
    route(async (request) => {
      const owner = await ownerOf(parts, request)
      return owner.ok ? send(request, `changePhone:${owner.value.user.id}`) : owner
    }),
  )

  scope.post(
    '/verifySmsCode/:code',
    route(async (request) => {
      const body = bodyOf(request)
      const owner = Object.hasOwn(body, 'mobilePhoneNumber') ? null : await ownerOf(parts, request)
      if (owner !== null && !owner.ok) return refused('PHONE_INVALID')
      const phone = owner === null ? phoneOf(request) : ownPhone(owner.value)
      return confirm('signIn', phone, pathPart(request, 'code'))
    }),
  )

  scope.post(
    '/verifyMobilePhone/:code',
    route(async (request) => {
      const owner = await ownerOf(parts, request)
      return owner.ok ? confirm('verifyPhone', ownPhone(owner.value), pathPart(request, 'code')) : owner
    }),
  )

  scope.post(
    '/changePhoneNumber',
    route(async (request) => {
      const owner = await ownerOf(parts, request)
      if (!owner.ok) return owner
      const phone = phoneOf(request)
      const code = textIn(bodyOf(request), 'code') ?? ''
      const { id } = owner.value.user
      const confirmed = await confirm(`changePhone:${id}`, phone, code)
      if (!confirmed.ok || !phone.ok) return confirmed
      const changed = await changePhone(parts, id, phone.value)
      return changed.ok ? DONE : changed
    }),
  )

  // A bare code over all users could be guessed: the number is demanded, and 4.15.2, which sends none, refused.
  scope.put(
    '/resetPasswordBySmsCode/:code',
    route(async (request) => {
      const phone = phoneOf(request)
      if (!phone.ok) return phone
      const password = readNewPassword(textIn(bodyOf(request), 'password'))
      if (!password.ok) return password
      const taken = await takeCode(parts, 'resetPassword', phone.value, pathPart(request, 'code'))
      if (!taken.ok) return taken
      const user = await findByLogin(parts, LoginKey.phone(cipher, phone.value))
      if (user === null) return refused('PHONE_UNKNOWN')
      const hash = await cipher.hashSecret(password.value)
      const set = await setPassword(parts, user.id, hash, deviceOf(request.headers))
      return set.ok ? DONE : set
    }),
  )
}
