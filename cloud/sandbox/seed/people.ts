import { IdNumber } from '../../contract/values'
import { maskBirthCert } from '../../domain/binding/newborn'
import { type Cipher, LOOKUPS } from '../../ports'
import { Account, type DocumentWrite, type Posting } from '../../store'
import { WorldId } from '../ids'
import type { NewbornData } from '../world/newborns'
import type { PersonData } from '../world/types'

/** The person as the registry keeps him: numbers encrypted, found by keyed hashes. */
export function personWrite(person: PersonData, cipher: Cipher): DocumentWrite {
  const { idNumber, card, phone } = person
  return {
    kind: 'person',
    id: WorldId.person(person.id),
    version: 0,
    data: {
      name: person.name,
      idHash: cipher.lookupHash(LOOKUPS.idNumber, idNumber),
      idEncrypted: cipher.encrypt(idNumber),
      idNumberMasked: IdNumber.mask(idNumber),
      cardHash: card === null ? null : cipher.lookupHash(LOOKUPS.card, card),
      cardEncrypted: card === null ? null : cipher.encrypt(card),
      cardState: person.cardState,
      phoneEncrypted: phone === null ? null : cipher.encrypt(phone),
      birthDate: IdNumber.birthDate(idNumber),
      sex: IdNumber.sex(idNumber),
      region: person.region,
      insurance: person.insurance,
      employment: person.employment,
      standing: person.standing,
      marks: [...person.marks],
      householdId: `household:${person.household}`,
      deceasedOn: null,
    },
  }
}

/** A newborn as the registry keeps it until its ID number is given. */
export function newbornWrite(child: NewbornData, cipher: Cipher): DocumentWrite {
  return {
    kind: 'person',
    id: WorldId.person(child.id),
    version: 0,
    data: {
      name: child.name,
      idHash: null,
      idEncrypted: null,
      idNumberMasked: '还没有身份证号',
      birthCertHash: cipher.lookupHash(LOOKUPS.birthCert, child.birthCertNumber),
      birthCertMasked: maskBirthCert(child.birthCertNumber),
      motherId: WorldId.person(child.motherId),
      cardHash: null,
      cardEncrypted: null,
      cardState: 'none',
      phoneEncrypted: null,
      birthDate: child.birthDate,
      sex: child.sex,
      region: child.region,
      insurance: '390',
      employment: null,
      standing: 'normal',
      marks: [],
      householdId: null,
      deceasedOn: null,
    },
  }
}

/**
 * The active credential that a person begins with; null for those who have none.
 * @param at business instant of the activation, ms
 */
export async function credentialWrite(
  person: PersonData,
  cipher: Cipher,
  at: number,
): Promise<DocumentWrite | null> {
  if (person.credential === null) return null
  const personId = WorldId.person(person.id)
  return {
    kind: 'credential',
    id: personId,
    version: 0,
    data: {
      state: 'active',
      pinHash: await cipher.hashSecret(person.credential.pin),
      pinBeforeShowing: false,
      channels: ['h5'],
      activatedAt: at,
      activatedBy: personId,
    },
  }
}

/** One opening balance: from the centre to the account of a credit year. */
export const openingPosting = (person: PersonData, year: number, amount: number, at: number): Posting => ({
  postingId: `opening:${WorldId.person(person.id)}:${year}`,
  kind: 'opening',
  at,
  entries: [
    { accountId: Account.personal(WorldId.person(person.id), year), amount },
    { accountId: Account.centre(person.region), amount: -amount },
  ],
})

export const openingPostings = (person: PersonData, at: number): Posting[] =>
  Object.entries(person.opening).map(([year, amount]) => openingPosting(person, Number(year), amount, at))
