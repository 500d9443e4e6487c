import type { Context } from '../calls'
import { dueMonths } from '../domain/transfer'
import { everyDocument } from '../functions/load/everyDocument'
import { returnPot } from '../functions/wallet/returnPot'
import { returnTransfer } from '../functions/wallet/returnTransfer'
import { runPlan } from '../functions/wallet/runPlan'
import type { Change, Store } from '../store'
import type { Job } from './planner'

const EVERY_MS = 20_000
const POTS_EVERY_MS = 10 * 60_000
/** Another host was first, or the family acted at the same moment: decided again so often, then left to the next run. */
const TRIES = 5

export type JobParts = Pick<Context, 'store' | 'ports' | 'policies'> & {
  /** Brings the clock up to date with the store. */
  readonly refresh: () => Promise<void>
}

const contextOf = ({ store, ports, policies }: JobParts): Context => ({
  actor: null,
  store,
  ports,
  policies,
  requestId: null,
  language: 'zh',
  traceId: 'planned-work',
  publicUrl: '',
})

/** Decides and commits until it is done, by whomever; answers whether this run did it. */
async function carryOut(store: Store, decide: () => Promise<Change | null>): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const change = await decide()
    if (change === null) return false
    const result = await store.commit(change, null)
    if (result.outcome === 'committed') return true
  }
  return false
}

/**
 * 未按时接收的退回: every transfer whose time for an answer is over. Any number of hosts may run it: the version of
 * the transfer lets one of them, or the payee, be first.
 */
export const returnTransfers = (parts: JobParts): Job => ({
  name: 'returnTransfers',
  everyMs: EVERY_MS,
  async run() {
    await parts.refresh()
    const context = contextOf(parts)
    for await (const { id } of everyDocument(parts.store, 'transfer', { queue: 'waiting' })) {
      await carryOut(parts.store, () => returnTransfer(context, id))
    }
  },
})

/** 计划转账: every plan that is due, each occurrence once, however many hosts run this and however often they stop. */
export const runPlans = (parts: JobParts): Job => ({
  name: 'runPlans',
  everyMs: EVERY_MS,
  async run() {
    await parts.refresh()
    const context = contextOf(parts)
    const dueMonth = dueMonths(parts.ports.clock.today())
    for await (const { id } of everyDocument(parts.store, 'plan', { dueMonth })) {
      await carryOut(parts.store, () => runPlan(context, id))
    }
  },
})

/** 共济账户余额退回: what is left of a giver's money where no grant of his to that relative is in force any more. */
export const returnPots = (parts: JobParts): Job => ({
  name: 'returnPots',
  everyMs: POTS_EVERY_MS,
  async run() {
    await parts.refresh()
    const context = contextOf(parts)
    const seen = new Set<string>()
    for await (const { data } of everyDocument(parts.store, 'transfer', { queue: 'pot' })) {
      const pair = `${data.senderId} ${data.receiverId}`
      if (seen.has(pair)) continue
      seen.add(pair)
      await carryOut(parts.store, () => returnPot(context, data.senderId, data.receiverId))
    }
  },
})

/** All planned work on movements between relatives. */
export const movements = (parts: JobParts): Job[] => [
  returnTransfers(parts),
  runPlans(parts),
  returnPots(parts),
]
