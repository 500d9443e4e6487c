import Taro from '@tarojs/taro'
import { isMini } from './target'

/**
 * Turns the screen's brightness up. Returns how to put it back. A browser cannot: there the white plate must do.
 * A refusal of the phone is none of the user's business: the code is still readable.
 */
export function brighten(): () => void {
  if (!isMini) return () => undefined
  let before: number | null = null
  let ended = false
  const set = (value: number) => Taro.setScreenBrightness({ value }).catch(() => undefined)
  void Taro.getScreenBrightness()
    .then(({ value }) => {
      if (ended) return undefined
      before = value
      return set(1)
    })
    .catch(() => undefined)
  return () => {
    ended = true
    if (before !== null) void set(before)
  }
}
