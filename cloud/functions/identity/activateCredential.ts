import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { judgeActivation } from '../../domain/credential/judgeActivation'
import { securityNotice } from '../../domain/credential/notices'
import { judgePinStrength } from '../../domain/credential/pinStrength'
import type { CredentialDocument, DocumentWrite } from '../../store'
import { loadActing } from '../load/acting'
import { hasConsent } from '../privacy/consents'
import { checkPin } from './checkPin'
import { ownFace } from './ownFace'

/**
 * Activates a credential for oneself or a member and sets its PIN. On a further channel the PIN that exists is
 * asked; it is not replaced.
 */
export const activateCredential: Implementation<'activateCredential'> = async (ctx, params) => {
  const { store, ports, actor } = ctx
  const acting = await loadActing(ctx, params.personId, 'activate')
  if (!acting.ok) return acting
  const { person, rules, guards } = acting.value
  const credential = await store.get('credential', person.id)
  const judged = judgeActivation({
    name: person.data.name,
    deceasedOn: person.data.deceasedOn,
    credential: credential?.data ?? null,
    channel: actor.channel,
    channelLimit: rules.channels,
  })
  if (!judged.ok) return judged
  if (!(await hasConsent(store, person.id, 'health'))) {
    return refused('HEALTH_CONSENT_NEEDED', { name: person.data.name })
  }
  if (credential === null) {
    const strong = judgePinStrength(params.pin, person.data.birthDate)
    if (!strong.ok) return strong
  }
  const face = await ownFace(ctx, acting.value, params.faceToken, 'activateCredential')
  if (!face.ok) return face
  if (credential !== null) {
    const pin = await checkPin(ctx, credential, params.pin)
    if (!pin.ok) return pin
  }
  const data: CredentialDocument =
    credential === null
      ? {
          state: 'active',
          pinHash: await ports.cipher.hashSecret(params.pin),
          pinBeforeShowing: false,
          channels: [actor.channel],
          activatedAt: ports.clock.businessNow(),
          activatedBy: actor.personId,
        }
      : { ...credential.data, channels: [...credential.data.channels, actor.channel] }
  const write: DocumentWrite = { kind: 'credential', id: person.id, version: credential?.version ?? 0, data }
  return {
    ok: true,
    result: { personId: person.id, credential: 'active' },
    change: {
      ...face.value,
      documents: [...face.value.documents, write],
      guards,
      audit: [
        {
          actor: actor.userId,
          what: 'activateCredential',
          subject: person.id,
          detail: { by: actor.personId, channel: actor.channel },
        },
      ],
      notices: [securityNotice(person.id, 'activated')],
    },
  }
}
