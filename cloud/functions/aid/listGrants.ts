import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import type { Grant } from '../../contract/shapes'
import { paymentRules } from '../../domain/grant'
import type { GrantDocument, Versioned } from '../../store'
import { loadPurse } from '../money/purse'
import { loadCircle } from '../people/loadCircle'
import { institutionNames } from './chosenLimits'
import { grantView } from './grantView'
import { loadThresholds } from './lowBalance'

/** Grants given and received, live ones first, each with its caps and what is left of them. */
export const listGrants: Implementation<'listGrants'> = async (context) => {
  const { store, actor, ports, policies } = context
  const circle = await loadCircle(context, actor.personId)
  if (!circle) return refused('NOT_FOUND')
  const all = [...circle.given, ...circle.received]
  const grantorIds = [...new Set(all.map((grant) => grant.data.grantorId))]
  const [uses, purse, institutions, thresholdOf] = await Promise.all([
    grantorIds.length === 0 ? [] : store.find('aidUse', { grantorId: grantorIds }),
    loadPurse(context, actor.personId),
    institutionNames(
      context,
      all.flatMap((grant) => grant.data.limits?.institutionIds ?? []),
    ),
    loadThresholds(context, [actor.personId]),
  ])
  const view = (grant: Versioned<GrantDocument>): Grant[] => {
    const grantor = circle.people.get(grant.data.grantorId)
    if (!grantor) return []
    const theirs = uses.filter((use) => use.data.grantorId === grant.data.grantorId)
    return [grantView(context, circle, { grant, grantor, uses: theirs, purse: purse.purse, institutions })]
  }
  const rules = paymentRules(policies, circle.person.region, ports.clock.today())
  return {
    ok: true,
    result: {
      given: liveFirst(circle.given.flatMap(view)),
      received: liveFirst(circle.received.flatMap(view)),
      orderBy: rules.order,
      mayReorder: rules.mayReorder,
      lowBalance: thresholdOf(actor.personId),
    },
  }
}

const RANK: Readonly<Record<Grant['state'], number>> = {
  proposed: 0,
  active: 0,
  paused: 0,
  expired: 1,
  ended: 1,
  revoked: 1,
}

/** Live grants in their order of paying, then those that are over. */
const liveFirst = (grants: Grant[]): Grant[] =>
  grants.sort((a, b) => RANK[a.state] - RANK[b.state] || a.order - b.order)
