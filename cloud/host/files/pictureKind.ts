const SIGNS = [
  { mimeType: 'image/jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { mimeType: 'image/png', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mimeType: 'image/webp', at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
] as const

const RIFF = [0x52, 0x49, 0x46, 0x46]

const has = (bytes: Uint8Array, at: number, sign: readonly number[]): boolean =>
  sign.every((byte, i) => bytes[at + i] === byte)

/** The kind of a picture by its first bytes, whatever its name says; null when it is no JPEG, PNG or WebP. */
export function pictureKind(bytes: Uint8Array): string | null {
  const found = SIGNS.find(({ at, bytes: sign }) => has(bytes, at, sign))
  if (found?.mimeType === 'image/webp' && !has(bytes, 0, RIFF)) return null
  return found?.mimeType ?? null
}
