import type { Plant } from './host'
import type { Laboratory } from './laboratory'
import type { Path } from './path'
import type { Director, Fate, Step } from './stage'
import { beginTrial, CALM } from './trial'

/** One place at which a path is cut, and how. */
export interface Cut {
  readonly path: string
  readonly at: number
  readonly step: Pick<Step, 'kind' | 'label'>
  readonly fate: Fate
}

/** The ways in which a step can be cut; what only reads can only be left or fail. */
function fatesOf({ kind, label }: Step): Fate[] {
  if (kind === 'answer') return ['failed']
  if (kind === 'port' || label === 'read_store') return ['failed', 'crashed']
  return ['failed', 'doneUnheard', 'refused', 'crashed', 'doneCrashed']
}

/** Counts the steps of an act that nothing disturbs. */
function watching(seen: Step[]): Director {
  return {
    next: () => 0,
    fate(step) {
      seen.push(step)
      return 'done'
    },
  }
}

function cutting(at: number, fate: Fate): Director {
  let passed = 0
  return {
    next: () => 0,
    fate() {
      passed += 1
      return passed - 1 === at ? fate : 'done'
    },
  }
}

/** Cuts a path under each of its seeds; see `cutEverywhere`. */
export async function cutAll(laboratory: Laboratory, path: Path): Promise<Cut[]> {
  const made: Cut[] = []
  for (const seed of path.cutWith ?? [1]) made.push(...(await cutEverywhere(laboratory, path, seed)))
  return made
}

/**
 * Cuts the act of a path at each of its awaits, in each way in which it can be cut, and lets the phone ask again; after
 * each step the checker is asked, at the end what was answered. Throws Broken with the cut in its message.
 * @returns every cut that was made
 */
async function cutEverywhere(
  laboratory: Laboratory,
  path: Path,
  seed: number,
  plant: Plant = {},
): Promise<Cut[]> {
  let ready: unknown
  const prepared = await beginTrial(laboratory, seed, plant)
  await prepared.play(
    [
      async (scene) => {
        ready = await path.prepare(scene)
      },
    ],
    CALM,
  )
  const again = await prepared.keep()
  const seen: Step[] = []
  const whole = await again(seed)
  await whole.play([(scene) => path.act(scene, ready)], watching(seen))
  await whole.reckon()

  const cuts = seen.flatMap((step, at) =>
    fatesOf(step).map(
      (fate): Cut => ({ path: path.name, at, step: { kind: step.kind, label: step.label }, fate }),
    ),
  )
  for (const cut of cuts) {
    const trial = await again(seed)
    try {
      await trial.play([(scene) => path.act(scene, ready)], cutting(cut.at, cut.fate))
      await trial.reckon()
    } catch (error) {
      const where = `${path.name} cut at await ${cut.at} (${cut.step.label}, ${cut.fate}), seed ${seed}`
      throw new Error(`${where}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return cuts
}
