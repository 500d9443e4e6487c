import Taro from '@tarojs/taro'
import { isMini } from './target'

/** Brings an element of this page to the top of what is seen. Nothing happens where there is none yet. */
export function scrollTo(id: string): void {
  if (isMini) void Taro.pageScrollTo({ selector: `#${id}`, duration: 220, offsetTop: -60 })
  else document.getElementById(id)?.scrollIntoView({ behavior: 'smooth', block: 'start' })
}
