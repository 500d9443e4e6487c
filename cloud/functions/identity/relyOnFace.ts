import type { FacePurpose } from '../../contract/functions/identity'
import { granted, type Judged, refused } from '../../contract/refusals'
import { judgeFaceToken, judgeVerdict } from '../../domain/credential/judgeFace'
import { LOOKUPS, type Ports } from '../../ports'
import type { Change, Store } from '../../store'
import { countVerdict, faceLock } from './faceFailures'

interface User {
  readonly store: Store
  readonly ports: Ports
  readonly actor: { readonly userId: string }
}

export interface FaceUse {
  /** The check, as evidence of a consent. */
  readonly checkId: string
  /** Uses the token up: part of the change that relies on it. */
  readonly change: Required<Pick<Change, 'documents' | 'consumes'>>
}

/**
 * Relies on a face check: asks the service itself for its verdict and uses the token up, once, for this user,
 * person and purpose. Refuses FACE_NEEDED (no token, or the check is not made yet), FACE_TOKEN_INVALID,
 * FACE_MISMATCH, FACE_NOT_LIVE, FACE_TIMED_OUT; three failures shut the person's checks for a time.
 */
export async function relyOnFace(
  { store, ports, actor }: User,
  faceToken: string | null,
  need: { readonly purpose: FacePurpose; readonly personId: string; readonly name: string },
): Promise<Judged<FaceUse>> {
  if (faceToken === null) return refused('FACE_NEEDED', { name: need.name })
  const id = ports.cipher.lookupHash(LOOKUPS.faceToken, faceToken)
  const found = await store.get('faceCheck', id)
  const now = ports.clock.realNow()
  const check = judgeFaceToken(found?.data ?? null, { ...need, userId: actor.userId }, now)
  if (!check.ok) return check
  const verdict = await ports.face.verdict(check.value.handle)
  await countVerdict(store, { id, personId: need.personId }, verdict)
  const judged = judgeVerdict(verdict, need.name)
  if (!judged.ok) return judged
  // Checks that were opened before the failures are shut with the rest: else as many could be opened first.
  const locked = await faceLock(store, ports.clock, need.personId)
  if (locked !== null) return { ok: false, refusal: locked }
  return granted({
    checkId: id,
    change: {
      documents: [
        { kind: 'faceCheck', id, version: found?.version ?? 0, data: { ...check.value, usedAt: now } },
      ],
      consumes: [`face:${id}`],
    },
  })
}
