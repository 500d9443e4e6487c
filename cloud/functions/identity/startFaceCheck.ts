import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { FACE_TOKEN_LIFE_MS } from '../../domain/credential/judgeFace'
import { LOOKUPS } from '../../ports'
import { hasConsent } from '../privacy/consents'
import { isoInstant } from '../views/instant'
import { faceLock } from './faceFailures'
import { loadFaceSubject } from './faceSubject'

const TOKEN_BYTES = 24

/**
 * Opens a check with the face service and answers a token of this user, person and purpose. The token is stored
 * as a hash; what the client later says of the check counts nothing.
 */
export const startFaceCheck: Implementation<'startFaceCheck'> = async (ctx, { purpose, subject }) => {
  const { store, ports, actor } = ctx
  const found = await loadFaceSubject(ctx, purpose, subject)
  if (!found.ok) return found
  const { person, shownName } = found.value
  if (person.data.deceasedOn !== null) return refused('PERSON_DECEASED')
  const [locked, consented] = await Promise.all([
    faceLock(store, ports.clock, person.id),
    // Who verifies himself consents on the page just before.
    purpose === 'verifyIdentity' || hasConsent(store, person.id, 'face'),
  ])
  if (locked !== null) return { ok: false, refusal: locked }
  if (!consented) return refused('FACE_CONSENT_NEEDED', { name: shownName })

  const faceToken = ports.ids.secret(TOKEN_BYTES)
  const { handle } = await ports.face.open(person.id, purpose)
  const expiresAt = ports.clock.realNow() + FACE_TOKEN_LIFE_MS
  const data = { purpose, personId: person.id, userId: actor.userId, handle, usedAt: null, expiresAt }
  return {
    ok: true,
    result: { faceToken, subjectName: shownName, expiresAt: isoInstant(expiresAt) },
    change: {
      documents: [
        { kind: 'faceCheck', id: ports.cipher.lookupHash(LOOKUPS.faceToken, faceToken), version: 0, data },
      ],
    },
  }
}
