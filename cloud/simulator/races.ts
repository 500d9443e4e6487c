import type { Connection, Engine } from '../store'
import { storeOver } from '../store/storeOver'
import { Broken } from './broken'
import type { KnownCap } from './capsHold'
import type { Checker } from './checker'
import { simulatedClock } from './clock'
import { type Plant, startHost } from './host'
import type { Path, Scene } from './path'
import { createPhone, type Memory } from './phone'
import { seeded } from './random'
import { reckon } from './reckon'
import { isMade, MadeFault, type Stage } from './stage'
import { seedWorld } from './world'

const MOST_PEOPLE = 6
const MOST_ACTS = 2
/** Of a hundred statements, so many lose their answer, so many never arrive. */
const FAULT_PERCENT = 2

/** Nobody holds anything back here: the database itself decides who is first. Some answers are lost by chance. */
function racing(random: ReturnType<typeof seeded>): Stage {
  return {
    async step({ kind, owner }, act) {
      if (!owner.isAlive()) return new Promise(() => undefined)
      const lost = kind !== 'port' && random.chance(FAULT_PERCENT)
      if (lost && random.chance(50)) throw new MadeFault('ECONNRESET')
      const done = await act()
      if (lost) throw new MadeFault('ECONNRESET')
      return done
    },
    play: async (acts) => {
      await Promise.all(acts.map((act) => act()))
    },
  }
}

/**
 * One history of several people at once on two hosts over one PostgreSQL, whose locks are real; at its end the checker
 * is asked, and what was answered. The seed decides who does what, not who is first. Throws Broken.
 * @param engine an emptied database with its schema
 */
export async function runRace(
  engine: Engine,
  checker: Checker,
  paths: readonly Path[],
  seed: number,
  plant: Plant = {},
): Promise<void> {
  const random = seeded(seed)
  const clock = simulatedClock()
  const { realNow, businessNow } = clock
  const store = storeOver(engine, { realNow, businessNow, newId: (prefix) => `${prefix}_${random.text(12)}` })
  const world = await seedWorld(store, clock, random)
  let caps = world.caps
  await checker.setCaps(caps)
  const memory: Memory = { kept: [], refused: [], moved: new Set(world.postingIds) }
  const faults: string[] = []
  const calm: Stage = { ...racing(random), step: (_, act) => act() }
  const hostOn = (stage: Stage, name: string, database: Connection) =>
    startHost({
      name,
      stage,
      database,
      clock,
      random,
      plant,
      onFault(fn, fault) {
        if (!isMade(fault)) faults.push(`${fn}: ${fault instanceof Error ? fault.message : String(fault)}`)
      },
    })
  const stage = racing(random)
  const hosts = ['host 1', 'host 2'].map((name) => hostOn(stage, name, engine))
  let requests = 0
  const phone = createPhone({
    stage,
    random,
    memory,
    host: () => random.pick(hosts),
    newRequestId: () => `simulated-request-${String(++requests).padStart(6, '0')}`,
    doublePercent: 20,
  })
  const raiseCap = async (cap: KnownCap): Promise<void> => {
    const same = (one: KnownCap) => one.beneficiaryId === cap.beneficiaryId && one.period === cap.period
    caps = caps.map((one) => (same(one) ? { ...one, amount: Math.max(one.amount, cap.amount) } : one))
  }
  const scene: Scene = { world, phone, clock, raiseCap }
  const person = async (): Promise<void> => {
    for (let acts = 1 + random.below(MOST_ACTS); acts > 0; acts -= 1) {
      const path = random.pick(paths)
      await path.act(scene, await path.prepare(scene))
    }
  }
  await Promise.all(Array.from({ length: 2 + random.below(MOST_PEOPLE - 1) }, person))
  await checker.setCaps(caps)
  const wrong = [...faults, ...(await checker.findings())]
  if (wrong.length > 0) throw new Broken(wrong.join('; '))
  const fresh = hostOn(calm, 'host 3', engine)
  await reckon({ database: engine, memory, world, random, call: fresh.call, play: (act) => act() })
}
