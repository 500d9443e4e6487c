import { type Refusal, refused } from '../../contract/refusals'
import { FACE_ATTEMPTS } from '../../domain/credential/attempts'
import type { Clock, FaceVerdict } from '../../ports'
import type { Store } from '../../store'
import { countFailure, lockedFor } from './attempts'

const faceCounter = (personId: string): string => `face:${personId}`

/** FACE_LOCKED while three failures keep this person's checks shut; null otherwise. */
export async function faceLock(store: Store, clock: Clock, personId: string): Promise<Refusal | null> {
  const retryAfter = await lockedFor(store, clock, faceCounter(personId))
  return retryAfter === 0 ? null : refused('FACE_LOCKED', { retryAfter }).refusal
}

/**
 * Counts what the service says of a check: a failure once a token, however often it is asked for; a pass
 * forgets earlier failures. Nothing is counted while the service is still waiting.
 */
export async function countVerdict(
  store: Store,
  check: { readonly id: string; readonly personId: string },
  verdict: FaceVerdict,
): Promise<void> {
  const name = faceCounter(check.personId)
  if (verdict === 'pending') return
  if (verdict === 'pass') return store.clearCounter(`${name}:tries`)
  const seen = await store.bump(`face:token:${check.id}`, FACE_ATTEMPTS.lockMs)
  if (seen > 1) return
  const tries = await store.bump(`${name}:tries`, FACE_ATTEMPTS.lockMs)
  await countFailure(store, name, tries, FACE_ATTEMPTS)
}
