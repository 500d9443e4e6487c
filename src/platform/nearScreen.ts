import Taro from '@tarojs/taro'
import { isBesideFocus, watchFocus } from './besideFocus'
import { AT_ONCE } from './inTurn'
import { isMini } from './target'

/** Whether it is near, how high it is, and how far from the screen, both in dp. */
type Told = (near: boolean, height: number, distance: number) => void

/** How far beyond the screen, in dp, something still counts as near: a page may have a thousand nodes in all. */
const MARGIN = 300
/** The same for what holds other pieces. */
const MARGIN_WHOLE = 1000

/**
 * Tells whether an element comes near the screen or leaves it, with its height in dp (0 = not known). What has the
 * keyboard's focus, and what stands beside it, is near wherever it is scrolled. Where nothing can be watched
 * everything is near.
 * @param id of the element
 * @param whole whether it holds other pieces that are watched
 * @returns how to stop
 */
export function watchNear(id: string, onChange: Told, whole = false): () => void {
  const margin = whole ? MARGIN_WHOLE : MARGIN
  return isMini ? watchInMini(id, onChange, margin) : watchInBrowser(id, onChange, margin)
}

function watchInMini(id: string, onChange: Told, margin: number): () => void {
  const page = Taro.getCurrentInstance().page
  if (!page) {
    onChange(true, 0, 0)
    return () => undefined
  }
  const observer = Taro.createIntersectionObserver(page)
  observer.relativeToViewport({ top: margin, bottom: margin }).observe(`#${id}`, (result) => {
    const { intersectionRatio = 0, boundingClientRect } = result
    onChange(intersectionRatio > 0, boundingClientRect?.height ?? 0, 0)
  })
  return () => observer.disconnect()
}

function watchInBrowser(id: string, onChange: Told, margin: number): () => void {
  const element = document.getElementById(id)
  if (element === null || typeof IntersectionObserver === 'undefined') {
    onChange(true, 0, AT_ONCE)
    return () => undefined
  }
  let seen = true
  let height = 0
  const tell = (distance: number) => onChange(seen || isBesideFocus(element), height, distance)
  // Taro's pages scroll themselves; a margin round the window would not reach into them.
  const watched = watcherOf(element.closest('.taro_page'), margin)
  watched.places.set(element, ({ isIntersecting, boundingClientRect, rootBounds }) => {
    seen = isIntersecting
    height = boundingClientRect.height
    tell(rootBounds === null ? 0 : distanceOf(boundingClientRect, rootBounds, margin))
  })
  watched.observer.observe(element)
  // Tab must find its next row there: it does not wait its turn.
  const forget = watchFocus(element, () => tell(AT_ONCE))
  return () => {
    watched.observer.unobserve(element)
    watched.places.delete(element)
    forget()
  }
}

/** How far outside of the screen, which is `bounds` without the margin. */
function distanceOf(place: DOMRectReadOnly, bounds: DOMRectReadOnly, margin: number): number {
  return Math.max(0, place.top - (bounds.bottom - margin), bounds.top + margin - place.bottom)
}

interface Watcher {
  observer: IntersectionObserver
  places: Map<Element, (entry: IntersectionObserverEntry) => void>
}
/** One for all pieces of a page: hundreds would each be asked at every frame. */
const watchers = new WeakMap<Element, Map<number, Watcher>>()

function watcherOf(root: Element | null, margin: number): Watcher {
  const key = root ?? document.documentElement
  const ofRoot = watchers.get(key) ?? new Map<number, Watcher>()
  watchers.set(key, ofRoot)
  const known = ofRoot.get(margin)
  if (known) return known
  const places: Watcher['places'] = new Map()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) places.get(entry.target)?.(entry)
    },
    { root, rootMargin: `${margin}px 0px` },
  )
  const made = { observer, places }
  ofRoot.set(margin, made)
  return made
}
