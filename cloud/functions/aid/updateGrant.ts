import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { changedNotice, judgeChange, limitsText, scenesOf } from '../../domain/grant'
import type { GrantDocument } from '../../store'
import { institutionNames } from './chosenLimits'
import { grantLink } from './grantChange'
import { grantView } from './grantView'
import { loadGrant } from './loadGrant'
import { partiesOf } from './partiesOf'

/** Changes caps, scenes or the last day of a grant, or pauses it; only its grantor may. */
export const updateGrant: Implementation<'updateGrant'> = async (context, params) => {
  const loaded = await loadGrant(context, params.grantId)
  if (!loaded.ok) return loaded
  const { grant, circle, rules, uses, purse } = loaded.value
  if (loaded.value.as !== 'grantor') return refused('NOT_FOUND')
  if (params.version !== grant.version) return refused('GRANT_CHANGED')
  const beneficiary = circle.people.get(grant.data.beneficiaryId)
  if (!beneficiary) return refused('NOT_FOUND')
  const today = context.ports.clock.today()
  const scenes = scenesOf(context.policies, beneficiary.region, today)
  const terms = judgeChange(grant.data, params, rules, scenes, today)
  if (!terms.ok) return terms
  const { limits, ...rest } = terms.value
  const names = await institutionNames(context, limits.institutionIds ?? [])
  if (params.limits && limits.institutionIds?.some((id) => !names.has(id))) {
    return refused('INSTITUTION_UNKNOWN')
  }
  const changed: GrantDocument = {
    ...grant.data,
    ...rest,
    caps: rest.caps.map(({ period, amount }) => ({ period, amount })),
    limits,
  }
  const parties = partiesOf(changed, circle)
  const limited = limitsText(limits, [...names.values()])
  const notice = changedNotice(parties, { ...changed, limited })
  return {
    ok: true,
    result: {
      grant: grantView(context, circle, {
        grant: { id: grant.id, version: grant.version + 1, data: changed },
        grantor: circle.person,
        uses,
        purse: purse.purse,
        institutions: names,
      }),
    },
    change: {
      documents: [{ kind: 'grant', id: grant.id, version: grant.version, data: changed }],
      audit: [
        {
          actor: context.actor.userId,
          what: 'updateGrant',
          subject: changed.grantorId,
          detail: { grantId: grant.id, state: changed.state, validTo: changed.validTo },
        },
      ],
      notices: [{ ...notice, kind: 'grant', link: grantLink(grant.id) }],
    },
  }
}
