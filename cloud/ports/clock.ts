import type { Day } from '../contract/values'

export interface Clock {
  /** Real time, ms: codes, sessions, limits, SMS and audit. */
  realNow(): number
  /** Business time, ms: ages, policies, years, invitations. Real time plus the sandbox offset. */
  businessNow(): number
  /** The business day in Shanghai. */
  today(): Day
}
