import type { Context } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import { judgeBirthCert } from '../../domain/binding/newborn'
import { LOOK_UP_ATTEMPTS, secondsUntil } from '../../domain/credential/attempts'
import { LOOKUPS } from '../../ports'
import type { PersonDocument, Versioned } from '../../store'

/**
 * The child of a birth certificate. BIRTH_CERT_INVALID for a number of another form; BIRTH_CERT_NOT_FOUND for one that
 * the registry has not. Wrong ones count as the look-ups of names and numbers do (TOO_MANY_CALLS).
 */
export async function findNewborn(
  { store, ports, actor }: Context<{ readonly userId: string } & NonNullable<Context['actor']>>,
  birthCertNumber: string,
): Promise<Judged<Versioned<PersonDocument>>> {
  const number = judgeBirthCert(birthCertNumber)
  if (!number.ok) return number
  const counter = `lookUp:${actor.userId}`
  const tried = await store.readCounter(counter)
  if (tried.count >= LOOK_UP_ATTEMPTS.limit) {
    return refused('TOO_MANY_CALLS', { retryAfter: secondsUntil(tried.endsAt, ports.clock.realNow()) })
  }
  const birthCertHash = ports.cipher.lookupHash(LOOKUPS.birthCert, number.value)
  const [child] = await store.find('person', { birthCertHash }, { limit: 1 })
  if (child !== undefined) return granted(child)
  await store.bump(counter, LOOK_UP_ATTEMPTS.lockMs)
  return refused('BIRTH_CERT_NOT_FOUND')
}
