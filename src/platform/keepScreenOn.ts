import Taro from '@tarojs/taro'
import { isMini } from './target'

/** Keeps the screen from going dark. Returns how to let it. In a browser by a wake lock, where there is one. */
export function keepAwake(): () => void {
  if (isMini) {
    void Taro.setKeepScreenOn({ keepScreenOn: true }).catch(() => undefined)
    return () => void Taro.setKeepScreenOn({ keepScreenOn: false }).catch(() => undefined)
  }
  if (!('wakeLock' in navigator)) return () => undefined
  let ended = false
  let lock: WakeLockSentinel | null = null
  void navigator.wakeLock
    .request('screen')
    .then((got) => {
      if (ended) return got.release()
      lock = got
      return undefined
    })
    .catch(() => undefined)
  return () => {
    ended = true
    void lock?.release()
  }
}
