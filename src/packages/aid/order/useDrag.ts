import Taro from '@tarojs/taro'
import { useRef, useState } from 'react'
import { isMini } from '@/platform/target'

interface Band {
  top: number
  bottom: number
}
interface Pointing {
  clientY: number
  preventDefault?: () => void
}

/** What a handle does: a finger in the mini-programs and browsers, a mouse in browsers. */
export interface HandleEvents {
  onTouchStart: () => void
  onTouchMove: (event: object) => void
  onTouchEnd: () => void
  onTouchCancel: () => void
  onMouseDown?: (event: Pointing) => void
  /** In a mini-program: the page does not scroll under the finger; a browser has its own way (touch-action). */
  catchMove?: boolean
}

/** The place in whose band a height lies; beyond the ends, the first or the last. */
export function placeAt(bands: readonly Band[], y: number): number {
  const found = bands.findIndex(({ bottom }) => y < bottom)
  return found < 0 ? bands.length - 1 : found
}

/** How far down the first finger is; null where the event tells of none. */
function fingerAt(event: object): number | null {
  const touches = 'touches' in event ? (event.touches as ArrayLike<{ clientY: number }>) : []
  return touches[0]?.clientY ?? null
}

/**
 * Dragging rows by a handle. The places keep still while the rows change them, so they are measured once, when a
 * drag begins.
 * @param selector of the rows, in their order
 * @param move called while dragging, whenever the row has come to another place
 */
export function useDrag(
  selector: string,
  move: (from: number, to: number) => void,
): { dragged: number | null; handle: (index: number) => HandleEvents } {
  const bands = useRef<Band[]>([])
  const at = useRef<number | null>(null)
  const latest = useRef(move)
  latest.current = move
  const [dragged, setDragged] = useState<number | null>(null)

  const begin = (index: number) => {
    at.current = index
    bands.current = []
    setDragged(index)
    Taro.createSelectorQuery()
      .selectAll(selector)
      .boundingClientRect((found) => {
        bands.current = (Array.isArray(found) ? found : [found]).map(({ top, bottom }) => ({ top, bottom }))
      })
      .exec()
  }
  const to = (y: number) => {
    if (at.current === null || bands.current.length === 0) return
    const place = placeAt(bands.current, y)
    if (place === at.current) return
    latest.current(at.current, place)
    at.current = place
    setDragged(place)
  }
  const end = () => {
    at.current = null
    setDragged(null)
  }
  const byMouse = (index: number) => (event: Pointing) => {
    event.preventDefault?.()
    begin(index)
    const follow = (moved: MouseEvent) => to(moved.clientY)
    const stop = () => {
      document.removeEventListener('mousemove', follow)
      document.removeEventListener('mouseup', stop)
      end()
    }
    document.addEventListener('mousemove', follow)
    document.addEventListener('mouseup', stop)
  }
  return {
    dragged,
    handle: (index) => ({
      onTouchStart: () => begin(index),
      onTouchMove: (event) => {
        const y = fingerAt(event)
        if (y !== null) to(y)
      },
      onTouchEnd: end,
      onTouchCancel: end,
      ...(isMini ? { catchMove: true } : { onMouseDown: byMouse(index) }),
    }),
  }
}
