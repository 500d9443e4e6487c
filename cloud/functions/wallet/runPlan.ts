import type { Context } from '../../calls'
import { type Refusal, type RefusalCode, refusalSentence } from '../../contract/refusals'
import { Day } from '../../contract/values'
import { type Due, dueOf, missedNotice } from '../../domain/transfer'
import type { Change, PlanDocument, Versioned } from '../../store'
import { noticesOf, walletLink } from './order'
import { sendPot } from './sendPot'
import { sendWallet } from './sendWallet'

/** Refusals that another hour of the same month may lift. */
const TRY_LATER: readonly RefusalCode[] = ['WALLET_CLOSED', 'WALLET_DAY_LIMIT']
const KEPT = 12
const LATE = '到日子的时候系统没有运行，这一次没有补转。'

type Done = PlanDocument['done'][number]

/**
 * Carries out what is due of a plan: the latest occurrence, once, since its transfer's id is made of plan and month
 * and the plan moves on with it. A refusal is told to the planner and kept; null when nothing is due, or not now.
 */
export async function runPlan(context: Context, planId: string): Promise<Change | null> {
  const { store, ports } = context
  const plan = await store.get('plan', planId)
  if (plan?.data.state !== 'active') return null
  const due = dueOf(plan.data, ports.clock.today())
  if (due === null) return null
  const transferId = `${planId}-${Day.month(due.day)}`
  const order = {
    transferId,
    senderId: plan.data.ownerId,
    payeeId: plan.data.receiverId,
    relation: plan.data.relation,
    from: plan.data.from,
    amount: plan.data.amount,
    planId,
    by: 'planned work',
  }
  const sent = await (plan.data.kind === 'wallet' ? sendWallet(context, order) : sendPot(context, order))
  if (sent.ok) {
    const moved = movedOn(plan, due, { day: due.day, transferId, refusal: null, why: null })
    return { ...sent.value.change, documents: [...(sent.value.change.documents ?? []), moved] }
  }
  return TRY_LATER.includes(sent.refusal.code) ? null : missed(plan, due, sent.refusal)
}

/** The plan after an occurrence: it ends with its last day, or when one of the two has died. */
function movedOn({ id, version, data }: Versioned<PlanDocument>, due: Due, done: Done) {
  const isOver = due.next === null || done.refusal === 'PERSON_DECEASED'
  const late = due.missed
    .map((day): Done => ({ day, transferId: null, refusal: 'TIMED_OUT', why: LATE }))
    .reverse()
  const moved: PlanDocument = {
    ...data,
    state: isOver ? 'ended' : data.state,
    nextDay: isOver ? null : due.next,
    dueMonth: isOver || due.next === null ? null : Day.month(due.next),
    done: [done, ...late, ...data.done].slice(0, KEPT),
  }
  return { kind: 'plan' as const, id, version, data: moved }
}

function missed(plan: Versioned<PlanDocument>, due: Due, refusal: Refusal): Change {
  const { ownerId, relation, amount } = plan.data
  const why = refusalSentence(refusal)
  return {
    documents: [movedOn(plan, due, { day: due.day, transferId: null, refusal: refusal.code, why })],
    audit: [
      {
        actor: 'planned work',
        what: 'planMissed',
        subject: ownerId,
        detail: { planId: plan.id, refusal: refusal.code },
      },
    ],
    notices: noticesOf([missedNotice(ownerId, relation, amount, why)], walletLink(null)),
  }
}
