import Taro from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { isMini } from './target'

/** Calls back after a screenshot was taken, while `on`. */
export function useScreenshot(onCapture: () => void, on: boolean): void {
  const latest = useRef(onCapture)
  latest.current = onCapture
  useEffect(() => {
    if (!on || !isMini) return
    const listener = () => latest.current()
    Taro.onUserCaptureScreen(listener)
    return () => Taro.offUserCaptureScreen(listener)
  }, [on])
}
