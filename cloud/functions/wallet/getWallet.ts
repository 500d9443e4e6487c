import type { Implementation } from '../../calls'
import { refusalSentence, refused } from '../../contract/refusals'
import { Relation } from '../../contract/values'
import { isWithin, leftOf, movable, sentOn, sharedFund, walletRules } from '../../domain/transfer'
import { whoFor } from '../../domain/usage'
import { loadPurse } from '../money/purse'
import { loadCircle, loadPeople } from '../people/loadCircle'
import { loadOwner } from './loadOwner'
import { payerOf } from './order'
import { planView } from './planView'
import { potView } from './potView'
import { relationsOf } from './relatives'
import { loadSides, transferView } from './transferView'

/** Everything of one person's wallet and pots on one page; plans and payees to the owner himself alone. */
export const getWallet: Implementation<'getWallet'> = async (context, params) => {
  const { store, actor, ports, policies } = context
  const personId = params.personId ?? actor.personId
  const owner = await loadOwner(context, personId, 'query')
  if (!owner.ok) return owner
  const { person } = owner.value
  const isMine = personId === actor.personId
  const [circle, wallet, purse, waiting, plans] = await Promise.all([
    loadCircle(context, actor.personId),
    store.get('wallet', personId),
    loadPurse(context, personId),
    store.find('transfer', { waitingFor: personId }, { newestFirst: true }),
    isMine ? store.find('plan', { ownerId: personId }, { newestFirst: true }) : [],
  ])
  if (!circle) return refused('NOT_FOUND')
  const today = ports.clock.today()
  const now = ports.clock.businessNow()
  const rules = walletRules(policies, person.data.region, today)
  const pot = await potView(context, circle, person, purse)
  if (!pot.ok) return pot
  const drawing = {
    from: 'account' as const,
    today,
    fund: sharedFund(policies, person.data.region, today),
    keepMin: policies.lookUp(person.data.region, today, 'grant.grantor.keepMin').value ?? 0,
  }
  const [sides, planned] = await Promise.all([
    loadSides(context, waiting),
    loadPeople(
      context,
      plans.map(({ data }) => data.receiverId),
    ),
  ])
  const limits = rules.ok ? rules.value : null
  const known = isMine ? [...relationsOf(circle)] : []
  return {
    ok: true,
    result: {
      who: whoFor(circle, personId),
      obstacle: rules.ok ? null : refusalSentence(rules.refusal, context.language),
      isOpen: wallet !== null,
      balance: purse.purse.wallet,
      account: payerOf(person, purse).hasAccount ? movable(purse, drawing) : null,
      limits: limits && {
        perTransfer: limits.maxPerTransfer,
        perDay: limits.perDay,
        leftToday: leftOf(limits.perDay, sentOn(wallet?.data.sent ?? null, today)),
        closedFrom: limits.closedFrom,
        closedTo: limits.closedTo,
        acceptBy: limits.acceptBy,
        openNow: !isWithin(limits.closedFrom, limits.closedTo, now),
      },
      relations: (limits?.relations ?? []).map((relation) => ({ relation, label: Relation.label(relation) })),
      payees: known
        .filter(([, relation]) => limits?.relations.includes(relation))
        .map(([id, relation]) => ({ who: whoFor(circle, id), relation })),
      pot: pot.value,
      waiting: waiting.map((one) => transferView(circle, personId, one, sides)),
      plans: plans.map((plan) => planView(circle, plan, planned)),
    },
  }
}
