import type { Plant } from './host'
import type { Laboratory } from './laboratory'
import type { Path, Scene } from './path'
import { type Random, seeded } from './random'
import type { Director, Fate } from './stage'
import { beginTrial } from './trial'

/** At most so many people act in one history, so many acts each, and so many things go wrong. */
const MOST_PEOPLE = 3
const MOST_ACTS = 2
const MOST_FAULTS = 6

const FATES: readonly Fate[] = ['failed', 'doneUnheard', 'refused', 'crashed', 'doneCrashed']
const DOUBLE_PERCENT = 8

/** How a history differs from an ordinary one, in tests of the simulator itself. */
interface Given {
  readonly plant?: Plant
  /** As many people as may be, and impatient: what needs two at once happens sooner. */
  readonly crowded?: boolean
}

/** Everything by chance: which await goes on, what goes wrong, when time runs. */
function chance(random: Random, faultPercent: number): Director {
  let faults = 0
  return {
    next: (waiting) => (random.chance(1) ? null : random.below(waiting.length)),
    fate({ kind }) {
      if (faults >= MOST_FAULTS || !random.chance(faultPercent)) return 'done'
      faults += 1
      return kind === 'statement' ? random.pick(FATES) : 'failed'
    },
  }
}

/**
 * One history of one seed: a few people, on paths chosen by chance, on two hosts that fail by chance; after each
 * step the checker is asked, at the end what was answered. Throws what does not hold.
 */
export async function runHistory(
  laboratory: Laboratory,
  paths: readonly Path[],
  seed: number,
  { plant = {}, crowded = false }: Given = {},
): Promise<void> {
  const random = seeded(seed)
  const trial = await beginTrial(laboratory, seed, plant)
  const person = async (scene: Scene): Promise<void> => {
    for (let acts = 1 + random.below(MOST_ACTS); acts > 0; acts -= 1) {
      const path = random.pick(paths)
      const ready = await path.prepare(scene)
      if (random.chance(5)) scene.clock.passDays(random.below(60))
      await path.act(scene, ready)
    }
  }
  const people = Array.from({ length: crowded ? MOST_PEOPLE : 1 + random.below(MOST_PEOPLE) }, () => person)
  await trial.play(
    people,
    chance(random, random.pick([0, 3, 8])),
    crowded ? 3 * DOUBLE_PERCENT : DOUBLE_PERCENT,
  )
  await trial.reckon()
}
