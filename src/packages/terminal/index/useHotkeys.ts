import { useLayoutEffect, useRef } from 'react'

/** Which key does what, undefined = nothing now; and the word for it where it is listed for the cashier. */
export type Hotkeys = readonly (readonly [key: string, act: (() => void) | undefined, word?: string])[]

/** Keys that belong to a text while one is being typed. */
const TYPING_KEYS = new Set(['+', '-', '=', 'ArrowUp', 'ArrowDown', 'Delete', 'Enter'])
/** Keys that are the counter's at any time: the browser would load the page anew, or take the keyboard to its own line. */
const COUNTER_KEY = /^F([1-9]|10)$/

/** The search for items keeps the keyboard between two items: while it is empty, the lines of the bill hear their keys. */
const isIdleSearch = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.getAttribute('role') === 'combobox' && target.value === ''

/** Where no text is typed, and no key but the space bar and Enter does anything. */
const isSwitch = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'checkbox'

const isTyping = (target: EventTarget | null): boolean =>
  !isIdleSearch(target) &&
  !isSwitch(target) &&
  (target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement)

/**
 * Function keys and the like, for a counter without a mouse. One listener from the first picture to the last, which asks
 * at each key what it does now: there is no instant in which nobody listens. Any other key is left to the browser.
 * @param onIdle hears a key of the counter that has nothing to do now
 */
export function useHotkeys(keys: Hotkeys, onIdle: (key: string) => void): void {
  const latest = useRef({ keys, onIdle })
  latest.current = { keys, onIdle }
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (TYPING_KEYS.has(event.key) && isTyping(event.target)) return
      const act = latest.current.keys.find(([key]) => key === event.key)?.[1]
      const isOurs = COUNTER_KEY.test(event.key)
      if (!act && !isOurs) return
      event.preventDefault()
      if (act) act()
      else latest.current.onIdle(event.key)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
