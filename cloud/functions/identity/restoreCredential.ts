import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { securityNotice } from '../../domain/credential/notices'
import { hasConsent } from '../privacy/consents'
import { checkPin } from './checkPin'
import { credentialWrite, loadActingCredential } from './credentialChange'
import { ownFace } from './ownFace'

/** Lifts a suspension: the PIN and the person's own face. A credential that was not suspended stays as it is. */
export const restoreCredential: Implementation<'restoreCredential'> = async (ctx, params) => {
  const { actor } = ctx
  const acting = await loadActingCredential(ctx, params.personId)
  if (!acting.ok) return acting
  const { person, credential, guards } = acting.value
  const { name } = person.data
  if (credential.data.state === 'active') return refused('CREDENTIAL_ALREADY_ACTIVE', { name })
  if (!(await hasConsent(ctx.store, person.id, 'health'))) return refused('HEALTH_CONSENT_NEEDED', { name })
  const pin = await checkPin(ctx, credential, params.pin)
  if (!pin.ok) return pin
  const face = await ownFace(ctx, acting.value, params.faceToken, 'restoreCredential')
  if (!face.ok) return face
  return {
    ok: true,
    result: { personId: person.id, credential: 'active' },
    change: {
      ...face.value,
      documents: [...face.value.documents, credentialWrite(credential, { state: 'active' })],
      guards,
      audit: [
        {
          actor: actor.userId,
          what: 'restoreCredential',
          subject: person.id,
          detail: { by: actor.personId },
        },
      ],
      notices: [securityNotice(person.id, 'restored')],
    },
  }
}
