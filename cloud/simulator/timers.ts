interface Timer {
  readonly id: number
  readonly dueAt: number
  readonly act: () => void
}

/** Timers that run when the simulator says so, in the order of their time. */
export interface Timers {
  /** The instant of the next one, ms; null when none waits. */
  readonly nextAt: number | null
  fire(): void
  /** Drops what waits: hosts that have died leave timers behind. */
  clear(): void
  /** Gives the process its own timers back. */
  release(): void
}

/** Takes the place of `setTimeout` until it is released. `now` tells simulated time, ms. */
export function holdTimers(now: () => number): Timers {
  const { setTimeout, clearTimeout } = globalThis
  let waiting: Timer[] = []
  let made = 0
  const first = (): Timer | undefined =>
    waiting.reduce<Timer | undefined>(
      (best, timer) => (best && best.dueAt <= timer.dueAt ? best : timer),
      undefined,
    )

  globalThis.setTimeout = ((act: () => void, ms = 0) => {
    made += 1
    const id = made
    waiting.push({ id, dueAt: now() + ms, act })
    return { id, unref: () => undefined, ref: () => undefined }
  }) as unknown as typeof setTimeout
  globalThis.clearTimeout = ((timer: { id: number } | undefined) => {
    waiting = waiting.filter(({ id }) => id !== timer?.id)
  }) as unknown as typeof clearTimeout

  return {
    get nextAt() {
      return first()?.dueAt ?? null
    },
    fire() {
      const timer = first()
      waiting = waiting.filter((one) => one !== timer)
      timer?.act()
    },
    clear() {
      waiting = []
    },
    release() {
      Object.assign(globalThis, { setTimeout, clearTimeout })
    },
  }
}
