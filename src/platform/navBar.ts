import Taro from '@tarojs/taro'
import { isMini } from './target'

/** Where a page's own navigation bar lies, in dp. */
export interface NavBarBox {
  /** Space above the bar: the phone's status line. */
  top: number
  height: number
  /** Space kept free at the right: the capsule of WeChat and Alipay. 0 where there is none. */
  right: number
}

const PLAIN: NavBarBox = { top: 0, height: 44, right: 0 }

/** The box of the navigation bar on this phone; in a browser the status line is not ours. */
export function navBarBox(): NavBarBox {
  if (!isMini) return PLAIN
  const { statusBarHeight = 20, windowWidth } = Taro.getSystemInfoSync()
  const capsule = Taro.getMenuButtonBoundingClientRect?.()
  if (!capsule || !(capsule.width > 0)) return { top: statusBarHeight, height: 44, right: 104 }
  return {
    top: capsule.top - (44 - capsule.height) / 2,
    height: 44,
    right: windowWidth - capsule.left + 8,
  }
}
