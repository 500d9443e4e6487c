import { granted, type Judged, refused } from '../../contract/refusals'
import { PIN_ATTEMPTS, wrongPin } from '../../domain/credential/attempts'
import type { Ports } from '../../ports'
import type { CredentialDocument, Store, Versioned } from '../../store'
import { countFailure, forgetTries, takeTry } from './attempts'

interface Checker {
  readonly store: Store
  readonly ports: Pick<Ports, 'cipher' | 'clock'>
}

/**
 * Compares a PIN with a credential's. PIN_WRONG tells how many tries are left, the fifth failure locks the PIN for
 * fifteen minutes (PIN_LOCKED), whoever tries: the tries belong to the person, not to the log-in.
 */
export async function checkPin(
  { store, ports }: Checker,
  credential: Versioned<CredentialDocument>,
  pin: string,
): Promise<Judged<null>> {
  const name = pinCounter(credential.id)
  const taken = await takeTry(store, ports.clock, name, PIN_ATTEMPTS)
  if (taken.locked) return refused('PIN_LOCKED', { retryAfter: taken.retryAfter })
  if (await ports.cipher.verifySecret(pin, credential.data.pinHash)) {
    await forgetTries(store, name)
    return granted(null)
  }
  await countFailure(store, name, taken.tries, PIN_ATTEMPTS)
  return { ok: false, refusal: wrongPin(taken.tries) }
}

/** The name under which a person's PIN tries are counted. */
export const pinCounter = (personId: string): string => `pin:${personId}`
