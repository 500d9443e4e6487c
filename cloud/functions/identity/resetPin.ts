import type { Implementation } from '../../calls'
import { securityNotice } from '../../domain/credential/notices'
import { judgePinStrength } from '../../domain/credential/pinStrength'
import { forgetTries } from './attempts'
import { pinCounter } from './checkPin'
import { credentialWrite, loadActingCredential } from './credentialChange'
import { ownFace } from './ownFace'

/** Sets a new PIN by the person's own face (below the region's age: by the holder), and lifts a lock of the old. */
export const resetPin: Implementation<'resetPin'> = async (ctx, params) => {
  const { store, ports, actor } = ctx
  const acting = await loadActingCredential(ctx, params.personId)
  if (!acting.ok) return acting
  const { person, credential, guards } = acting.value
  const strong = judgePinStrength(params.newPin, person.data.birthDate)
  if (!strong.ok) return strong
  const face = await ownFace(ctx, acting.value, params.faceToken, 'resetPin')
  if (!face.ok) return face
  const pinHash = await ports.cipher.hashSecret(params.newPin)
  const name = pinCounter(person.id)
  await Promise.all([forgetTries(store, name), store.clearCounter(`${name}:lock`)])
  return {
    ok: true,
    result: { personId: person.id, credential: credential.data.state },
    change: {
      ...face.value,
      documents: [...face.value.documents, credentialWrite(credential, { pinHash })],
      guards,
      audit: [{ actor: actor.userId, what: 'resetPin', subject: person.id, detail: { by: actor.personId } }],
      notices: [securityNotice(person.id, 'pinReset')],
    },
  }
}
