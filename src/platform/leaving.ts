import Taro, { useDidHide } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { isMini } from './target'

/** A page was opened above this one, or another tab. */
export type LeftFor = 'above' | 'elsewhere'

/** The phone tells of "page hidden" before "app hidden": this long is waited for the second. */
const SETTLE_MS = 100

/**
 * Calls back when the user leaves this page for another page. Not when the whole app or window goes to the background:
 * there the page is still what he comes back to.
 */
export function useLeaving(onLeft: (to: LeftFor) => void): void {
  const latest = useRef(onLeft)
  latest.current = onLeft
  const appHidden = useRef(false)

  useEffect(() => {
    if (!isMini) return
    const hidden = () => {
      appHidden.current = true
    }
    const shown = () => {
      appHidden.current = false
    }
    Taro.onAppHide(hidden)
    Taro.onAppShow(shown)
    return () => {
      Taro.offAppHide(hidden)
      Taro.offAppShow(shown)
    }
  }, [])
  useDidHide(() => {
    setTimeout(() => {
      if (!appHidden.current) latest.current(Taro.getCurrentPages().length > 1 ? 'above' : 'elsewhere')
    }, SETTLE_MS)
  })
}
