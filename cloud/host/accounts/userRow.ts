import type { Cipher } from '../../ports'
import type { UserDocument, Versioned } from '../../store'

/** A user as the protocol shows him to himself. */
export interface UserRow {
  readonly objectId: string
  readonly username: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly emailVerified: false
  readonly mobilePhoneVerified: boolean
  readonly mobilePhoneNumber?: string
  readonly authData?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly sessionToken?: string
}

const iso = (instant: number): string => new Date(instant).toISOString()

/** The row of a user. Neither password nor anything of the domain is in it: pages ask `getProfile`. */
export function userRow(user: Versioned<UserDocument>, cipher: Cipher, sessionToken?: string): UserRow {
  const { username, phoneEncrypted, authData, createdAt, updatedAt } = user.data
  return {
    objectId: user.id,
    username,
    createdAt: iso(createdAt),
    updatedAt: iso(updatedAt),
    emailVerified: false,
    mobilePhoneVerified: phoneEncrypted !== null,
    ...(phoneEncrypted === null ? {} : { mobilePhoneNumber: cipher.decrypt(phoneEncrypted) }),
    ...(Object.keys(authData).length === 0 ? {} : { authData }),
    ...(sessionToken === undefined ? {} : { sessionToken }),
  }
}
