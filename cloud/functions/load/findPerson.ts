import { granted, type Judged, refused } from '../../contract/refusals'
import { judgeTyped } from '../../domain/access/judgeTyped'
import { LOOK_UP_ATTEMPTS, secondsUntil } from '../../domain/credential/attempts'
import { LOOKUPS, type Ports } from '../../ports'
import type { PersonDocument, Store, Versioned } from '../../store'

interface Asker {
  readonly store: Store
  readonly ports: Ports
  readonly actor: { readonly userId: string }
}

/**
 * The person of the registry with this name and ID number. A wrong name and an unknown number are one refusal,
 * PERSON_NOT_FOUND, and after some of them in an hour the user must wait (TOO_MANY_CALLS): nobody learns who is
 * insured by trying. A number of a wrong form is told what is wrong with it (ID_NUMBER_…, NAME_INVALID). The
 * number is hashed here and goes no further.
 */
export async function findPerson(
  { store, ports, actor }: Asker,
  name: string,
  idNumber: string,
): Promise<Judged<Versioned<PersonDocument>>> {
  const typed = judgeTyped(name, idNumber, ports.clock.today())
  if (!typed.ok) return typed
  const counter = `lookUp:${actor.userId}`
  const tried = await store.readCounter(counter)
  if (tried.count >= LOOK_UP_ATTEMPTS.limit) {
    return refused('TOO_MANY_CALLS', { retryAfter: secondsUntil(tried.endsAt, ports.clock.realNow()) })
  }
  const idHash = ports.cipher.lookupHash(LOOKUPS.idNumber, typed.value.idNumber)
  const [person] = await store.find('person', { idHash }, { limit: 1 })
  if (person !== undefined && person.data.name === typed.value.name) return granted(person)
  await store.bump(counter, LOOK_UP_ATTEMPTS.lockMs)
  return refused('PERSON_NOT_FOUND')
}
