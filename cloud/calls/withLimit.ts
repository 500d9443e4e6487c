import { refused } from '../contract/refusals'
import type { Clock } from '../ports'
import type { Call, Decorator } from './call'
import type { RateLimiter } from './rateLimiter'

/** Refuses TOO_MANY_CALLS, with the seconds to wait, when the call's key has used up its limit. */
const withLimit =
  (limiter: RateLimiter, clock: Clock, keyOf: (call: Call) => string | null): Decorator =>
  (inner) =>
  async (call) => {
    const key = keyOf(call)
    const retryAfter = key === null ? 0 : limiter.take(key, clock.realNow())
    return retryAfter === 0 ? inner(call) : refused('TOO_MANY_CALLS', { retryAfter })
  }

/** Never per app: one busy family must not stop the others. */
export const withAddressLimit = (limiter: RateLimiter, clock: Clock): Decorator =>
  withLimit(limiter, clock, (call) => call.address)

export const withUserLimit = (limiter: RateLimiter, clock: Clock): Decorator =>
  withLimit(limiter, clock, (call) => call.actor?.userId ?? null)
