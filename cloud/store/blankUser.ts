import type { UserDocument } from './documents'

/** A user of whom nothing is known yet: no person, no phone, no way of signing in. */
export const blankUser = (at: number): UserDocument => ({
  username: '',
  phoneHash: null,
  phoneEncrypted: null,
  passwordHash: null,
  authKey: null,
  authData: {},
  personId: null,
  staffOf: null,
  clerkOf: null,
  createdAt: at,
  updatedAt: at,
})
