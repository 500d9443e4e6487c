import type { PolicyBook } from '../../domain/policy'
import type { Ports } from '../../ports'
import type { Store } from '../../store'
import { creditUpTo } from '../credits'
import type { Act, TimedAct } from '../history/types'
import { replayBinding, replayPapers, replayUnbinding, type Stage } from './binding'
import { createCaller } from './caller'
import { replayGrant, replayRevocation } from './grant'
import { historyStore } from './historyStore'
import { createReplayClock } from './replayClock'
import { createReplayIds } from './replayIds'
import { replayVisit } from './visit'

export interface ReplayParts {
  readonly store: Store
  readonly ports: Ports
  readonly policies: PolicyBook
  /** The functions of the product, by name. */
  readonly implementations: object
  readonly seed: number
}

async function perform(act: Act, stage: Stage, policies: PolicyBook): Promise<void> {
  switch (act.what) {
    case 'visit':
      return replayVisit(stage.call, act)
    case 'bind':
      return replayBinding(stage, act)
    case 'bindByPapers':
      return replayPapers(stage, act)
    case 'unbind':
      return replayUnbinding(stage, act)
    case 'grant':
      return replayGrant(stage, act)
    case 'revoke':
      return replayRevocation(stage, act)
    case 'credit':
      await creditUpTo(stage.store, policies, act.day)
  }
}

/**
 * Lets the acts of a history happen, one after the other, each by calling the product's own functions at its
 * own time. The store must hold the people of the first day. Throws at the first act that is refused.
 */
export async function replayHistory(parts: ReplayParts, acts: readonly TimedAct[]): Promise<void> {
  const clock = createReplayClock(acts[0]?.at ?? 0)
  const ids = createReplayIds(parts.seed, clock.realNow)
  const store = historyStore(parts.store, clock, ids.next)
  const ports: Ports = { ...parts.ports, clock, ids }
  const { policies, implementations } = parts
  const call = createCaller({ store, ports, policies, implementations, clock })
  const stage: Stage = { call, store, clock, nextId: ids.next }
  for (const { at, act } of acts) {
    clock.reach(at)
    await perform(act, stage, policies)
  }
}
