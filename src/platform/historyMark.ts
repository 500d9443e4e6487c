import { isMini } from './target'

/**
 * Lets the browser's "back" close what is open on a page (a sheet) instead of leaving the page. An entry of the same
 * address is laid on the history; going back from it is heard here, before Taro's router, and kept from it.
 * Loaded by app.tsx ahead of the router, so that its listener comes first.
 */
interface Mark {
  id: number
  onBack: () => void
}

const open: Mark[] = []
let lastId = 0
/** Steps back that were taken here and not by the user; each resolves its waiter. */
const expected: (() => void)[] = []
/** Resolves with the last of them. */
let settled: Promise<void> | null = null

const markOnTop = (): number | null => {
  const state: unknown = window.history.state
  const mark = typeof state === 'object' && state !== null && 'mark' in state ? state.mark : null
  return typeof mark === 'number' ? mark : null
}

function onPop(event: PopStateEvent): void {
  const resolve = expected.shift()
  if (resolve !== undefined) {
    event.stopImmediatePropagation()
    resolve()
    return
  }
  const top = open[open.length - 1]
  if (top === undefined || markOnTop() === top.id) return
  open.pop()
  event.stopImmediatePropagation()
  top.onBack()
}

if (!isMini && typeof window !== 'undefined') window.addEventListener('popstate', onPop, { capture: true })

/** Goes back from a mark's entry without the router hearing of it. */
function stepBack(): void {
  settled = new Promise((resolve) => expected.push(resolve))
  window.history.back()
}

/** Lays a mark; "back" calls `onBack` and takes it away. Returns how to take it away otherwise. */
export function layMark(onBack: () => void): () => void {
  if (isMini) return () => undefined
  lastId += 1
  const id = lastId
  open.push({ id, onBack })
  window.history.pushState({ ...window.history.state, mark: id }, '')
  return () => {
    const place = open.findIndex((mark) => mark.id === id)
    if (place < 0) return
    open.splice(place, 1)
    if (markOnTop() === id) stepBack()
  }
}

/**
 * Before the router moves: takes away a mark that is still on top. The history stands where the router believes it to
 * be once this has resolved; null when it does already.
 */
export function marksGone(): Promise<void> | null {
  if (isMini) return null
  const top = open[open.length - 1]
  if (top !== undefined && markOnTop() === top.id) {
    open.pop()
    stepBack()
  }
  return expected.length > 0 ? settled : null
}
