import type { ConsentKind } from '../contract/functions/privacy'
import type { Channel } from '../contract/shapes'
import type { Region } from '../contract/values'
import type { Encrypted, Instant } from './fields'

export interface UserDocument {
  username: string
  phoneHash: string | null
  phoneEncrypted: Encrypted | null
  passwordHash: string | null
  /** "lc_weapp:openid"; the first of several is found by index, all stand in `authData`. */
  authKey: string | null
  authData: Record<string, Record<string, string>>
  personId: string | null
  staffOf: string | null
  clerkOf: Region | null
  createdAt: Instant
  updatedAt: Instant
}

/** The id is the SHA-256 of the token: the token itself is never stored. */
export interface SessionDocument {
  userId: string
  device: string
  channel: Channel
  createdAt: Instant
  lastSeenAt: Instant
  revokedAt: Instant | null
}

/**
 * One way of signing in, by which its user is found and which no second user can have. The id is
 * `username:<name>`, `phone:<keyed hash>`, `lc_weapp:<openid>`, `weixin_unionid:<unionid>` …
 */
export interface LoginDocument {
  userId: string
}

/** What a person consented to, by kind; the id is his. A kind that is missing was given with the verification. */
export type ConsentDocument = Partial<Record<ConsentKind, { given: boolean; at: Instant }>>

/** The last log-in code sent for a purpose; the id is `<purpose>:<keyed hash of the phone number>`. */
export interface SmsCodeDocument {
  codeHash: string
  sentAt: Instant
  expiresAt: Instant
}
