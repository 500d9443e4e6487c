import { creditUpTo } from '../credits'
import type { Act, TimedAct } from '../history/types'
import { ACTORS } from './actors'
import { replayBinding, replayPapers, replayUnbinding, type Stage } from './binding'
import { createCaller } from './caller'
import { closeDevices, openDevices } from './devices'
import { replayGrant, replayRevocation } from './grant'
import type { ReplayParts } from './replayParts'
import { replayVisit } from './visit'
import {
  replayAccepting,
  replayOpening,
  replayPlan,
  replayPlannedWork,
  replayPot,
  replayPremium,
  replayTransfer,
} from './wallet'

async function replayReading({ call }: Stage): Promise<void> {
  for (const [persona, { personId, clerkOf }] of ACTORS) {
    if (personId !== null && clerkOf === null) await call(persona, 'markMessagesRead', {})
  }
}

async function perform(act: Act, stage: Stage, parts: ReplayParts): Promise<void> {
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
    case 'openWallet':
      return replayOpening(stage, act)
    case 'sendWallet':
      return replayTransfer(stage, act)
    case 'planTransfer':
      return replayPlan(stage, act)
    case 'acceptAll':
      return replayAccepting(stage, act)
    case 'toPot':
      return replayPot(stage, act)
    case 'payPremium':
      return replayPremium(stage, act)
    case 'plannedWork':
      return replayPlannedWork(parts)
    case 'readMessages':
      return replayReading(stage)
    case 'credit':
      await creditUpTo(stage.store, parts.policies, act.day)
  }
}

/**
 * Lets the acts of a history happen, one after the other, each by calling the product's own functions at its
 * own time. The store must hold the people of the first day. Throws at the first act that is refused.
 */
export async function replayHistory(parts: ReplayParts, acts: readonly TimedAct[]): Promise<void> {
  const { store, ports, clock } = parts
  const stage: Stage = { call: createCaller(parts), store, clock, nextId: ports.ids.next }
  await openDevices(store, clock.realNow())
  for (const { at, act } of acts) {
    clock.reach(at)
    await perform(act, stage, parts)
  }
  await closeDevices(store)
}
