import type { Cipher } from './cipher'

/** How long a link to a file works, ms. Pages fetch a new one with each list. */
export const FILE_LINK_LIFE_MS = 10 * 60_000

const signedText = (fileId: string, expiresAt: number): string => `file:${fileId}:${expiresAt}`

/**
 * A link that shows one file to whoever holds it, for a short time. Make one only for a caller who may see
 * the file.
 * @param publicUrl the host as the caller reaches it, without a trailing slash
 * @param now real time, ms
 */
export function fileLink(cipher: Cipher, publicUrl: string, fileId: string, now: number): string {
  const expiresAt = now + FILE_LINK_LIFE_MS
  const signature = cipher.sign(signedText(fileId, expiresAt))
  return `${publicUrl}/files/${encodeURIComponent(fileId)}?until=${expiresAt}&sign=${encodeURIComponent(signature)}`
}

/** Whether the parts of a link were made by `fileLink` and have not run out. */
export function fileLinkHolds(
  cipher: Cipher,
  link: { readonly fileId: string; readonly until: string; readonly sign: string },
  now: number,
): boolean {
  const until = Number(link.until)
  if (!Number.isSafeInteger(until) || until < now || until > now + FILE_LINK_LIFE_MS) return false
  return sameText(cipher.sign(signedText(link.fileId, until)), link.sign)
}

/** Compares without telling by its duration how far two texts agree. */
export function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let i = 0; i < a.length; i += 1)
    difference |= a.charCodeAt(i) ^ b.charCodeAt(i % Math.max(1, b.length))
  return difference === 0
}
