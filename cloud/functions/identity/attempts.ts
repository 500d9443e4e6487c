import { type AttemptRule, secondsUntil } from '../../domain/credential/attempts'
import type { Clock } from '../../ports'
import type { Store } from '../../store'

type Taken =
  | { readonly locked: false; readonly tries: number }
  | { readonly locked: true; readonly retryAfter: number }

/** Seconds for which the name is still locked; 0 when it is not. */
export async function lockedFor(store: Store, clock: Clock, name: string): Promise<number> {
  const lock = await store.readCounter(`${name}:lock`)
  return lock.count === 0 ? 0 : secondsUntil(lock.endsAt, clock.realNow())
}

/** Takes one try before the secret is looked at, so that guesses sent at once cannot pass the limit either. */
export async function takeTry(store: Store, clock: Clock, name: string, rule: AttemptRule): Promise<Taken> {
  const retryAfter = await lockedFor(store, clock, name)
  if (retryAfter > 0) return { locked: true, retryAfter }
  const tries = await store.bump(`${name}:tries`, rule.lockMs)
  // A lock is set before its tries are cleared: whoever counts anew because of that sees the lock now.
  const lockedMeanwhile = await lockedFor(store, clock, name)
  if (lockedMeanwhile > 0) return { locked: true, retryAfter: lockedMeanwhile }
  if (tries <= rule.limit) return { locked: false, tries }
  const { endsAt } = await store.readCounter(`${name}:tries`)
  return { locked: true, retryAfter: secondsUntil(endsAt, clock.realNow()) }
}

/** After a failure: the last one allowed locks the name for its full time, from now. */
export async function countFailure(
  store: Store,
  name: string,
  tries: number,
  rule: AttemptRule,
): Promise<void> {
  if (tries < rule.limit) return
  await store.bump(`${name}:lock`, rule.lockMs)
  await store.clearCounter(`${name}:tries`)
}

/** After a success: earlier failures no longer count. */
export const forgetTries = (store: Store, name: string): Promise<void> => store.clearCounter(`${name}:tries`)
