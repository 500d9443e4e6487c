import { type Cipher, sameText } from '../../ports'

const LIFE_MS = 30 * 60_000

/** What a token allows: to put one file of one user, once, for half an hour. */
export interface Upload {
  readonly fileId: string
  readonly userId: string
  readonly name: string
}

/** The token stands for itself: any host of the database can read it, none has to keep it. */
export function uploadToken(cipher: Cipher, { fileId, userId, name }: Upload, now: number): string {
  const claim = Buffer.from(JSON.stringify([fileId, userId, name, now + LIFE_MS])).toString('base64url')
  return `${claim}.${cipher.sign(`upload:${claim}`)}`
}

/** What a token allows; null when it was not made here or has run out. */
export function readUploadToken(cipher: Cipher, token: string, now: number): Upload | null {
  const [claim = '', signature = ''] = token.split('.')
  if (!sameText(cipher.sign(`upload:${claim}`), signature)) return null
  const [fileId, userId, name, until] = JSON.parse(Buffer.from(claim, 'base64url').toString()) as [
    string,
    string,
    string,
    number,
  ]
  return until > now ? { fileId, userId, name } : null
}
