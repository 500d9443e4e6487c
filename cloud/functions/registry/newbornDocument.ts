import type { ClerkActor, Context } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import type { RegistryEvent } from '../../contract/shapes'
import { PersonName } from '../../contract/values'
import { judgeBirthCert, maskBirthCert } from '../../domain/binding/newborn'
import { LOOKUPS } from '../../ports'
import type { PersonDocument, Versioned } from '../../store'

/** What stands where the masked ID number will stand. */
export const NO_ID_NUMBER = '还没有身份证号'

/**
 * A newborn as the registry writes it: found by its birth certificate until its ID number is given, insured as a
 * resident where its mother is (this simulation's decision). BIRTH_CERT_INVALID, BIRTH_CERT_TAKEN.
 */
export async function newbornDocument(
  { store, ports }: Context<ClerkActor>,
  mother: Versioned<PersonDocument>,
  event: Extract<RegistryEvent, { kind: 'birth' }>,
): Promise<Judged<PersonDocument & { readonly birthCertHash: string }>> {
  const number = judgeBirthCert(event.birthCertNumber)
  if (!number.ok) return number
  const birthCertHash = ports.cipher.lookupHash(LOOKUPS.birthCert, number.value)
  if ((await store.count('person', { birthCertHash })) > 0) return refused('BIRTH_CERT_TAKEN')
  return granted({
    name: PersonName.normalise(event.name),
    idHash: null,
    idEncrypted: null,
    idNumberMasked: NO_ID_NUMBER,
    birthCertHash,
    birthCertMasked: maskBirthCert(number.value),
    motherId: mother.id,
    cardHash: null,
    cardEncrypted: null,
    cardState: 'none',
    phoneEncrypted: null,
    birthDate: event.on,
    sex: event.sex,
    region: mother.data.region,
    insurance: '390',
    employment: null,
    standing: 'normal',
    marks: [],
    householdId: null,
    deceasedOn: null,
  })
}
