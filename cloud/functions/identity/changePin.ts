import type { Implementation } from '../../calls'
import { securityNotice } from '../../domain/credential/notices'
import { judgePinStrength } from '../../domain/credential/pinStrength'
import { checkPin } from './checkPin'
import { credentialWrite, loadActingCredential } from './credentialChange'

/** Changes the PIN of one's own credential or a member's by the old one. */
export const changePin: Implementation<'changePin'> = async (ctx, params) => {
  const { ports, actor } = ctx
  const acting = await loadActingCredential(ctx, params.personId)
  if (!acting.ok) return acting
  const { person, credential, guards } = acting.value
  const strong = judgePinStrength(params.newPin, person.data.birthDate)
  if (!strong.ok) return strong
  const pin = await checkPin(ctx, credential, params.oldPin)
  if (!pin.ok) return pin
  const pinHash = await ports.cipher.hashSecret(params.newPin)
  return {
    ok: true,
    result: { personId: person.id, credential: credential.data.state },
    change: {
      documents: [credentialWrite(credential, { pinHash })],
      guards,
      audit: [{ actor: actor.userId, what: 'changePin', subject: person.id, detail: { by: actor.personId } }],
      notices: [securityNotice(person.id, 'pinChanged')],
    },
  }
}
