import Taro from '@tarojs/taro'
import { isMini } from './target'

/** From this size of the system's text on (normal is 16 to 17), the elder mode is what its owner wants. */
const LARGE = 20

/** The size in dp that the user has set for text in WeChat, Alipay or the browser. */
function systemFontSize(): number {
  if (isMini) {
    const setting = Taro.getSystemInfoSync().fontSizeSetting
    return typeof setting === 'number' ? setting : 16
  }
  const probe = document.createElement('span')
  probe.style.fontSize = 'medium'
  document.documentElement.append(probe)
  const size = Number.parseFloat(getComputedStyle(probe).fontSize)
  probe.remove()
  return Number.isFinite(size) ? size : 16
}

/** Whether the system's text is set to a large size. Read once: the setting changes only between two starts. */
export function systemPrefersLargeText(): boolean {
  return systemFontSize() >= LARGE
}
