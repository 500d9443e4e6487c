export interface Cipher {
  /** Encrypts a personal text for storage (AES-256-GCM; key from the environment). */
  encrypt(text: string): string
  decrypt(encrypted: string): string
  /** Keyed hash for finding (ID numbers, phone numbers, card numbers, codes): the same text, the same hash. */
  lookupHash(purpose: string, text: string): string
  /** Slow hash of a PIN or password, salted (scrypt). */
  hashSecret(secret: string): Promise<string>
  verifySecret(secret: string, hash: string): Promise<boolean>
  /** Signs and checks short-lived links to files. */
  sign(text: string): string
}
