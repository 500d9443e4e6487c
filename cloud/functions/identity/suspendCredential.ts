import type { Implementation } from '../../calls'
import { securityNotice } from '../../domain/credential/notices'
import { loadLiveCodes, voidWrites } from '../code/liveCodes'
import { credentialWrite, loadActingCredential } from './credentialChange'

/** 停用凭证: from this moment no code of the person is valid on any device, and none is issued. */
export const suspendCredential: Implementation<'suspendCredential'> = async (ctx, params) => {
  const { store, ports, actor } = ctx
  const acting = await loadActingCredential(ctx, params.personId)
  if (!acting.ok) return acting
  const { person, credential, guards } = acting.value
  const result = { personId: person.id, credential: 'suspended' } as const
  if (credential.data.state === 'suspended') return { ok: true, result }
  const codes = await loadLiveCodes(store, { personId: person.id }, ports.clock.realNow())
  return {
    ok: true,
    result,
    change: {
      documents: [credentialWrite(credential, { state: 'suspended' }), ...voidWrites(codes)],
      guards,
      audit: [
        {
          actor: actor.userId,
          what: 'suspendCredential',
          subject: person.id,
          detail: { by: actor.personId },
        },
      ],
      notices: [securityNotice(person.id, 'suspended')],
    },
  }
}
