import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { isMini } from './target'

const visible = () => isMini || document.visibilityState !== 'hidden'

/** Whether this page is in front: shown by the router, and its window not hidden. */
export function useForeground(): boolean {
  const [shown, setShown] = useState(true)
  const [open, setOpen] = useState(visible)
  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))
  useEffect(() => {
    if (isMini) return
    const listener = () => setOpen(visible())
    document.addEventListener('visibilitychange', listener)
    return () => document.removeEventListener('visibilitychange', listener)
  }, [])
  return shown && open
}

/**
 * Runs `work` every so many milliseconds while the page is in front and `on` is true, the next only after the last
 * has ended; at once on coming back to the front.
 */
export function useWhileInFront(work: () => Promise<void>, everyMs: number, on: boolean): void {
  const front = useForeground()
  const latest = useRef(work)
  latest.current = work
  useEffect(() => {
    if (!on || !front) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let alive = true
    const turn = async () => {
      try {
        await latest.current()
      } finally {
        if (alive) timer = setTimeout(() => void turn(), everyMs)
      }
    }
    void turn()
    return () => {
      alive = false
      clearTimeout(timer)
    }
  }, [on, front, everyMs])
}
