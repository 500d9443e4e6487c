import { Broken } from './broken'
import type { KnownCap } from './capsHold'
import type { SimulatedClock } from './clock'
import { type Plant, type SimulatedHost, startHost } from './host'
import type { Laboratory } from './laboratory'
import type { Scene } from './path'
import { createPhone, type Memory, type Phone } from './phone'
import { seeded } from './random'
import { reckon } from './reckon'
import { createStage, type Director, isMade, type Step } from './stage'
import type { SimulatedWorld } from './world'

/** What a trial can go on from: everything outside of the database that matters. */
interface Kept {
  readonly world: SimulatedWorld
  readonly clock: SimulatedClock
  readonly memory: Memory
  readonly caps: readonly KnownCap[]
  readonly requests: number
}

/** One run of some acts over the family's world, from a seed. */
export interface Trial {
  readonly world: SimulatedWorld
  readonly clock: SimulatedClock
  /** Lets acts happen, each with a phone of its own, as the director says; throws Broken. */
  play(
    acts: readonly ((scene: Scene) => Promise<void>)[],
    director: Director,
    doublePercent?: number,
  ): Promise<void>
  /** Asks whether everything that was answered is so, and nothing else. */
  reckon(): Promise<void>
  /** Keeps this moment; each call of the answer goes back to it and begins anew from another seed. */
  keep(): Promise<(seed: number) => Promise<Trial>>
}

/** Lets everything happen at once, in the order in which it was asked. */
export const CALM: Director = { next: () => 0, fate: () => 'done' }

const isRead = ({ kind, label }: Step): boolean => kind !== 'statement' || label === 'read_store'

/** A trial in the world as it was made; the seed decides what happens in it. */
export async function beginTrial(laboratory: Laboratory, seed: number, plant: Plant = {}): Promise<Trial> {
  const { world, clock } = await laboratory.begin()
  const memory = { kept: [], refused: [], moved: new Set(world.postingIds) }
  return trialOf(laboratory, { world, clock, memory, caps: world.caps, requests: 0 }, seed, plant)
}

function trialOf(laboratory: Laboratory, kept: Kept, seed: number, plant: Plant): Trial {
  const { database, checker } = laboratory
  const { world, memory } = kept
  const clock = kept.clock.copy()
  const random = seeded(seed)
  const stage = createStage(clock, database.isAsked)
  const faults: string[] = []
  let { caps, requests } = kept
  let started = 0

  const start = (): SimulatedHost => {
    started += 1
    const onFault = (fn: string, fault: unknown): void => {
      if (!isMade(fault)) faults.push(`${fn}: ${fault instanceof Error ? fault.message : String(fault)}`)
    }
    return startHost({ name: `host ${started}`, stage, database, clock, random, plant, onFault })
  }
  const hosts: SimulatedHost[] = []
  /** Two hosts at a time; one that has died is started anew. */
  const host = (): SimulatedHost => {
    const at = random.below(2)
    const found = hosts[at]
    if (found?.isAlive()) return found
    const fresh = start()
    hosts[at] = fresh
    return fresh
  }
  const newRequestId = (): string => {
    requests += 1
    return `simulated-request-${String(requests).padStart(6, '0')}`
  }
  const phone = (doublePercent: number): Phone =>
    createPhone({ stage, random, memory, host, newRequestId, doublePercent })

  async function raiseCap(cap: KnownCap): Promise<void> {
    const same = (one: KnownCap) => one.beneficiaryId === cap.beneficiaryId && one.period === cap.period
    caps = caps.map((one) => (same(one) ? { ...one, amount: Math.max(one.amount, cap.amount) } : one))
    await checker.setCaps(caps)
  }

  async function after(step: Step): Promise<void> {
    const findings = isRead(step) ? [] : await checker.findings()
    const wrong = [...faults, ...findings]
    if (wrong.length > 0) throw new Broken(`after ${step.label} of ${step.owner.name}: ${wrong.join('; ')}`)
  }

  const trial: Trial = {
    world,
    clock,
    async play(acts, director, doublePercent = 0) {
      const scenes = acts.map((act) => () => act({ world, phone: phone(doublePercent), clock, raiseCap }))
      await stage.play(scenes, director, after)
    },
    reckon: () =>
      reckon({
        database,
        memory,
        world,
        random,
        call: (incoming) => start().call(incoming),
        play: (act) => stage.play([act], CALM, after),
      }),
    async keep() {
      await database.mark('kept')
      const moment = { world, clock: clock.copy(), caps, requests }
      const remembered = { kept: [...memory.kept], refused: [...memory.refused], moved: [...memory.moved] }
      return async (again) => {
        await database.rewind('kept')
        const copied = { ...remembered, kept: [...remembered.kept], refused: [...remembered.refused] }
        return trialOf(
          laboratory,
          { ...moment, memory: { ...copied, moved: new Set(copied.moved) } },
          again,
          plant,
        )
      }
    },
  }
  return trial
}
