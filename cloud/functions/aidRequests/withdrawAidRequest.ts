import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { isWaiting, withdrawnNotice } from '../../domain/aidRequest'
import type { AidRequestDocument } from '../../store'
import { loadRequest } from './loadRequest'
import { requestView } from './requestView'
import { REQUESTS_LINK, sidesOf } from './sides'

/** Takes a request back; only who made it may, and only while it waits. */
export const withdrawAidRequest: Implementation<'withdrawAidRequest'> = async (context, { aidRequestId }) => {
  const { actor, ports } = context
  const loaded = await loadRequest(context, aidRequestId, 'beneficiaryId')
  if (!loaded.ok) return loaded
  const { request, circle, institutions } = loaded.value
  if (!isWaiting(request.data, ports.clock.today())) return refused('AID_REQUEST_CLOSED')
  const data: AidRequestDocument = {
    ...request.data,
    state: 'withdrawn',
    answeredAt: ports.clock.businessNow(),
  }
  const notice = withdrawnNotice(sidesOf(data, circle))
  return {
    ok: true,
    result: {
      aidRequest: requestView(context, circle, { id: request.id, data }, null, institutions),
    },
    change: {
      documents: [{ kind: 'aidRequest', id: request.id, version: request.version, data }],
      audit: [
        {
          actor: actor.userId,
          what: 'withdrawAidRequest',
          subject: data.grantorId,
          detail: { aidRequestId, by: actor.personId },
        },
      ],
      notices: [{ ...notice, kind: 'grant', link: REQUESTS_LINK }],
    },
  }
}
