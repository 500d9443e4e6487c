import { granted, type Judged, refused } from '../../contract/refusals'
import { secondsUntil } from '../credential/attempts'

const MINUTE_MS = 60_000

/**
 * Whether a device may be given one more code of a person: TOO_MANY_CALLS, with the whole seconds until the next, where it
 * was given as many as the region allows within the last 60 s. Told by the codes themselves, so that asking needs no
 * counter of its own: who issues moves the credential on, so two at once cannot both be the last one allowed.
 *
 * @param issuedAts when codes were given to this device for this person, real ms, in any order
 * @param now real ms
 * @param perMinute the region's `code.issuePerMinute`
 */
export function judgeIssueRate(issuedAts: readonly number[], now: number, perMinute: number): Judged<null> {
  const recent = issuedAts.filter((at) => at > now - MINUTE_MS).sort((one, other) => other - one)
  const oldestThatCounts = recent[perMinute - 1]
  if (oldestThatCounts === undefined) return granted(null)
  return refused('TOO_MANY_CALLS', { retryAfter: secondsUntil(oldestThatCounts + MINUTE_MS, now) })
}
