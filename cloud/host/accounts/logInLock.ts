import type { AccountParts } from './parts'

/** Failed log-ins of one name within the window that lock it. */
export const MAX_FAILURES = 6
const WINDOW_MS = 15 * 60_000

/** Counters may be seen by who looks after the store: the name in them is hashed. */
const counters = ({ ports }: AccountParts, key: string) => {
  const hash = ports.cipher.lookupHash('logInFailures', key)
  return { failures: `logInFailures:${hash}`, locked: `logInLocked:${hash}` }
}

/** The minutes for which a name is locked; 0 when it is not. */
export async function lockedMinutes(parts: AccountParts, key: string): Promise<number> {
  const { count, endsAt } = await parts.store.readCounter(counters(parts, key).locked)
  return count === 0 ? 0 : Math.max(1, Math.ceil((endsAt - parts.ports.clock.realNow()) / 60_000))
}

/** Counts a failure. The sixth within 15 minutes locks the name for 15 minutes from then on. */
export async function countFailure(parts: AccountParts, key: string): Promise<void> {
  const { failures, locked } = counters(parts, key)
  if ((await parts.store.bump(failures, WINDOW_MS)) < MAX_FAILURES) return
  await parts.store.bump(locked, WINDOW_MS)
  await parts.store.clearCounter(failures)
}

export async function forgetFailures(parts: AccountParts, key: string): Promise<void> {
  await parts.store.clearCounter(counters(parts, key).failures)
}
