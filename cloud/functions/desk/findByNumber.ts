import type { ClerkActor, Context } from '../../calls'
import type { Functions, ParamsOf } from '../../contract/functions'
import { granted, type Judged, refused } from '../../contract/refusals'
import { judgeIdNumber } from '../../domain/access/judgeTyped'
import { judgeBirthCert } from '../../domain/binding/newborn'
import { normalCard } from '../../domain/events'
import { LOOKUPS } from '../../ports'
import type { PersonDocument, Versioned } from '../../store'

type By = ParamsOf<Functions['searchPerson']>['by']

/**
 * The person of a number. Who is insured elsewhere is not told apart from nobody (PERSON_NOT_FOUND). A number of a
 * wrong form is told what is wrong with it (ID_NUMBER_…, BIRTH_CERT_INVALID).
 */
export async function findByNumber(
  { store, ports, actor }: Context<ClerkActor>,
  by: By,
  text: string,
): Promise<Judged<Versioned<PersonDocument>>> {
  const { cipher, clock } = ports
  const hash = (purpose: string, number: string) => cipher.lookupHash(purpose, number)
  const lookUp = async () => {
    if (by === 'card') {
      return granted(await store.find('person', { cardHash: hash(LOOKUPS.card, normalCard(text)) }))
    }
    const number = by === 'idNumber' ? judgeIdNumber(text, clock.today()) : judgeBirthCert(text)
    if (!number.ok) return number
    return granted(
      by === 'idNumber'
        ? await store.find('person', { idHash: hash(LOOKUPS.idNumber, number.value) })
        : await store.find('person', { birthCertHash: hash(LOOKUPS.birthCert, number.value) }),
    )
  }
  const found = await lookUp()
  if (!found.ok) return found
  const [person] = found.value
  return person !== undefined && person.data.region === actor.clerkOf
    ? granted(person)
    : refused('PERSON_NOT_FOUND')
}
