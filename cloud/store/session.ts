import { createHash } from 'node:crypto'
import type { Channel } from '../contract/shapes'

/** What is stored of a session: never the token. The same shape as `SessionDocument`. */
export interface NewSession {
  /** The one thing that the device is given; not kept anywhere. */
  readonly token: string
  /** The document's id: the token's hash. */
  readonly id: string
  readonly data: {
    readonly userId: string
    readonly device: string
    readonly channel: Channel
    readonly createdAt: number
    readonly lastSeenAt: number
    readonly revokedAt: null
  }
}

/** The id of the session that a token opens: SHA-256, hex. */
export const sessionIdOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/**
 * A new session of one device.
 * @param secret random, from `ids.secret(24)`; the token is its hex form, as the protocol wants lower-case
 * letters and digits
 * @param now real time, ms
 */
export function newSession(
  secret: string,
  owner: { readonly userId: string; readonly device: string; readonly channel: Channel },
  now: number,
): NewSession {
  const token = Buffer.from(secret, 'base64url').toString('hex')
  return {
    token,
    id: sessionIdOf(token),
    data: { ...owner, createdAt: now, lastSeenAt: now, revokedAt: null },
  }
}
