import Taro from '@tarojs/taro'
import { useLayoutEffect, useRef } from 'react'
import { isMini } from './target'

/**
 * Calls back after each screenshot, from before the page is first seen until it is closed: what appears on it can be
 * captured in the same instant.
 */
export function useScreenshot(onCapture: () => void): void {
  const latest = useRef(onCapture)
  latest.current = onCapture
  useLayoutEffect(() => {
    if (!isMini) return
    const listener = () => latest.current()
    Taro.onUserCaptureScreen(listener)
    return () => Taro.offUserCaptureScreen(listener)
  }, [])
}
