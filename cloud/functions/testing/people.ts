import { type Day, IdNumber, type Sex } from '../../contract/values'
import { type Cipher, LOOKUPS } from '../../ports'
import type { PersonDocument } from '../../store'

/** An area that does not exist, so that no number here is anybody's. */
const AREA = '990100'

/** A number valid in form (GB 11643) for a birth date and sex; `serial` tells people of one birthday apart. */
export function idNumberOf(birthDate: Day, sex: Sex, serial: number): IdNumber {
  const order = String(serial * 2 + (sex === 'male' ? 1 : 0)).padStart(3, '0')
  const first17 = `${AREA}${birthDate.replaceAll('-', '')}${order}`
  return first17 + IdNumber.checkDigit(first17)
}

/** Who a person of a test is; what is left out is a working woman of 示例市. */
export type GivenPerson = Partial<
  Omit<PersonDocument, 'idHash' | 'idEncrypted' | 'idNumberMasked' | 'cardHash' | 'cardEncrypted'>
> & {
  /** A card number; with it the card is active unless `cardState` says otherwise. */
  readonly card?: string
}

/** The registry's document of a person. */
export function personDocument(given: GivenPerson, idNumber: IdNumber, cipher: Cipher): PersonDocument {
  const { card, ...rest } = given
  return {
    name: '陈静',
    idHash: cipher.lookupHash(LOOKUPS.idNumber, idNumber),
    idEncrypted: cipher.encrypt(idNumber),
    idNumberMasked: IdNumber.mask(idNumber),
    cardHash: card === undefined ? null : cipher.lookupHash(LOOKUPS.card, card),
    cardEncrypted: card === undefined ? null : cipher.encrypt(card),
    cardState: card === undefined ? 'none' : 'active',
    phoneEncrypted: null,
    birthDate: IdNumber.birthDate(idNumber),
    sex: IdNumber.sex(idNumber),
    region: '990100',
    insurance: '310',
    employment: 'active',
    standing: 'normal',
    marks: [],
    householdId: null,
    deceasedOn: null,
    ...rest,
  }
}
