/**
 * The purposes of the keyed hashes by which secrets and personal numbers are found (`cipher.lookupHash`). The
 * same text hashed for another purpose is another hash, so that one leaked index tells nothing of another.
 */
export const LOOKUPS = Object.freeze({
  /** A normalised ID number: `person.idHash`. */
  idNumber: 'idNumber',
  /** A card number: `person.cardHash`. */
  card: 'card',
  /** The number of a birth certificate: `person.birthCertHash`. */
  birthCert: 'birthCert',
  /** A phone number: `user.phoneHash`. */
  phone: 'phone',
  /** The 18 digits of a 医保码: the id of its document. */
  code: 'code',
  /** A face token: the id of its document. */
  faceToken: 'faceToken',
  /** An invitation's token: `application.tokenHash`. */
  invitation: 'invitation',
} as const)
