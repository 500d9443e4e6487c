import Taro from '@tarojs/taro'
import { isMini } from './target'

/** How far beyond the screen, in dp, something still counts as near: a page may have a thousand nodes in all. */
const MARGIN = 300

/**
 * Tells whether an element comes near the screen or leaves it, with its height in dp.
 * @param id of the element
 * @returns how to stop
 */
export function watchNear(id: string, onChange: (near: boolean, height: number) => void): () => void {
  if (isMini) {
    const page = Taro.getCurrentInstance().page
    if (!page) return () => undefined
    const observer = Taro.createIntersectionObserver(page)
    observer.relativeToViewport({ top: MARGIN, bottom: MARGIN }).observe(`#${id}`, (result) => {
      const { intersectionRatio = 0, boundingClientRect } = result
      onChange(intersectionRatio > 0, boundingClientRect?.height ?? 0)
    })
    return () => observer.disconnect()
  }
  const element = document.getElementById(id)
  if (element === null || typeof IntersectionObserver === 'undefined') return () => undefined
  const observer = new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1)
      if (last) onChange(last.isIntersecting, last.boundingClientRect.height)
    },
    // Taro's pages scroll themselves; a margin round the window would not reach into them.
    { root: element.closest('.taro_page'), rootMargin: `${MARGIN}px 0px` },
  )
  observer.observe(element)
  return () => observer.disconnect()
}
