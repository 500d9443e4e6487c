import Taro from '@tarojs/taro'
import { isMini } from './target'

/** Device pixels of one dp on this screen. */
export function pixelRatio(): number {
  const ratio = isMini ? Taro.getSystemInfoSync().pixelRatio : window.devicePixelRatio
  return ratio > 0 ? ratio : 1
}

/** The width of this screen in dp, at most that of a phone page (430). */
export function phoneWidth(): number {
  const width = isMini ? Taro.getSystemInfoSync().windowWidth : document.documentElement.clientWidth
  return width > 0 ? Math.min(430, width) : 375
}

/** Width and height of what a page can cover, in dp. */
export function screenSize(): { width: number; height: number } {
  if (!isMini) return { width: document.documentElement.clientWidth, height: window.innerHeight }
  const { windowWidth, windowHeight } = Taro.getSystemInfoSync()
  return { width: windowWidth, height: windowHeight }
}
