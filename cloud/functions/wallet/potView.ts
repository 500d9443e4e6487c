import type { Context } from '../../calls'
import type { Functions, ResultOf } from '../../contract/functions'
import { granted, type Judged } from '../../contract/refusals'
import { Day, Relation } from '../../contract/values'
import { isLive } from '../../domain/grant'
import { leftOf, movable, potRules } from '../../domain/transfer'
import type { Viewer } from '../../domain/usage'
import { Account, type PersonDocument, type Versioned } from '../../store'
import type { LoadedPurse } from '../money/purse'
import { loadPeople } from '../people/loadCircle'
import { sideOf } from './transferView'

type PotView = ResultOf<Functions['getWallet']>['pot']

/** What a person gave into pots and what lies in his own, by giver. Refuses REGION_UNKNOWN. */
export async function potView(
  context: Context,
  viewer: Viewer,
  person: Versioned<PersonDocument>,
  purse: LoadedPurse,
): Promise<Judged<PotView>> {
  const { store, ports, policies } = context
  const today = ports.clock.today()
  const rules = potRules(policies, person.data.region, today)
  if (!rules.ok) return rules
  const { offered, keepMin, perMonth, fund } = rules.value
  const [grants, moved] = await Promise.all([
    store.find('grant', { grantorId: person.id }),
    store.count('transfer', { potMonth: `${person.id}:${Day.month(today)}` }),
  ])
  const live = grants.filter(({ data }) => isLive(data, today))
  const givers = purse.pots.map(({ accountId }) => Account.giver(accountId))
  const people = await loadPeople(context, [...live.map(({ data }) => data.beneficiaryId), ...givers])
  const given = await Promise.all(
    live.map(async ({ data: { beneficiaryId, relation } }) => {
      const balances = await store.balancesOf(beneficiaryId)
      const mine = balances.find(({ accountId }) => accountId === Account.pot(beneficiaryId, person.id))
      const who = sideOf(viewer, person.id, beneficiaryId, relation, people)
      return { who, relation, balance: mine?.balance ?? 0 }
    }),
  )
  return granted({
    offered,
    keepMin,
    movable: offered ? movable(purse, { from: 'account', today, fund, keepMin }) : 0,
    leftThisMonth: leftOf(perMonth, moved),
    given: offered ? given : given.filter(({ balance }) => balance > 0),
    received: purse.pots
      .filter(({ balance }) => balance > 0)
      .map(({ accountId, balance }) => ({
        who: sideOf(viewer, person.id, Account.giver(accountId), Relation.codes[0] ?? '', people),
        balance,
      })),
  })
}
