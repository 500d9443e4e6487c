import { type Refusal, refused } from '../../contract/refusals'

/** How many failures lock something, and for how long. Real time; a decision of this product, not of a region. */
export interface AttemptRule {
  readonly limit: number
  readonly lockMs: number
}

const MINUTE_MS = 60_000

/** Five wrong PINs lock a credential's PIN for 15 minutes. */
export const PIN_ATTEMPTS: AttemptRule = Object.freeze({ limit: 5, lockMs: 15 * MINUTE_MS })
/** Three failed face checks lock those of a person for 10 minutes. */
export const FACE_ATTEMPTS: AttemptRule = Object.freeze({ limit: 3, lockMs: 10 * MINUTE_MS })
/** Names with numbers that fit nobody, by one user: enough for a family's typing errors, useless for guessing. */
export const LOOK_UP_ATTEMPTS: AttemptRule = Object.freeze({ limit: 20, lockMs: 60 * MINUTE_MS })

/** Whole seconds until an instant, at least one. */
export const secondsUntil = (endsAt: number, now: number): number =>
  Math.max(1, Math.ceil((endsAt - now) / 1000))

/** The refusal of a wrong PIN: how many tries are left, or that the PIN is locked now. */
export const wrongPin = (failures: number): Refusal =>
  (failures >= PIN_ATTEMPTS.limit
    ? refused('PIN_LOCKED', { retryAfter: PIN_ATTEMPTS.lockMs / 1000 })
    : refused('PIN_WRONG', { left: PIN_ATTEMPTS.limit - failures })
  ).refusal
