import type { SimulatedClock } from './clock'
import { holdTimers } from './timers'

/** What becomes of one step that something waits for. */
export type Fate =
  | 'done'
  /** It fails before anything was done; the connection is said to be gone. */
  | 'failed'
  /** It was done, but the answer never came. */
  | 'doneUnheard'
  /** The database refuses it for reasons of its own: nothing was done, and it says so. */
  | 'refused'
  /** The host dies before, or right after. */
  | 'crashed'
  | 'doneCrashed'

/** Something that somebody awaits: a statement, a port, an answer on its way to the phone. */
export interface Step {
  readonly kind: 'statement' | 'port' | 'answer'
  /** "commit_changes", "catalogue.find" */
  readonly label: string
  /** Whose step it is. */
  readonly owner: Mortal
}

/** A host, while it lives; `died` resolves when it dies. */
export interface Mortal {
  readonly name: string
  readonly died: Promise<void>
  isAlive(): boolean
  kill(): void
}

/** Says what happens next: by chance in a history, at one chosen point in a trial of all points. */
export interface Director {
  /** Which of the waiting steps is next; null lets the next timer run before its time. */
  next(waiting: readonly Step[]): number | null
  fate(step: Step): Fate
}

interface Waiting extends Step {
  readonly act: () => Promise<unknown>
  resolve(value: unknown): void
  reject(error: unknown): void
}

/** What the simulator does to a step, so that it can tell its own faults from those of the product. */
export class MadeFault extends Error {
  override readonly name = 'MadeFault'
  constructor(readonly code: string) {
    super(`made by the simulator: ${code}`)
  }
}

/** Whether a fault, or what caused it, was made by the simulator. */
export const isMade = (fault: unknown): boolean =>
  fault instanceof MadeFault || (fault instanceof Error && fault.cause instanceof MadeFault)

export interface Stage {
  /** Waits for the director; then does `act`, or not. Never resolves when the owner dies. */
  step<T>(step: Step, act: () => Promise<T>): Promise<T>
  /** Runs until all acts have ended. `after` is asked after each step that was done. Throws what an act throws. */
  play(
    acts: readonly (() => Promise<void>)[],
    director: Director,
    after: (step: Step) => Promise<void>,
  ): Promise<void>
}

/** Turns of the event loop after which nobody who could go on has not gone on. */
const QUIET_TURNS = 4

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

/**
 * Where all awaits of all hosts meet: one is let through at a time, so that a seed decides every order.
 * @param isAsked whether somebody asks the database outside of every step, and will go on when it has answered
 */
export function createStage(clock: SimulatedClock, isAsked: () => boolean): Stage {
  let waiting: Waiting[] = []

  async function quiet(): Promise<void> {
    for (let turns = 0, before = -1; turns < QUIET_TURNS; turns += 1) {
      if (waiting.length !== before || isAsked()) turns = 0
      before = waiting.length
      await turn()
    }
  }

  async function through(step: Waiting, fate: Fate): Promise<void> {
    waiting = waiting.filter((one) => one !== step)
    const done = fate === 'done' || fate === 'doneUnheard' || fate === 'doneCrashed'
    const outcome = done ? await settled(step.act) : null
    if (fate === 'crashed' || fate === 'doneCrashed') {
      step.owner.kill()
      waiting = waiting.filter((one) => one.owner !== step.owner)
    } else if (fate === 'failed' || fate === 'doneUnheard') step.reject(new MadeFault('ECONNRESET'))
    else if (fate === 'refused') step.reject(new MadeFault('40001'))
    else if (outcome?.ok) step.resolve(outcome.value)
    else step.reject(outcome?.error)
  }

  return {
    step: <T>(step: Step, act: () => Promise<T>) =>
      new Promise<T>((resolve, reject) => {
        if (step.owner.isAlive()) {
          waiting.push({ ...step, act, resolve: resolve as (value: unknown) => void, reject })
        }
      }),

    async play(acts, director, after) {
      const timers = holdTimers(clock.realNow)
      let left = acts.length
      let fault: unknown = null
      for (const act of acts) {
        act()
          .catch((error: unknown) => {
            fault ??= error
          })
          .finally(() => {
            left -= 1
          })
      }
      try {
        while (left > 0 && fault === null) {
          await quiet()
          const at = waiting.length > 0 ? director.next(waiting) : null
          const step = at === null ? undefined : waiting[at]
          if (step) {
            clock.pass(1)
            await through(step, director.fate(step))
            await after(step)
          } else if (timers.nextAt !== null) {
            clock.pass(Math.max(0, timers.nextAt - clock.realNow()))
            timers.fire()
          } else if (waiting.length === 0 && left > 0 && fault === null)
            throw new Error('everybody waits, and nobody for anything')
        }
      } finally {
        timers.clear()
        timers.release()
        waiting = []
      }
      if (fault !== null) throw fault
    },
  }
}

async function settled(
  act: () => Promise<unknown>,
): Promise<{ ok: true; value: unknown } | { ok: false; error: unknown }> {
  try {
    return { ok: true, value: await act() }
  } catch (error) {
    return { ok: false, error }
  }
}
