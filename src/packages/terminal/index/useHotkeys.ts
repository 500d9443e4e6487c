import { useEffect, useRef } from 'react'

/** Which key does what, undefined = nothing now; and the word for it where it is listed for the cashier. */
export type Hotkeys = readonly (readonly [key: string, act: (() => void) | undefined, word?: string])[]

/** Keys that belong to a text while one is being typed. */
const TYPING_KEYS = new Set(['+', '-', '=', 'ArrowUp', 'ArrowDown', 'Delete', 'Enter'])

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement

/** Function keys and the like, for a counter without a mouse. A key that has nothing to do is left to the browser. */
export function useHotkeys(keys: Hotkeys, enabled: boolean): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    if (!enabled) return
    const onKey = (event: KeyboardEvent) => {
      const act = latest.current.find(([key]) => key === event.key)?.[1]
      if (!act || event.ctrlKey || event.metaKey || event.altKey) return
      if (TYPING_KEYS.has(event.key) && isTyping(event.target)) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [enabled])
}
