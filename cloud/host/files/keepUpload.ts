import { granted, type Judged, refused } from '../../contract/refusals'
import type { Ports } from '../../ports'
import type { Store } from '../../store'
import { pictureKind } from './pictureKind'
import { readUploadToken } from './uploadToken'

export const MAX_FILE_MB = 8

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

/**
 * Keeps the bytes that came with an upload token. Sending the same bytes again is harmless: their answer may
 * have been lost. Refuses FILE_TOKEN_INVALID, FILE_EMPTY, FILE_NOT_A_PICTURE.
 */
export async function keepUpload(
  { store, ports }: { readonly store: Store; readonly ports: Ports },
  token: string,
  bytes: Uint8Array,
): Promise<Judged<{ readonly fileId: string }>> {
  const now = ports.clock.realNow()
  const upload = readUploadToken(ports.cipher, token, now)
  if (upload === null) return refused('FILE_TOKEN_INVALID')
  if (bytes.length === 0) return refused('FILE_EMPTY')
  const mimeType = pictureKind(bytes)
  if (mimeType === null) return refused('FILE_NOT_A_PICTURE')
  const { fileId, userId, name } = upload
  const earlier = await store.getFile(fileId)
  if (earlier !== null) {
    return same(earlier.bytes, bytes) ? granted({ fileId }) : refused('FILE_TOKEN_INVALID')
  }
  await store.putFile({ fileId, ownerUserId: userId, name, mimeType, bytes, createdAt: now })
  return granted({ fileId })
}
