import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { changedNotice, judgeChange } from '../../domain/grant'
import type { GrantDocument } from '../../store'
import { grantLink } from './grantChange'
import { grantView } from './grantView'
import { loadGrant } from './loadGrant'
import { partiesOf } from './partiesOf'

/** Changes caps or the last day of a grant, or pauses it; only its grantor may. */
export const updateGrant: Implementation<'updateGrant'> = async (context, params) => {
  const loaded = await loadGrant(context, params.grantId)
  if (!loaded.ok) return loaded
  const { grant, circle, rules, uses, purse } = loaded.value
  if (loaded.value.as !== 'grantor') return refused('NOT_FOUND')
  if (params.version !== grant.version) return refused('GRANT_CHANGED')
  const terms = judgeChange(grant.data, params, rules, context.ports.clock.today())
  if (!terms.ok) return terms
  const changed: GrantDocument = {
    ...grant.data,
    ...terms.value,
    caps: terms.value.caps.map(({ period, amount }) => ({ period, amount })),
  }
  const parties = partiesOf(changed, circle)
  const notice = changedNotice(parties, changed.caps, changed.validTo, changed.state === 'paused')
  return {
    ok: true,
    result: {
      grant: grantView(context, circle, {
        grant: { id: grant.id, version: grant.version + 1, data: changed },
        grantor: circle.person,
        uses,
        purse: purse.purse,
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
