import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { Refusal } from '../../contract/refusals'
import { sameText } from '../../ports'

const MASTER = 'master'
/** The stage gives each of its frames a log-in of its own: the app id, and a seat after a hyphen. */
const SEAT = /^[a-z]{1,12}$/

const header = (headers: IncomingHttpHeaders, name: string): string => {
  const value = headers[name]
  return typeof value === 'string' ? value : ''
}

/** The key of an app id, with or without a seat; null when there is no such app. */
function keyOf(apps: Readonly<Record<string, string>>, appId: string): string | null {
  if (Object.hasOwn(apps, appId)) return apps[appId] ?? null
  const cut = appId.lastIndexOf('-')
  const base = appId.slice(0, cut)
  const isSeat = cut > 0 && SEAT.test(appId.slice(cut + 1))
  return isSeat && Object.hasOwn(apps, base) ? (apps[base] ?? null) : null
}

/** `md5hex(timestamp + key),timestamp`. No freshness is asked: phones have wrong clocks, the key is no secret. */
function signed(sign: string, key: string): boolean {
  const [hash = '', timestamp = ''] = sign.split(',')
  return sameText(
    createHash('md5')
      .update(timestamp + key)
      .digest('hex'),
    hash.toLowerCase(),
  )
}

/**
 * Tells whether a request comes from a build of the client that this host knows; null when it does. It
 * identifies, nothing more: rights come from the session alone. The master key is not served here.
 */
export function appFault(
  headers: IncomingHttpHeaders,
  apps: Readonly<Record<string, string>>,
): Refusal | null {
  const sign = header(headers, 'x-lc-sign')
  const plain = header(headers, 'x-lc-key')
  if ([sign, plain].some((text) => text.split(',').at(-1) === MASTER)) {
    return { code: 'OPERATION_NOT_SERVED', details: {} }
  }
  const key = keyOf(apps, header(headers, 'x-lc-id'))
  const known = key !== null && (sign === '' ? sameText(key, plain) : signed(sign, key))
  return known ? null : { code: 'APP_UNKNOWN', details: {} }
}
