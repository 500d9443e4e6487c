interface Waiting {
  readonly work: () => void
  readonly every: number | null
  due: number
  timer: NodeJS.Timeout
}

/**
 * The realm's timers and its clock. They end with the realm, because a page that polls must not outlive its test, and
 * they can be moved forward, because nobody wants to wait a minute for a code to be renewed.
 */
export function createTimers() {
  const waiting = new Map<number, Waiting>()
  let skipped = 0
  let last = 0
  let ended = false
  const now = () => Date.now() + skipped

  function fire(id: number): void {
    const one = waiting.get(id)
    if (!one || ended) return
    if (one.every === null) waiting.delete(id)
    else {
      one.due = now() + one.every
      one.timer = setTimeout(() => fire(id), one.every)
    }
    one.work()
  }

  // Numbers, as in WeChat, not the objects of Node.
  function add(
    work: (...args: unknown[]) => void,
    ms: number,
    every: number | null,
    args: unknown[],
  ): number {
    last += 1
    const id = last
    waiting.set(id, {
      work: () => work(...args),
      every,
      due: now() + ms,
      timer: setTimeout(() => fire(id), ms),
    })
    return id
  }

  function clear(id: number | undefined): void {
    if (id === undefined) return
    clearTimeout(waiting.get(id)?.timer)
    waiting.delete(id)
  }

  return {
    now,
    skip(ms: number) {
      skipped += ms
      for (const [id, one] of [...waiting]) {
        clearTimeout(one.timer)
        one.timer = setTimeout(() => fire(id), Math.max(0, one.due - now()))
      }
    },
    end() {
      ended = true
      for (const id of [...waiting.keys()]) clear(id)
    },
    members: {
      setTimeout: (work: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
        add(work, ms, null, args),
      setInterval: (work: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
        add(work, ms, Math.max(4, ms), args),
      clearTimeout: clear,
      clearInterval: clear,
    },
  }
}
