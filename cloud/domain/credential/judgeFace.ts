import { granted, type Judged, refused } from '../../contract/refusals'

/** How long a started check may be relied on, real ms: time to find the light and the face, not more. */
export const FACE_TOKEN_LIFE_MS = 5 * 60_000

export interface FaceCheckFacts {
  readonly purpose: string
  readonly personId: string
  readonly userId: string
  /** Real instants, ms. */
  readonly usedAt: number | null
  readonly expiresAt: number
}

export interface FaceNeed {
  readonly purpose: string
  readonly personId: string
  readonly userId: string
}

/** A face token is of one user, person and purpose, unused and in its time; else FACE_TOKEN_INVALID. */
export function judgeFaceToken<T extends FaceCheckFacts>(
  check: T | null,
  need: FaceNeed,
  now: number,
): Judged<T> {
  const fits =
    check !== null &&
    check.purpose === need.purpose &&
    check.personId === need.personId &&
    check.userId === need.userId &&
    check.usedAt === null &&
    now < check.expiresAt
  return fits ? granted(check) : refused('FACE_TOKEN_INVALID')
}

/** What the face service says, as a decision: only a pass is granted; a check not yet made is still needed. */
export function judgeVerdict(
  verdict: 'pending' | 'pass' | 'mismatch' | 'notLive' | 'timeout',
  name: string,
): Judged<null> {
  switch (verdict) {
    case 'pass':
      return granted(null)
    case 'mismatch':
      return refused('FACE_MISMATCH', { name })
    case 'notLive':
      return refused('FACE_NOT_LIVE')
    case 'timeout':
      return refused('FACE_TIMED_OUT')
    case 'pending':
      return refused('FACE_NEEDED', { name })
  }
}
