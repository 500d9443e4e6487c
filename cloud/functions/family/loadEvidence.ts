import { granted, type Judged, refused } from '../../contract/refusals'
import type { EvidenceKind } from '../../contract/shapes'
import type { Store } from '../../store'

export interface Evidence {
  readonly kind: EvidenceKind
  readonly fileId: string
}

/**
 * Evidence must be pictures that this user uploaded. A file of another, or one that is not there, is one refusal
 * (FILE_NOT_YOURS); anything but a picture is FILE_NOT_A_PICTURE.
 */
export async function loadEvidence(
  store: Store,
  evidence: readonly Evidence[],
  userId: string,
): Promise<Judged<Evidence[]>> {
  const files = await Promise.all(evidence.map(({ fileId }) => store.getFile(fileId)))
  if (files.some((file) => file === null || file.ownerUserId !== userId)) return refused('FILE_NOT_YOURS')
  if (files.some((file) => !file?.mimeType.startsWith('image/'))) return refused('FILE_NOT_A_PICTURE')
  return granted(evidence.map(({ kind, fileId }) => ({ kind, fileId })))
}
