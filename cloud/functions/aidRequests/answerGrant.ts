import type { Context, Implementation, PersonActor } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import type { Day } from '../../contract/values'
import { answeredNotices, grantState, isLive, judgeGrant, lastPlace } from '../../domain/grant'
import { accountTotal } from '../../domain/visit'
import type { Change, GrantDocument } from '../../store'
import { institutionNames } from '../aid/chosenLimits'
import { grantLink, touchFamily } from '../aid/grantChange'
import { grantView } from '../aid/grantView'
import { type LoadedGrant, loadGrant } from '../aid/loadGrant'
import { loadBothSides, loadGrantsAround, partyOf } from '../aid/loadParties'
import { partiesOf } from '../aid/partiesOf'
import { relyOnFace } from '../identity/relyOnFace'

/**
 * 福建: the beneficiary consents by his own face, or declines, which needs none. Limits are judged again: what was
 * free when it was proposed may be taken.
 */
export const answerGrant: Implementation<'answerGrant'> = async (context, params) => {
  const loaded = await loadGrant(context, params.grantId)
  if (!loaded.ok) return loaded
  const { grant, as } = loaded.value
  if (as !== 'beneficiary') return refused('NOT_FOUND')
  const today = context.ports.clock.today()
  if (grantState(grant.data, today) !== 'proposed') return refused('GRANT_NOT_PROPOSED')
  const answer = params.agree
    ? await agree(context, loaded.value, params.faceToken)
    : granted<Answered>({
        data: {
          ...grant.data,
          state: 'ended',
          endedAt: context.ports.clock.businessNow(),
          endedBecause: '对方没有同意',
        },
        change: {},
      })
  if (!answer.ok) return answer
  return told(context, loaded.value, answer.value, params.agree)
}

const later = (a: Day, b: Day): Day => (a > b ? a : b)

interface Answered {
  readonly data: GrantDocument
  readonly change: Change
}

async function agree(
  context: Context<PersonActor>,
  { grant, rules, purse }: LoadedGrant,
  faceToken: string | null,
): Promise<Judged<Answered>> {
  const { ports, actor } = context
  const { grantorId, beneficiaryId } = grant.data
  const today = ports.clock.today()
  const around = await loadGrantsAround(context, grantorId, beneficiaryId)
  const sides = await loadBothSides(context, grantorId, beneficiaryId)
  if (!sides.ok) return sides
  const { grantor, beneficiary } = sides.value
  const grants = around.grants.map((one) => one.data)
  const judged = judgeGrant(
    {
      today,
      grantor: partyOf(context, grantor),
      beneficiary: partyOf(context, beneficiary),
      relation: grant.data.relation,
      balance: accountTotal(purse.purse),
      grants,
      consent: 'given',
    },
    rules,
  )
  if (!judged.ok) return judged
  const face = await relyOnFace(context, faceToken, {
    purpose: 'grantAid',
    personId: actor.personId,
    name: beneficiary.data.name,
  })
  if (!face.ok) return face
  const { answerBy: _, ...proposed } = grant.data
  const received = grants.filter((one) => one.beneficiaryId === beneficiaryId && isLive(one, today))
  return granted({
    data: {
      ...proposed,
      state: 'active',
      grantedOn: today,
      validFrom: later(proposed.validFrom, today),
      order: lastPlace(received),
    },
    change: {
      documents: [
        touchFamily(context, grantorId, around.families),
        touchFamily(context, beneficiaryId, around.families),
        ...face.value.change.documents,
      ],
      guards: [grantor, beneficiary].map(({ id, version }) => ({ kind: 'person', id, version })),
      consumes: face.value.change.consumes,
    },
  })
}

async function told(
  context: Context<PersonActor>,
  { grant, circle, uses }: LoadedGrant,
  { data, change }: Answered,
  agreed: boolean,
) {
  const grantor = circle.people.get(data.grantorId)
  if (!grantor) return refused('NOT_FOUND')
  const institutions = await institutionNames(context, data.limits?.institutionIds ?? [])
  return {
    ok: true as const,
    result: {
      grant: grantView(context, circle, {
        grant: { id: grant.id, version: grant.version + 1, data },
        grantor,
        uses,
        purse: null,
        institutions,
      }),
    },
    change: {
      ...change,
      documents: [
        { kind: 'grant' as const, id: grant.id, version: grant.version, data },
        ...(change.documents ?? []),
      ],
      audit: [
        {
          actor: context.actor.userId,
          what: 'answerGrant',
          subject: data.grantorId,
          detail: { grantId: grant.id, agreed },
        },
      ],
      notices: answeredNotices(partiesOf(data, circle), agreed).map((notice) => ({
        ...notice,
        kind: 'grant' as const,
        link: grantLink(grant.id),
      })),
    },
  }
}
