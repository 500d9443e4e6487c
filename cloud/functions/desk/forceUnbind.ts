import type { Answer, ContextOf, Implementation } from '../../calls'
import type { Functions, ParamsOf, ResultOf } from '../../contract/functions'
import { COMPLAINTS } from '../../contract/functions/desk'
import { refused } from '../../contract/refusals'
import { judgeDismissal, judgeForcedEnd } from '../../domain/binding/forcedEnd'
import { forcedEndNotices } from '../../domain/binding/notices'
import { bindingRules } from '../../domain/binding/rules'
import type { BindingDocument, Versioned } from '../../store'
import { notOwn } from '../clerk/notOwn'
import { endBindings, touchFamilies, UNBINDING } from '../family/endBindings'
import { personFacts } from '../load/persons'

type Ctx = ContextOf<'forceUnbind'>
type Params = ParamsOf<Functions['forceUnbind']>
type Ended = Answer<ResultOf<Functions['forceUnbind']>>

const auditOf = ({ actor }: Ctx, memberId: string, detail: Record<string, string>) => [
  {
    actor: actor.userId,
    what: 'forceUnbind',
    subject: memberId,
    detail: { region: actor.clerkOf, ...detail },
  },
]

/** A binding that waits, or no longer waits, for a second clerk. */
function waits(
  ctx: Ctx,
  binding: Versioned<BindingDocument>,
  ending: BindingDocument['ending'],
  state: 'secondNeeded' | 'dismissed',
  reason: string,
): Ended {
  const queue = ending ? `${ctx.actor.clerkOf}:ending` : binding.data.lastDay ? UNBINDING : null
  return {
    ok: true,
    result: { bindingId: binding.id, state },
    change: {
      documents: [
        {
          kind: 'binding',
          id: binding.id,
          version: binding.version,
          data: { ...binding.data, ending: ending ?? null, queue },
        },
      ],
      audit: auditOf(ctx, binding.data.memberId, { bindingId: binding.id, state, reason }),
    },
  }
}

async function ends(ctx: Ctx, binding: Versioned<BindingDocument>, params: Params): Promise<Ended> {
  const { store, actor } = ctx
  const { holderId, memberId, relation } = binding.data
  const families = await touchFamilies(ctx, [holderId, memberId])
  const [holder, member] = await Promise.all([store.get('person', holderId), store.get('person', memberId)])
  if (holder === null || member === null) return refused('NOT_FOUND')
  const ending = { by: actor.userId, because: `clerk:${params.reason}`, region: member.data.region }
  const parties = { holder: personFacts(holder), member: personFacts(member), relation }
  return {
    ok: true,
    result: { bindingId: binding.id, state: 'ended' },
    change: {
      documents: [...families, ...(await endBindings(ctx, [binding], ending))],
      audit: auditOf(ctx, memberId, { bindingId: binding.id, state: 'ended', reason: params.reason }),
      notices: forcedEndNotices(parties, COMPLAINTS[params.reason]),
    },
  }
}

/** Ends a binding on a complaint, or proposes it to a second clerk, or takes a proposal back. */
export const forceUnbind: Implementation<'forceUnbind'> = async (ctx, params) => {
  const { store, ports, policies, actor } = ctx
  const binding = await store.get('binding', params.bindingId)
  if (binding === null) return refused('NOT_FOUND')
  const { holderId, memberId } = binding.data
  const [holder, member] = await Promise.all([store.get('person', holderId), store.get('person', memberId)])
  if (holder === null || member?.data.region !== actor.clerkOf) return refused('NOT_FOUND')
  const allowed = await notOwn(ctx, [holder, member])
  if (!allowed.ok) return allowed
  const rules = bindingRules(policies, member.data.region, ports.clock.today())
  if (!rules.ok) return rules
  const facts = {
    state: binding.data.state,
    version: binding.version,
    ending: binding.data.ending ?? null,
  }
  if (params.dismiss === true) {
    const judged = judgeDismissal(facts, params.version)
    return judged.ok ? waits(ctx, binding, null, 'dismissed', params.reason) : judged
  }
  const twoNeeded = rules.value.fourEyes.includes('forcedUnbinding')
  const judged = judgeForcedEnd(facts, params, actor, twoNeeded)
  if (!judged.ok) return judged
  if (judged.value === 'ends') return ends(ctx, binding, params)
  const { reason } = params
  const proposed = { reason, by: actor.userId, personId: actor.personId, at: ports.clock.businessNow() }
  return waits(ctx, binding, proposed, 'secondNeeded', reason)
}
