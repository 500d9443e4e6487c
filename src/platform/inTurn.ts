interface Turn {
  distance: number
  act: () => void
}

const waiting = new Map<string, Turn>()
let asked = false

/** The distance of what may not wait: it is done at once. */
export const AT_ONCE = -1
/** The distance of what is only taken away. */
export const LAST = Number.POSITIVE_INFINITY

/**
 * Has a long list changed at one place a frame, the nearest to the screen first: many at once would be a task that holds
 * up a finger. Beside it one place far away is emptied. In a browser only.
 * @param id of what changes; a later change of the same replaces the waiting one
 * @param distance from the screen, in dp; 0 = on it
 */
export function inTurn(id: string, distance: number, act: () => void): void {
  waiting.delete(id)
  if (distance === AT_ONCE) {
    act()
    return
  }
  waiting.set(id, { distance, act })
  ask()
}

/** Forgets the waiting change of this. */
export function outOfTurn(id: string): void {
  waiting.delete(id)
}

/** The change is made after a frame was drawn and seen with the next one: never both in one task. */
function ask(): void {
  if (asked || waiting.size === 0) return
  asked = true
  requestAnimationFrame(() => setTimeout(turn, 0))
}

function turn(): void {
  // What comes is drawn one by one; as much goes, so that no more stands than should.
  const [coming] = [...waiting].filter(([, { distance }]) => distance !== LAST).sort(nearestFirst)
  const going = [...waiting].find(([, { distance }]) => distance === LAST)
  for (const one of [coming, going]) {
    if (one === undefined) continue
    waiting.delete(one[0])
    one[1].act()
  }
  // React draws in a task of its own; asked before that, the next change would come in the same frame.
  setTimeout(() => {
    asked = false
    ask()
  }, 0)
}

const nearestFirst = ([, a]: [string, Turn], [, b]: [string, Turn]) => a.distance - b.distance
