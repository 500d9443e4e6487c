import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { securityNotice } from '../../domain/credential/notices'
import { checkPin } from './checkPin'
import { credentialWrite, loadCredential } from './credentialChange'

/** Switches, by one's PIN, whether it is asked before one's code is shown by anybody. */
export const setPinBeforeShowing: Implementation<'setPinBeforeShowing'> = async (ctx, { on, pin }) => {
  const { store, actor } = ctx
  const person = await store.get('person', actor.personId)
  if (person === null) return refused('NOT_FOUND')
  const credential = await loadCredential(store, { personId: person.id, name: person.data.name })
  if (!credential.ok) return credential
  const right = await checkPin(ctx, credential.value, pin)
  if (!right.ok) return right
  return {
    ok: true,
    result: { pinBeforeShowing: on },
    change: {
      documents: [credentialWrite(credential.value, { pinBeforeShowing: on })],
      audit: [{ actor: actor.userId, what: 'setPinBeforeShowing', subject: person.id, detail: { on } }],
      notices: [securityNotice(person.id, on ? 'pinAsked' : 'pinNotAsked')],
    },
  }
}
