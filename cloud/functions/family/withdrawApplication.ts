import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { judgeWithdrawal } from '../../domain/binding/application'
import type { ApplicationDocument } from '../../store'
import { applicationView } from './applicationView'

/** Takes back an open application or invitation; its link is dead from this moment. */
export const withdrawApplication: Implementation<'withdrawApplication'> = async (ctx, { applicationId }) => {
  const { store, ports, actor } = ctx
  const application = await store.get('application', applicationId)
  const now = ports.clock.businessNow()
  const judged = judgeWithdrawal(application?.data ?? null, actor.personId, now)
  if (!judged.ok) return judged
  if (application === null) return refused('NOT_FOUND')
  const member = await store.get('person', application.data.memberId)
  const data: ApplicationDocument = {
    ...application.data,
    state: 'withdrawn',
    queue: null,
    awaits: null,
    tokenEncrypted: null,
    history: [...application.data.history, { at: now, what: 'withdrawn', by: actor.personId }],
  }
  const shown = { applicationId, application: data, memberName: member?.data.name ?? '', reviewHours: 0 }
  return {
    ok: true,
    result: { application: applicationView(shown, ports.cipher, now, ctx.language) },
    change: {
      documents: [{ kind: 'application', id: application.id, version: application.version, data }],
      audit: [
        {
          actor: actor.userId,
          what: 'withdrawApplication',
          subject: data.memberId,
          detail: { by: actor.personId, applicationId },
        },
      ],
    },
  }
}
