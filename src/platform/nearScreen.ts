import Taro from '@tarojs/taro'
import { isBesideFocus, watchFocus } from './besideFocus'
import { isMini } from './target'

/** Whether it is near, and how high it is in dp. */
type Told = (near: boolean, height: number) => void

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
    onChange(true, 0)
    return () => undefined
  }
  const observer = Taro.createIntersectionObserver(page)
  observer.relativeToViewport({ top: margin, bottom: margin }).observe(`#${id}`, (result) => {
    const { intersectionRatio = 0, boundingClientRect } = result
    onChange(intersectionRatio > 0, boundingClientRect?.height ?? 0)
  })
  return () => observer.disconnect()
}

function watchInBrowser(id: string, onChange: Told, margin: number): () => void {
  const element = document.getElementById(id)
  if (element === null || typeof IntersectionObserver === 'undefined') {
    onChange(true, 0)
    return () => undefined
  }
  let seen = true
  let height = 0
  const tell = () => onChange(seen || isBesideFocus(element), height)
  const observer = new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1)
      if (!last) return
      seen = last.isIntersecting
      height = last.boundingClientRect.height
      tell()
    },
    // Taro's pages scroll themselves; a margin round the window would not reach into them.
    { root: element.closest('.taro_page'), rootMargin: `${margin}px 0px` },
  )
  observer.observe(element)
  const forget = watchFocus(element, tell)
  return () => {
    observer.disconnect()
    forget()
  }
}
