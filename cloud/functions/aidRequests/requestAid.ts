import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { askedNotice, judgeRequest } from '../../domain/aidRequest'
import { paymentRules, scenesOf } from '../../domain/grant'
import type { AidRequestDocument } from '../../store'
import { institutionNames } from '../aid/chosenLimits'
import { touchFamily } from '../aid/grantChange'
import { loadCircle } from '../people/loadCircle'
import { requestView } from './requestView'
import { REQUESTS_LINK, sidesOf, whatIAmTo } from './sides'

/** Requests looked at when they are counted; a day allows far fewer. */
const LATELY = 50

/**
 * Asks a relative of the caller's circle. The count of open requests is decided on the caller's family document,
 * which moves with it: of two at once, one is decided again.
 */
export const requestAid: Implementation<'requestAid'> = async (context, params) => {
  const { store, actor, ports, policies } = context
  const today = ports.clock.today()
  // The version first: what moves after it was read is noticed at the commit.
  const families = await store.getMany('family', [actor.personId])
  const [circle, made] = await Promise.all([
    loadCircle(context, actor.personId),
    store.find('aidRequest', { beneficiaryId: actor.personId }, { newestFirst: true, limit: LATELY }),
  ])
  const grantor = circle?.people.get(params.grantorId)
  if (!circle || !grantor) return refused('NOT_FOUND')
  const { region } = circle.person
  const judged = judgeRequest(params, {
    today,
    beneficiary: { ...circle.person, personId: actor.personId },
    grantor: { ...grantor, personId: params.grantorId },
    mode: paymentRules(policies, region, today).mode,
    scenes: scenesOf(policies, region, today),
    made: made.map((one) => one.data),
  })
  if (!judged.ok) return judged
  const relation = whatIAmTo(circle, params.grantorId)
  if (relation === null) return refused('NOT_FOUND')
  const institutions = await institutionNames(
    context,
    params.institutionId === null ? [] : [params.institutionId],
  )
  if (params.institutionId !== null && institutions.size === 0) return refused('INSTITUTION_UNKNOWN')
  const data: AidRequestDocument = {
    beneficiaryId: actor.personId,
    grantorId: params.grantorId,
    relation,
    amount: params.amount,
    visitType: params.visitType,
    institutionId: params.institutionId,
    note: params.note,
    validTo: params.validTo,
    state: 'waiting',
    createdAt: ports.clock.businessNow(),
    answeredAt: null,
    grantId: null,
  }
  const id = ports.ids.next('ask')
  const notice = askedNotice(sidesOf(data, circle), data.amount, data.validTo, data.note)
  return {
    ok: true,
    result: { aidRequest: requestView(context, circle, { id, data }, null, institutions) },
    change: {
      documents: [
        { kind: 'aidRequest', id, version: 0, data },
        touchFamily(context, actor.personId, new Map(families.map((family) => [family.id, family]))),
      ],
      audit: [
        {
          actor: actor.userId,
          what: 'requestAid',
          subject: data.grantorId,
          detail: { aidRequestId: id, by: actor.personId, amount: data.amount },
        },
      ],
      notices: [{ ...notice, kind: 'grant', link: REQUESTS_LINK }],
    },
  }
}
