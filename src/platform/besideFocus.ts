/** Marks the places of a long list that may be left empty. */
export const PLACE = 'windowed'

const watchers = new Map<Element, () => void>()
let beside: readonly Element[] = []

/**
 * Whether the focus stands in this place or in the one before or after it, or this place holds one of these: Tab must
 * find its next row there.
 */
export const isBesideFocus = (place: Element): boolean => beside.some((one) => place.contains(one))

/**
 * Tells when the focus comes beside a place or leaves it. In a browser only.
 * @returns how to stop
 */
export function watchFocus(place: Element, onChange: () => void): () => void {
  if (watchers.size === 0) {
    document.addEventListener('focusin', look)
    document.addEventListener('focusout', look)
  }
  watchers.set(place, onChange)
  return () => {
    watchers.delete(place)
    if (watchers.size > 0) return
    document.removeEventListener('focusin', look)
    document.removeEventListener('focusout', look)
    beside = []
  }
}

function look(event: FocusEvent): void {
  const target = event.type === 'focusin' ? event.target : event.relatedTarget
  const holder = target instanceof Element ? target.closest(`.${PLACE}`) : null
  // A place that holds others is none of its own, unless they are left out just now.
  const places =
    holder === null
      ? []
      : [...document.querySelectorAll(`.${PLACE}`)].filter((one) => one.querySelector(`.${PLACE}`) === null)
  const at = holder === null ? 0 : places.indexOf(holder)
  const before = beside
  beside = holder === null ? [] : places.slice(Math.max(0, at - 1), at + 2)
  const changed = [...before, ...beside]
  for (const [place, tell] of watchers) if (changed.some((one) => place.contains(one))) tell()
}
