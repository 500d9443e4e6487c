import type { Context, Implementation, PersonActor } from '../../calls'
import type { Functions, ParamsOf } from '../../contract/functions'
import { granted, type Judged, refused } from '../../contract/refusals'
import { Day } from '../../contract/values'
import { judgePlan, judgePotPair, judgeWalletAmount, potRules } from '../../domain/transfer'
import type { PersonDocument, PlanDocument, Versioned } from '../../store'
import { touchFamily } from '../aid/grantChange'
import { findBeneficiary } from '../aid/loadParties'
import { loadPurse } from '../money/purse'
import { loadCircle } from '../people/loadCircle'
import { loadWalletPair } from './loadPair'
import { payerOf } from './order'
import { planView } from './planView'

type Params = ParamsOf<Functions['planTransfer']>

/**
 * Plans a transfer of every month. What could never be sent is refused now; hours, counts and balances are judged
 * when the day comes.
 */
export const planTransfer: Implementation<'planTransfer'> = async (context, params) => {
  const { store, actor, ports } = context
  const today = ports.clock.today()
  // The version first: a plan made after it was read moves it, and the commit notices.
  const families = new Map((await store.getMany('family', [actor.personId])).map((one) => [one.id, one]))
  const payee = await findBeneficiary(context, params.payee)
  if (!payee.ok) return payee
  const possible = await judgePossible(context, params, payee.value)
  if (!possible.ok) return possible
  const [plans, circle] = await Promise.all([
    store.find('plan', { ownerId: actor.personId }),
    loadCircle(context, actor.personId),
  ])
  if (!circle) return refused('NOT_FOUND')
  const active = plans.filter(({ data }) => data.state === 'active').length
  const first = judgePlan(today, params.dayOfMonth, params.until, active)
  if (!first.ok) return first
  const planId = ports.ids.next('pln')
  const data: PlanDocument = {
    ownerId: actor.personId,
    kind: params.kind,
    receiverId: payee.value.id,
    relation: params.relation,
    from: params.kind === 'pot' ? 'account' : params.from,
    amount: params.amount,
    dayOfMonth: params.dayOfMonth,
    until: params.until,
    state: 'active',
    nextDay: first.value,
    dueMonth: Day.month(first.value),
    done: [],
    createdAt: ports.clock.businessNow(),
  }
  const people = new Map([[payee.value.id, payee.value.data]])
  return {
    ok: true,
    result: { plan: planView(circle, { id: planId, version: 1, data }, people) },
    change: {
      documents: [
        { kind: 'plan', id: planId, version: 0, data },
        touchFamily(context, actor.personId, families),
      ],
      audit: [
        {
          actor: actor.userId,
          what: 'planTransfer',
          subject: actor.personId,
          detail: { planId, payee: payee.value.id, amount: params.amount, day: params.dayOfMonth },
        },
      ],
    },
  }
}

/** What must hold of every occurrence whatever the day: people, region, grant, and the size of the amount. */
async function judgePossible(
  context: Context<PersonActor>,
  params: Params,
  payee: Versioned<PersonDocument>,
): Promise<Judged<true>> {
  const { store, actor, ports, policies } = context
  const today = ports.clock.today()
  if (params.amount <= 0) return refused('TRANSFER_NOTHING')
  const [me, purse, grants] = await Promise.all([
    store.get('person', actor.personId),
    loadPurse(context, actor.personId),
    store.find('grant', { grantorId: actor.personId }),
  ])
  if (!me) return refused('NOT_FOUND')
  if ((params.kind === 'pot' || params.from === 'account') && !payerOf(me, purse).hasAccount) {
    return refused('TRANSFER_NO_ACCOUNT', { name: me.data.name })
  }
  if (params.kind === 'wallet') {
    const pair = await loadWalletPair(context, {
      senderId: me.id,
      payeeId: payee.id,
      relation: params.relation,
    })
    return pair.ok ? judgeWalletAmount(params.amount, pair.value.rules) : pair
  }
  const rules = potRules(policies, me.data.region, today)
  if (!rules.ok) return rules
  const beneficiary = { personId: payee.id, name: payee.data.name }
  const giver = { personId: me.id, name: me.data.name, standing: me.data.standing }
  const facts = { today, giver, beneficiary, grants: grants.map(({ data }) => data) }
  const pair = judgePotPair(facts, rules.value)
  return pair.ok ? granted(true) : pair
}
