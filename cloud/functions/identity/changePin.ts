import type { Implementation } from '../../calls'
import { securityNotice } from '../../domain/credential/notices'
import { judgePinStrength } from '../../domain/credential/pinStrength'
import { loadActing } from '../load/acting'
import { checkPin } from './checkPin'
import { credentialWrite, loadCredential } from './credentialChange'

/** Changes the PIN of one's own credential or a member's by the old one. */
export const changePin: Implementation<'changePin'> = async (ctx, params) => {
  const { store, ports, actor } = ctx
  const acting = await loadActing(ctx, params.personId, 'activate')
  if (!acting.ok) return acting
  const { person, guards } = acting.value
  const credential = await loadCredential(store, { personId: person.id, name: person.data.name })
  if (!credential.ok) return credential
  const strong = judgePinStrength(params.newPin, person.data.birthDate)
  if (!strong.ok) return strong
  const pin = await checkPin(ctx, credential.value, params.oldPin)
  if (!pin.ok) return pin
  const pinHash = await ports.cipher.hashSecret(params.newPin)
  return {
    ok: true,
    result: { personId: person.id, credential: credential.value.data.state },
    change: {
      documents: [credentialWrite(credential.value, { pinHash })],
      guards,
      audit: [{ actor: actor.userId, what: 'changePin', subject: person.id, detail: { by: actor.personId } }],
      notices: [securityNotice(person.id, 'pinChanged')],
    },
  }
}
