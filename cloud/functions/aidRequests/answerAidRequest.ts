import type { Context, Implementation, PersonActor } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import type { Fen } from '../../contract/values'
import { answeredNotice, isWaiting, judgeAnswer } from '../../domain/aidRequest'
import { evidenceNeeded, grantRules, judgeGrant, judgePlausible } from '../../domain/grant'
import { accountTotal, type Purse } from '../../domain/visit'
import type { AidRequestDocument, Change, DocumentWrite } from '../../store'
import { touchFamily } from '../aid/grantChange'
import {
  type BothSides,
  type GrantsAround,
  loadBothSides,
  loadGrantsAround,
  partyOf,
} from '../aid/loadParties'
import { viewNewGrant } from '../aid/viewNewGrant'
import { personFacts } from '../load/persons'
import { loadPurse } from '../money/purse'
import { confirmSelf } from './confirm'
import { type LoadedRequest, loadRequest } from './loadRequest'
import { oneBillGrant } from './oneBillGrant'
import { requestView } from './requestView'
import { REQUESTS_LINK, sidesOf } from './sides'

/**
 * The grantor's answer. Agreed, the request is a grant for one bill, judged by the rules of grants as they stand
 * now: asking binds nobody. Two answers at once: the second finds it closed.
 */
export const answerAidRequest: Implementation<'answerAidRequest'> = async (context, params) => {
  const loaded = await loadRequest(context, params.aidRequestId, 'grantorId')
  if (!loaded.ok) return loaded
  const { request, circle, institutions } = loaded.value
  if (!params.agree) {
    if (!isWaiting(request.data, context.ports.clock.today())) return refused('AID_REQUEST_CLOSED')
    const data = answered(context, request.data, 'declined', null)
    return {
      ok: true,
      result: {
        aidRequest: requestView(context, circle, { id: request.id, data }, null, institutions),
        grant: null,
      },
      change: changeOf(context, loaded.value, data, null, []),
    }
  }
  const judged = await judgeAgreement(context, loaded.value, params.amount)
  if (!judged.ok) return judged
  const { amount, grantor, beneficiary, around, faceWanted, purse } = judged.value
  const confirmed = await confirmSelf(context, grantor.data.name, params, faceWanted)
  if (!confirmed.ok) return confirmed

  const grantId = context.ports.ids.next('gra')
  const grant = oneBillGrant(context, request, amount, around.grants)
  const data = answered(context, request.data, 'agreed', grantId)
  const change = changeOf(context, loaded.value, data, amount, [
    { kind: 'grant', id: grantId, version: 0, data: grant },
    touchFamily(context, grantor.id, around.families),
    touchFamily(context, beneficiary.id, around.families),
    ...confirmed.value.documents,
  ])
  return {
    ok: true,
    result: {
      aidRequest: requestView(context, circle, { id: request.id, data }, grant, institutions),
      grant: await viewNewGrant(context, grantor, beneficiary, { grantId, grant, change }, purse),
    },
    change: {
      ...change,
      guards: [grantor, beneficiary].map(({ id, version }) => ({ kind: 'person', id, version })),
      consumes: confirmed.value.consumes,
    },
  }
}

interface Agreement extends BothSides {
  readonly amount: Fen
  readonly around: GrantsAround
  readonly purse: Purse
  readonly faceWanted: boolean
}

/** Everything that agreeing depends on, judged. */
async function judgeAgreement(
  context: Context<PersonActor>,
  { request }: LoadedRequest,
  asked: Fen | null,
): Promise<Judged<Agreement>> {
  const { policies, ports } = context
  const today = ports.clock.today()
  const amount = judgeAnswer(request.data, asked, today)
  if (!amount.ok) return amount
  const { grantorId, beneficiaryId, relation } = request.data
  const around = await loadGrantsAround(context, grantorId, beneficiaryId)
  const [sides, loaded] = await Promise.all([
    loadBothSides(context, grantorId, beneficiaryId),
    loadPurse(context, grantorId),
  ])
  if (!sides.ok) return sides
  const { grantor, beneficiary } = sides.value
  const { purse } = loaded
  const rules = grantRules(policies, grantor.data.region, today)
  if (!rules.ok) return rules
  const allowed = judgeGrant(
    {
      today,
      grantor: partyOf(context, grantor),
      beneficiary: partyOf(context, beneficiary),
      relation,
      balance: accountTotal(purse),
      grants: around.grants.map((grant) => grant.data),
      consent: 'given',
      oneBill: true,
    },
    rules.value,
  )
  if (!allowed.ok) return allowed
  const plausible = judgePlausible(personFacts(grantor), personFacts(beneficiary), relation)
  if (!plausible.ok) return plausible
  if (evidenceNeeded(rules.value).papers.length > 0 && !knewPapers(request.data, around)) {
    return refused('AID_REQUEST_PAPERS', { region: rules.value.regionName, name: beneficiary.data.name })
  }
  return granted({ grantor, beneficiary, around, purse, amount: amount.value, faceWanted: rules.value.face })
}

/** Whether the pair handed in papers of their relation before, with a grant. */
const knewPapers = (request: AidRequestDocument, { grants }: GrantsAround): boolean =>
  grants.some(
    ({ data }) =>
      data.grantorId === request.grantorId &&
      data.beneficiaryId === request.beneficiaryId &&
      data.evidence.length > 0,
  )

const answered = (
  { ports }: Context,
  request: AidRequestDocument,
  state: 'agreed' | 'declined',
  grantId: string | null,
): AidRequestDocument => ({ ...request, state, answeredAt: ports.clock.businessNow(), grantId })

function changeOf(
  { actor }: Context<PersonActor>,
  { request, circle }: LoadedRequest,
  data: AidRequestDocument,
  given: Fen | null,
  others: readonly DocumentWrite[],
): Change {
  const notice = answeredNotice(sidesOf(data, circle), given, data.validTo)
  return {
    documents: [{ kind: 'aidRequest', id: request.id, version: request.version, data }, ...others],
    audit: [
      {
        actor: actor.userId,
        what: 'answerAidRequest',
        subject: data.grantorId,
        detail: { aidRequestId: request.id, state: data.state, amount: given },
      },
    ],
    notices: [{ ...notice, kind: 'grant', link: REQUESTS_LINK }],
  }
}
