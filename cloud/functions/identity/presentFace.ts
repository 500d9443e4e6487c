import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { LOOKUPS } from '../../ports'
import { countVerdict, faceLock } from './faceFailures'

/** Puts a face before the simulated camera. A host with a real face service has no such camera (SANDBOX_ONLY). */
export const presentFace: Implementation<'presentFace'> = async ({ store, ports, actor }, params) => {
  const { present } = ports.face
  if (present === null) return refused('SANDBOX_ONLY')
  const id = ports.cipher.lookupHash(LOOKUPS.faceToken, params.faceToken)
  const check = await store.get('faceCheck', id)
  const usable =
    check !== null &&
    check.data.userId === actor.userId &&
    check.data.usedAt === null &&
    ports.clock.realNow() < check.data.expiresAt
  if (!usable) return refused('FACE_TOKEN_INVALID')
  const locked = await faceLock(store, ports.clock, check.data.personId)
  if (locked !== null) return { ok: false, refusal: locked }
  const verdict = await present(check.data.handle, params.face)
  await countVerdict(store, { id, personId: check.data.personId }, verdict)
  return verdict === 'pending' ? refused('FACE_TOKEN_INVALID') : { ok: true, result: { verdict } }
}
